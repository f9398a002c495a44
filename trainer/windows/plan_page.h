#pragma once
#include <functional>
#include <memory>
#include <string>

#include "trainer/presenters/plan_list.h"
#include "trainer/windows/plan_part_page.h"

namespace trainer {

class PlanTable;
class Prose;

/// The plan of a service: what is to be looked at this week, and all of its actions.
class PlanPage : public PlanPartPage {
  public:
    struct Actions {
        using Go = std::function<void(const std::string& id)>;
        Go begin;       ///< a new action of a unit
        Go seeIdeas;    ///< of a unit, from its last diagnostic
        Go open;        ///< an action
        Go meet;        ///< in a follow-up meeting of a unit
        Go prioritise;  ///< in its workshop
    };

    PlanPage(wxWindow* parent, PlanDesk& desk, GoTo goTo, Actions actions);

    /// What is shown of the plan, and how.
    const PlanList& list() const { return *list_; }
    PlanTable* table() { return table_; }
    void show(const PlanFilter& filter, PlanOrder order);

  private:
    std::string title() const override;
    std::string lead() const override;
    void forget() override;
    void turn() override;
    void addPart() override;
    void addWeek();
    void addEmpty();
    void addBeginning(Stack& stack, bool isEmpty);
    void addTogether();
    void addFilters();
    void addStatus(Stack& stack);
    void addOrder(Stack& stack);
    void addTable();
    void showRows();

    Actions actions_;
    PlanFilter filter_;
    PlanOrder order_ = PlanOrder::due;
    std::unique_ptr<PlanList> list_;
    PlanTable* table_ = nullptr;
    Prose* count_ = nullptr;
};

}  // namespace trainer
