#pragma once
#include <functional>
#include <string>
#include <vector>

#include "trainer/presenters/plan_month.h"
#include "trainer/windows/panel.h"
#include "trainer/windows/stack.h"

namespace trainer {

class Prose;

/// The weeks of a month, a line each, and below each day what is due; where there is no room for seven days
/// side by side, only the days with something, one below the other.
class MonthView : public Panel, public Wrapping {
  public:
    MonthView(wxWindow* parent, const PlanList& list, const PlanMonth& month,
              std::function<void(const std::string& action)> open);
    void wrapTo(int width) override;

  private:
    struct Day {
        Stack* cell = nullptr;
        Prose* head = nullptr;
        std::string day;
        bool isOfMonth = false;
        bool isEmpty = true;
    };
    void addWeekdays();
    void addDay(const PlanList& list, const PlanMonth& month, const std::string& day);
    void addEntries(Stack& cell, const PlanList& list, const std::vector<std::size_t>& places);
    int placeWeeks(int width);
    int placeDays(int width);

    std::function<void(const std::string&)> open_;
    std::vector<Prose*> weekdays_;
    std::vector<Day> days_;
    std::string today_;
};

}  // namespace trainer
