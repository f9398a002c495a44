#pragma once
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "assessment/plan/action.h"
#include "trainer/jobs/ahead.h"
#include "trainer/presenters/plan_index.h"

namespace trainer {

/// Which actions of a plan are wished for.
struct PlanFilter {
    std::string text;  ///< each of its words stands in the title, the details or the owner
    std::optional<assessment::ActionStatus> status;  ///< not set: each
    std::optional<std::string> owner;                ///< not set: each; empty: nobody yet
    bool isLateOnly = false;
    std::optional<std::string> engagement = {};  ///< its id; not set: each; empty: none
    bool operator==(const PlanFilter&) const = default;
};

/// What they are put in order by. Settings name them by their words.
enum class PlanOrder {
    due,       ///< the first first; what says nothing comes last
    priority,  ///< the highest first
    title,     ///< accents and capital letters ignored
    owner,     ///< the same
    status,
    engagement,
    impact,  ///< the highest first
    effort,  ///< the smallest first
    start,
    origin,
    moved  ///< the day of the last entry of its journal; the latest first
};
constexpr int planOrders = static_cast<int>(PlanOrder::moved) + 1;
std::string_view word(PlanOrder order);
std::optional<PlanOrder> planOrderOf(std::string_view word);

/// What is known beside the actions themselves.
struct PlanSurroundings {
    std::map<std::string, std::string> lastMoves = {};  ///< see PlanStore
    std::vector<std::string> engagements = {};          ///< their ids, in their order
};

/// The actions of a plan that are wished for, in an order; made for 100,000 of them: what they are searched
/// by is read beside.
class PlanList {
  public:
    PlanList(std::vector<assessment::Action> actions, std::string today, PlanSurroundings around = {});
    PlanList(const PlanList&) = delete;
    PlanList& operator=(const PlanList&) = delete;

    /// Shows those of them, in that order, or the other way round; among equals, as they were added.
    void show(const PlanFilter& filter, PlanOrder order, bool isTurned = false);
    std::size_t size() const { return shown_.size(); }
    /// What is shown at that place, from 0.
    const assessment::Action& at(std::size_t place) const { return actions_[shown_.at(place)]; }
    bool isLateAt(std::size_t place) const { return isLate(at(place), today_); }
    /// The day of its last move; empty where it is not known.
    std::string movedAt(std::size_t place) const;
    /// The place where an action is shown; nothing where it is not.
    std::optional<std::size_t> placeOf(const std::string& action) const;
    /// The places of those that are shown, in their order.
    std::vector<std::size_t> placesOf(const std::set<std::string>& actions) const;
    const std::vector<assessment::Action>& all() const { return actions_; }
    /// Those that are shown.
    std::vector<assessment::Action> shown() const;
    /// Who sees to something, in the order of the alphabet.
    std::vector<std::string> owners() const;
    const std::string& today() const { return today_; }

  private:
    const SortKeys& keysBy(PlanOrder order);
    SortKeys madeKeys(PlanOrder order);
    SortKeys engagementKeys() const;
    void sort(const SortKeys& keys, bool isTurned);

    std::vector<assessment::Action> actions_;
    std::string today_;
    PlanSurroundings around_;
    std::array<SortKeys, planOrders> keys_;  ///< once they are asked for
    std::vector<std::uint32_t> shown_;
    Ahead<PlanIndex> index_;  // the last: it ends before what it reads goes
};

}  // namespace trainer
