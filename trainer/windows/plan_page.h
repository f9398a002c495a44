#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "trainer/presenters/plan_changes.h"
#include "trainer/presenters/plan_file.h"
#include "trainer/presenters/plan_list.h"
#include "trainer/presenters/plan_look.h"
#include "trainer/windows/change_card.h"
#include "trainer/windows/import_card.h"
#include "trainer/windows/plan_part_page.h"

class wxButton;
class wxCheckBox;
class wxChoice;

namespace trainer {

class PlanBoard;
class PlanCalendar;
class PlanEfforts;
class PlanTable;
class Prose;
class Row;

/// The plan of a service: what is to be looked at this week, and all of its actions, as a table, as cards by
/// status, or on the days when they are due.
class PlanPage : public PlanPartPage {
  public:
    struct Actions {
        using Go = std::function<void(const std::string& id)>;
        Go begin;     ///< a new action of a unit
        Go seeIdeas;  ///< of a unit, from its last diagnostic
        Go open;      ///< an action
        std::function<void(const std::string& unit, const std::string& indicator)> openIndicator;
        Go meet;        ///< in a follow-up meeting of a unit
        Go prioritise;  ///< in its workshop
        /// How the person looks at plans, as settings keep it.
        std::function<std::string()> readLook = {};
        std::function<void(const std::string&)> keepLook = {};
    };

    PlanPage(wxWindow* parent, PlanDesk& desk, GoTo goTo, Actions actions);

    /// What is shown of the plan, and how.
    const PlanList& list() const { return *list_; }
    const PlanLook& look() const { return look_; }
    const PlanFilter& filter() const { return seat_.filter; }
    /// Null where it is not shown.
    PlanTable* table() { return table_; }
    /// What is looked for and what is under way, to be gone on with by another page; this one has nothing
    /// then.
    struct Seat {
        PlanChanges changes;
        std::string unit = {};
        PlanFilter filter = {};
        std::string month = {};                         ///< of the calendar; empty: the present one
        std::vector<assessment::Action> changing = {};  ///< several, all at once
        ChangeCard::Written change = {};                ///< of them
        std::optional<PlanFile> brought = {};
        std::string table = {};           ///< the file that was brought in
        ImportCard::Written taking = {};  ///< of it
        std::string notice = {};          ///< what became of the last change
    };
    Seat standUp();
    void sitDown(Seat seat);
    void show(const PlanFilter& filter, PlanOrder order);
    /// Shows those that are wished for; the controls of the filter say so already.
    void narrow(const PlanFilter& filter);
    /// Shows them in that order from now on.
    void order(PlanOrder order, bool isTurned);
    void showColumns(const std::vector<PlanOrder>& columns);
    void showAs(PlanView view);
    /// Remembers how wide somebody made the columns of the table.
    void rest() { keepWidths(); }
    /// Shows another month of the calendar, "2026-11".
    void turnTo(const std::string& month);

    /// Names the present filter; picks one by its name; gives it another one; forgets it.
    void keepFilter(const std::string& name);
    void pickFilter(const std::string& name);
    void renameFilter(const std::string& name);
    void removeFilter(const std::string& name);

    /// Changes those that are picked, all at once.
    void changePicked();
    /// Moves one to another status; asks why where that is needed.
    void move(const std::string& action, assessment::ActionStatus to);
    /// Shows what a table would change.
    void bringIn(const std::string& file);
    /// Takes back the last change of several.
    void takeBack();
    /// All of its actions.
    bool mayPrint() const override;
    void print() override;

  private:
    /// What is done with the list of what somebody sees to.
    enum class Taking { copy, mail, print };
    std::string title() const override;
    std::string lead() const override;
    void forget() override;
    void turn() override;
    void addPart() override;
    void read();
    void fillWeek();
    void addEmpty();
    void addWays(Row& row, bool hasIdeas);
    void addTaking(Row& row);
    void addTogether();
    void addFilters();
    void addViews();
    void addView();
    void addTable();
    void addOrder(Stack& stack);
    void addPicked();
    void addBoard();
    void addEfforts();
    void addCalendar();
    void addChanging();
    void addBrought();
    void addNotice();
    void fillNotice();
    void forgetChange();
    void lookAgain();
    void askColumns();
    void showRows();
    void sayPicked();
    void keepLook();
    void keepWidths();
    void offerFilters();
    void askFilterName();
    void offerTaking();
    void takeList(Taking way);
    void report(const std::string& sentence);
    void keep(const WishedChanges& wished, const std::string& why);
    PlanFile readTable(const std::string& file);
    assessment::Update change(
        std::size_t count,
        const std::function<assessment::Update(PlanDesk& desk, const Advance& advance)>& work);
    void stay();
    std::vector<assessment::Action> picked() const;
    std::string titleOf(const std::string& engagement) const;
    std::string unitName();

    Actions actions_;
    PlanLook look_;
    Seat seat_;
    std::string unsaid_;  ///< a reason that was typed and found no room
    std::unique_ptr<PlanList> list_;
    std::vector<std::pair<std::string, std::string>> engagements_;  ///< ids and titles
    Stack* week_ = nullptr;
    bool isWeekWhole_ = false;
    Stack* noticed_ = nullptr;
    PlanTable* table_ = nullptr;
    PlanBoard* board_ = nullptr;
    PlanEfforts* efforts_ = nullptr;
    PlanCalendar* calendar_ = nullptr;
    Prose* count_ = nullptr;
    Prose* pickedCount_ = nullptr;
    wxButton* changeThem_ = nullptr;
    wxButton* openIt_ = nullptr;
    wxButton* filters_ = nullptr;
    wxButton* taking_ = nullptr;
    wxChoice* orders_ = nullptr;
    wxCheckBox* isTurned_ = nullptr;
};

}  // namespace trainer
