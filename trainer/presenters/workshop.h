#pragma once
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "scenarios/clarity/watched_text.h"
#include "trainer/presenters/workshop_view.h"
#include "trainer/presenters/writing_desk.h"

namespace trainer {

/// A letter under way in the workshop: what is said of it, which finding somebody looks at, and what they
/// made of it.
class Workshop {
  public:
    /// The desk must outlive it. What letters are read by is loaded with the first edit.
    explicit Workshop(WritingDesk& desk) : desk_(desk) {}

    /// Reads letters in that language from now on; empty: in the one they seem to be in.
    void choose(const std::string& language);
    const std::string& chosen() const { return chosen_; }
    /// The level to aim at, from the next edit on.
    void aimAt(scenarios::Level level) { aim_ = level; }

    /// Reads letters by the rules of that folder too from now on, this one at once. Throws what the desk
    /// throws: then nothing changes.
    void useRulesOf(const std::string& folder);

    /// The letter is that one now, a little changed: only what changed is read again.
    void edit(const std::string& letter);
    /// It is another letter: nothing of it is dismissed. isExample: nothing of it is counted.
    void begin(const std::string& letter, bool isExample = false);
    const std::string& letter() const { return letter_; }
    /// Whether nobody has put this letter anywhere.
    bool isUnsaved() const { return !letter_.empty() && !isExample_ && letter_ != saved_; }
    void saved() { saved_ = letter_; }

    const WorkshopView& view() const { return view_; }
    /// Why letters cannot be read; empty where they can.
    const std::string& whyNot() const { return whyNot_; }

    /// The finding somebody looks at; nothing where there is none.
    std::optional<std::size_t> selected() const { return selected_; }
    const FindingView* selectedFinding() const { return selected_ ? &view_.findings[*selected_] : nullptr; }
    void select(std::size_t finding);
    /// Selects the finding at a byte of the letter. False where there is none, or it is selected already.
    bool selectAt(std::size_t byte);
    /// Selects the next finding, after the last one the first; backwards with -1.
    void step(int by);

    /// What to put where for a replacement of the selected finding; it is counted as accepted.
    struct Replacing {
        scenarios::Span place;
        std::string by;
    };
    std::optional<Replacing> accept(std::size_t replacement);
    /// The selected finding and all like it say nothing of this letter any more. Gives it, to take it back.
    std::optional<FindingView> dismiss();
    void dismiss(const FindingView& finding);
    /// Those are shown again; nothing happens where they are not dismissed.
    void takeBack(const FindingView& finding);
    /// What was dismissed last; nothing where nothing is.
    std::optional<FindingView> lastDismissed() const {
        return dismissed_.empty() ? std::nullopt : std::optional(dismissed_.back());
    }
    /// Keeps what was counted since the last time.
    void keepCounts();

  private:
    const scenarios::Analyser* load();
    void show();
    void countShown();
    void selectAgain(const std::optional<FindingView>& before);
    bool isDismissed(const FindingView& finding) const;
    scenarios::RuleUse& useOf(const std::string& rule);

    WritingDesk& desk_;
    std::string chosen_;
    scenarios::Level aim_ = aimedLevel;
    std::string letter_;
    std::string saved_;
    bool isExample_ = false;
    std::string whyNot_;
    const scenarios::Analyser* analyser_ = nullptr;
    std::unique_ptr<scenarios::WatchedText> text_;  ///< of that analyser
    WorkshopView view_;
    std::optional<std::size_t> selected_;
    std::vector<FindingView> dismissed_;
    std::map<std::string, scenarios::RuleUse> uses_;  ///< by rule, not kept yet
    std::map<std::string, std::size_t> mostShown_;    ///< findings of a rule at once, in this letter
};

}  // namespace trainer
