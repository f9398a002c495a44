#pragma once
#include <optional>
#include <string>
#include <vector>

#include "assessment/plan/action.h"

namespace trainer {

/// Which actions of a plan are wished for.
struct PlanFilter {
    std::string text;  ///< each of its words stands in the title, the details or the owner
    std::optional<assessment::ActionStatus> status;  ///< not set: each
    std::string owner;                               ///< empty: each
    bool isLateOnly = false;
    bool operator==(const PlanFilter&) const = default;
};

/// What they are put in order by.
enum class PlanOrder {
    due,       ///< the first first, then those without a day
    priority,  ///< the highest first
    title,     ///< accents and capital letters ignored
    owner,     ///< the same
    status,
    engagement
};
constexpr int planOrders = static_cast<int>(PlanOrder::engagement) + 1;

/// The actions of a plan that are wished for, in an order; made for 100,000 of them.
class PlanList {
  public:
    PlanList(std::vector<assessment::Action> actions, std::string today);

    /// Shows those of them, in that order; among equals, as they were added.
    void show(const PlanFilter& filter, PlanOrder order);
    std::size_t size() const { return shown_.size(); }
    /// What is shown at that place, from 0.
    const assessment::Action& at(std::size_t place) const { return actions_[shown_.at(place)]; }
    bool isLateAt(std::size_t place) const { return isLate(at(place), today_); }
    /// The place where an action is shown; nothing where it is not.
    std::optional<std::size_t> placeOf(const std::string& action) const;
    const std::vector<assessment::Action>& all() const { return actions_; }

  private:
    /// What a text is compared by.
    struct Plain {
        std::string words;
        std::string title;
        std::string owner;
    };
    const std::vector<Plain>& plain();
    void sort(PlanOrder order);

    std::vector<assessment::Action> actions_;
    std::string today_;
    std::vector<Plain> plain_;  ///< of each action, once it is asked for
    std::vector<std::size_t> shown_;
};

}  // namespace trainer
