#pragma once
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "trainer/presenters/action_sheet.h"
#include "trainer/windows/begun_keeper.h"
#include "trainer/windows/page.h"
#include "trainer/wording/plan_words.h"

namespace trainer {

class Prose;

/// An action: how far it is and what comes next, what it says, and its journal. What is written is kept with
/// one entry of the journal, at the latest when the page is left; until then what is begun outlives the
/// program.
class ActionPage : public Page {
  public:
    struct Actions {
        std::function<void(const std::string& unit)> leave;
        std::function<void(const std::string& action)> open;  ///< another one
        std::function<void(const std::string& event)> openEvent;
        std::function<void(const std::string& unit)> seeIndicators;
        std::function<void(const assessment::Action& action)> tell;  ///< what was learnt of it
        std::function<void(const scenarios::ModuleId& module)> train;
    };
    ActionPage(wxWindow* parent, PlanDesk& desk, Actions actions);
    ~ActionPage() override;

    /// Shows an action; what is written of it already stays.
    void open(const std::string& action);
    void begin(const assessment::Action& fresh);
    void refresh() override;
    /// What is shown; null before anything was.
    ActionSheet* sheet() { return sheet_.get(); }
    /// Keeps what is written. False where it cannot be kept and the person stays.
    bool rest();
    /// What is shown, to be shown by another page; this one has nothing then.
    std::unique_ptr<ActionSheet> standUp() { return std::move(sheet_); }
    void sitDown(std::unique_ptr<ActionSheet> sheet) { sheet_ = std::move(sheet); }
    /// Keeps what is written; asks why where that is needed.
    void keep();
    /// The same, with another status.
    void step(assessment::ActionStatus to);
    /// Asks for another start or due day, and keeps it.
    void changeDay(assessment::ActionField field);

  private:
    using Kind = assessment::JournalEntry::Kind;
    void pickUp();
    void addBoth();
    void addStatus();
    void addSteps(Stack& stack);
    void addDoubles();
    void addWhat();
    void addTitle();
    void addPeople();
    void addWeights();
    void addWhen();
    void addCost();
    void addProofs();
    void addTraining();
    void askForAnother();
    void addFoot();
    void addJournal();
    void addEntry(Stack& stack, const assessment::JournalEntry& entry, bool isFirst);
    void addNotes();
    void addLine(Stack& stack, assessment::ActionField field, const char* why);
    void addText(Stack& stack, assessment::ActionField field, const char* why);
    void addGrade(Stack& stack, assessment::ActionField field);
    void addEngagement(Stack& stack);
    void addDay(Stack& stack, assessment::ActionField field);
    void set(assessment::ActionField field, const std::string& text);
    void note(Kind kind);
    void takeBack();
    bool askWhy(std::string& why);
    bool ask(const std::string& title, const char* question, std::string& words);
    bool offersDoubles();
    void sayFaults(const std::vector<assessment::ActionFault>& faults);
    void sayFault(const std::string& sentences);
    std::string originText() const;
    void addOrigin();
    void addEvent();
    void addIndicators();
    void addLesson();
    void aimAt(const std::string& indicator, bool isAimedAt);
    NameOf names() const;

    PlanDesk& desk_;
    Actions actions_;
    std::unique_ptr<ActionSheet> sheet_;
    std::vector<assessment::Action> doubles_;       ///< shown before a new one is kept
    bool isNoDouble_ = false;                       ///< they saw them and make it all the same
    std::set<assessment::ActionField> unreadable_;  ///< what is written there cannot be that
    std::vector<Prose*> faults_;
    BegunKeeper begun_;
    bool isBack_ = false;  ///< what is written was begun before
    std::string unsaid_;   ///< a note or a reason that was typed and found no room
};

}  // namespace trainer
