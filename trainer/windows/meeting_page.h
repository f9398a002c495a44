#pragma once
#include <wx/timer.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "trainer/presenters/meeting.h"
#include "trainer/windows/page.h"

namespace trainer {

class Editor;
class Prose;
class RadioGroup;
class TableView;

/// The meeting of a team: what may be adopted in one go, then one criterion at a time, with what the answers
/// told, the level that is agreed on, why, and what shows it; and at its end the minutes. What is decided is
/// kept at once, what is written within a second of the last key.
class MeetingPage : public Page {
  public:
    struct Actions {
        std::function<void(const std::string& campaign)> leave;
        std::function<void(const std::string& campaign)> look;  ///< at what came of it
        std::function<void()> enlarge;                          ///< for a whole room to read; and back
        std::function<bool()> isEnlarged;
    };
    MeetingPage(wxWindow* parent, DiagnosticDesk& desk, Actions actions);
    ~MeetingPage() override;

    /// The framework is the one the campaign is held by.
    void open(const assessment::Campaign& campaign, KnownFramework framework, const std::string& unit);
    void refresh() override;
    /// The minutes.
    bool mayPrint() const override { return meeting_ != nullptr; }
    void print() override;
    /// Keeps what is written. False where it cannot be kept and the person stays.
    bool rest();
    /// What is shown; null before anything was.
    Meeting* meeting() { return meeting_.get(); }
    /// What is shown, to be shown by another page; this one has nothing then.
    std::unique_ptr<Meeting> standUp();
    void sitDown(std::unique_ptr<Meeting> meeting) { meeting_ = std::move(meeting); }
    /// What a digit key does.
    bool pick(int level);
    /// Adds a file as a proof of the criterion that is shown.
    void addFile(const std::string& path);

  private:
    void addHead();
    void addAdopting();
    void addPoint();
    void addTold(Stack& stack);
    void addComments(Stack& stack);
    void addLevels(Stack& stack);
    void addWords(Stack& stack);
    void addFoot();
    void addProofs();
    void addAllProofs();
    void addProof(Stack& stack, const assessment::Proof& proof);
    void addAgenda();
    void addEnd();
    void askForProof(assessment::Proof::Kind kind);
    void askForFile();
    void saveCopy(const assessment::Proof& proof);
    void say();
    void sayTime();
    void keepWords();
    void change(const std::function<void(Meeting&)>& work);
    void goTo(std::size_t place);
    void end();
    void tick();
    void onKey(wxKeyEvent& event);

    DiagnosticDesk& desk_;
    Actions actions_;
    std::unique_ptr<Meeting> meeting_;
    std::string unit_;
    std::unique_ptr<RadioGroup> levels_;
    Editor* reason_ = nullptr;
    Editor* dissent_ = nullptr;
    Prose* fault_ = nullptr;
    Prose* time_ = nullptr;
    Prose* progress_ = nullptr;
    bool isPaused_ = false;
    wxTimer wordsTimer_;
    wxTimer clock_;
};

}  // namespace trainer
