#pragma once
#include <functional>
#include <memory>
#include <string>

#include "trainer/presenters/plan_desk.h"
#include "trainer/presenters/plan_list.h"
#include "trainer/windows/page.h"

namespace trainer {

class PlanTable;
class Prose;

/// The plan of a service: what is to be looked at this week, and all of its actions.
class PlanPage : public Page {
  public:
    struct Actions {
        using Go = std::function<void(const std::string& id)>;
        Go begin;     ///< a new action of a unit
        Go seeIdeas;  ///< of a unit, from its last diagnostic
        Go open;      ///< an action
    };
    PlanPage(wxWindow* parent, PlanDesk& desk, Actions actions);

    /// The plan of that unit from now on; the last one, or the person's own, where it is empty.
    void open(const std::string& unit);
    const std::string& unit() const { return unit_; }
    /// The plan of that unit when it is shown next.
    void keepTo(const std::string& unit) { unit_ = unit; }
    void refresh() override;
    /// What is shown of the plan, and how.
    const PlanList& list() const { return *list_; }
    PlanTable* table() { return table_; }
    void show(const PlanFilter& filter, PlanOrder order);

  private:
    void addUnits(const std::vector<assessment::Unit>& units);
    void addNoUnit();
    void addWeek();
    void addEmpty();
    void addBeginning(Stack& stack, bool isEmpty);
    void addFilters();
    void addStatus(Stack& stack);
    void addOrder(Stack& stack);
    void addTable();
    void showRows();

    PlanDesk& desk_;
    Actions actions_;
    std::string unit_;
    PlanFilter filter_;
    PlanOrder order_ = PlanOrder::due;
    std::unique_ptr<PlanList> list_;
    PlanTable* table_ = nullptr;
    Prose* count_ = nullptr;
};

}  // namespace trainer
