#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "trainer/presenters/step_view.h"
#include "trainer/presenters/writing_desk.h"
#include "trainer/windows/stack.h"

namespace trainer {

/// What a panel is made of, and whom it tells.
struct StepStage {
    const StepView& view;
    const scenarios::Play& play;
    const scenarios::Commons& commons;
    WritingDesk& writing;
    std::function<void(const std::string& answer)> give;  ///< takes an answer at once, without the button
    std::function<void()> changed;                        ///< what would be answered is another thing now
    std::function<void()> grown;                          ///< the panel needs another height
};

class Editor;
class RemarkKeys;

/// The controls by which one kind of step is answered. It lives until the step shows something else.
class StepPanel : public Stack {
  public:
    explicit StepPanel(wxWindow* parent) : Stack(parent) {}

    /// The answer in its canonical form; empty while something is missing.
    virtual std::string answer() const = 0;
    /// What the controls hold, as restore takes it: the answer, or as much of it as there is.
    virtual std::string draft() const { return answer(); }
    /// Puts an answer, or a part of one, into the controls: what it does not name is as at the beginning, and
    /// what does not fit is passed over.
    virtual void restore(const std::string&) {}
    /// The text under way where one is written; it has its own way back.
    virtual Editor* editor() const { return nullptr; }
    /// The remarks on that text, where the player is shown any.
    virtual RemarkKeys* remarks() const { return nullptr; }
    /// What the button of the answer says; empty where the panel has buttons of its own.
    virtual std::string buttonLabel() const;
    /// Picks the option of that number, counted from 0, where a key can.
    virtual void pick(std::size_t) {}
    /// Puts the keyboard where the answer begins.
    virtual void begin();

    /// Keeps what the controls hold now, to come back to.
    void remember();
    void undo();
    void redo();

  private:
    void goTo(std::vector<std::string>& there, std::vector<std::string>& back);

    std::vector<std::string> past_;
    std::vector<std::string> future_;
    std::optional<std::string> now_;
};

/// The panel for a step, as a child of the stack.
StepPanel* panelFor(wxWindow* parent, const StepStage& stage);

// One maker a kind, each in a file of its own.
StepPanel* makeReadPanel(wxWindow* parent, const StepStage& stage);
StepPanel* makeChoicePanel(wxWindow* parent, const StepStage& stage);
StepPanel* makeOrderPanel(wxWindow* parent, const StepStage& stage);
StepPanel* makePairPanel(wxWindow* parent, const StepStage& stage);
StepPanel* makeNumberPanel(wxWindow* parent, const StepStage& stage);
StepPanel* makeTalkPanel(wxWindow* parent, const StepStage& stage);
StepPanel* makeTriagePanel(wxWindow* parent, const StepStage& stage);
StepPanel* makeRoutePanel(wxWindow* parent, const StepStage& stage);
StepPanel* makeReplyPanel(wxWindow* parent, const StepStage& stage);
StepPanel* makeRewritePanel(wxWindow* parent, const StepStage& stage);
StepPanel* makeAgainPanel(wxWindow* parent, const StepStage& stage);

}  // namespace trainer
