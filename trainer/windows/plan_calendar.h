#pragma once
#include <functional>
#include <string>

#include "trainer/presenters/plan_month.h"
#include "trainer/windows/stack.h"

namespace trainer {

/// The actions of a plan on the days when they are due, a month at a time; a list of days where there is no
/// room for weeks.
class PlanCalendar : public Stack {
  public:
    struct Actions {
        std::function<void(const std::string& action)> open;
        std::function<void(const std::string& month)> turn;  ///< another month is wished for
    };
    PlanCalendar(wxWindow* parent, Actions actions);

    /// Shows what the list shows of a month, "2026-11".
    void show(const PlanList& list, const std::string& month);

  private:
    void addHead(const PlanMonth& month, const std::string& today);
    void addNothing(const PlanMonth& month);
    void addBesides(const PlanMonth& month);

    Actions actions_;
};

}  // namespace trainer
