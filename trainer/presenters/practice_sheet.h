#pragma once
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "trainer/presenters/kept_sheet.h"
#include "trainer/presenters/plan_desk.h"

namespace trainer {

template <>
struct Written<assessment::Practice> {
    using Practice = assessment::Practice;
    static constexpr std::tuple fields{&Practice::title,   &Practice::worked, &Practice::failed,
                                       &Practice::cost,    &Practice::again,  &Practice::reusable,
                                       &Practice::isShared};
    static constexpr std::array names{"title", "worked", "failed", "cost", "again", "reusable", "is_shared"};
    static std::string about(const Practice& practice) { return "practice " + practice.id; }
    static std::string aboutNew(const Practice& practice) { return "new practice " + practice.action; }
};

/// What was learnt of an action, as somebody reads and changes it.
class PracticeSheet : public KeptSheet<assessment::Practice> {
  public:
    /// One that the unit keeps or that another one shares. Throws std::out_of_range where there is none.
    PracticeSheet(PlanDesk& desk, const std::string& unit, const std::string& practice);
    /// A new one.
    PracticeSheet(PlanDesk& desk, const assessment::Practice& fresh);
};

/// Whether something may be told of an action: nothing of it is still to be done.
bool mayBeTold(const assessment::Action& action);
/// What was told of an action; nothing where nobody did.
std::optional<assessment::Practice> practiceOf(PlanDesk& desk, const assessment::Action& action);
/// The actions of a unit of which nothing was told yet, though it may be.
std::vector<assessment::Action> untoldActions(PlanDesk& desk, const std::string& unit);
/// What is known of an action before somebody tells it. cost: what it took, in words.
assessment::Practice freshPractice(PlanDesk& desk, const assessment::Action& action, const std::string& cost);
/// What a practice would be as an action of that unit.
assessment::Action actionFrom(PlanDesk& desk, const assessment::Practice& practice, const std::string& unit);

}  // namespace trainer
