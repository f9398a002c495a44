#pragma once
#include <wx/spinctrl.h>

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "trainer/presenters/priority_workshop.h"
#include "trainer/windows/page.h"

class wxButton;

namespace trainer {

class Prose;
class TableView;

/// The prioritisation workshop of a service: which actions are looked at, how the team and the users’
/// committee vote on them, and which ones are decided. Each change is kept at once.
class PriorityPage : public Page {
  public:
    struct Actions {
        std::function<void(const std::string& unit)> leave;
        std::function<void()> enlarge;  ///< for a whole room to read; and back
        std::function<bool()> isEnlarged;
    };
    PriorityPage(wxWindow* parent, PlanDesk& desk, Actions actions);
    ~PriorityPage() override;

    /// The workshop of a unit; where it stands, if it is held here.
    void open(const std::string& unit);
    void refresh() override;
    /// What is shown; null before anything was.
    PriorityWorkshop* workshop() { return workshop_.get(); }
    /// What is shown, to be shown by another page; this one has nothing then.
    std::unique_ptr<PriorityWorkshop> standUp() { return std::move(workshop_); }
    void sitDown(std::unique_ptr<PriorityWorkshop> workshop) { workshop_ = std::move(workshop); }

    /// Keeps votes that were typed and found no room. False where they cannot be kept and the person stays.
    bool rest();
    void goTo(PriorityWorkshop::Stage stage);
    void goTo(std::size_t place);
    void decide();
    void undo();
    /// Puts what a table brings in the place of the votes of the group that is heard; says why not.
    void bring(const std::string& path);

  private:
    using Stage = PriorityWorkshop::Stage;
    enum class Notice { done, warning };
    void addHead();
    void addNothing();
    void addChoice();
    void addVote();
    void addAction();
    void addCards(Stack& stack, const std::string& title, std::string (*wordFor)(assessment::Grade),
                  const assessment::Counts& counts);
    void addNumber(Stack& stack, const std::string& label, const std::string& why, int value);
    void addVoteFoot();
    void addVotes();
    void addTables();
    void saveTable();
    void addBoard();
    void addAgreement();
    void addPriorities();
    void addDecided();
    void addFoot();
    assessment::Placing shown() const;
    void typed();
    void keepTyped();
    void saySums();
    void sayCount();
    void sayPriorities();
    void change(const std::function<void(PriorityWorkshop&)>& work);
    bool tellOvertaken();
    void notice(Notice kind, const std::string& sentence);
    void onKey(wxKeyEvent& event);

    PlanDesk& desk_;
    Actions actions_;
    std::unique_ptr<PriorityWorkshop> workshop_;
    std::vector<wxSpinCtrl*> numbers_;  ///< of impact, of effort, then the dots
    bool isUnkept_ = false;             ///< what stands in them found no room
    Prose* count_ = nullptr;
    Prose* advice_ = nullptr;
    TableView* table_ = nullptr;
    wxButton* decide_ = nullptr;
    std::string notice_;  ///< has a sign before it
};

}  // namespace trainer
