#pragma once
#include <cstddef>
#include <map>
#include <set>

#include "scenarios/story/scenario.h"

namespace content {

/// The place, among the steps, of the last condition that looks at a variable or
/// at how a step ended: from there on it makes no difference.
class LookedAt {
  public:
    explicit LookedAt(const scenarios::Scenario& scenario);

    bool isLookedAt(const scenarios::VariableId& variable) const { return variables_.contains(variable); }
    bool isLookedAtAfter(const scenarios::VariableId& variable, std::size_t step) const {
        const auto last = variables_.find(variable);
        return last != variables_.end() && last->second > step;
    }
    /// Whether something is looked at here for the last time.
    bool endsAt(std::size_t step) const { return lastPlaces_.contains(step); }
    bool isLookedAtAfter(const scenarios::StepId& ended, std::size_t step) const {
        const auto last = steps_.find(ended);
        return last != steps_.end() && last->second > step;
    }

  private:
    void add(const scenarios::Condition& condition, std::size_t place);

    std::map<scenarios::VariableId, std::size_t> variables_;
    std::map<scenarios::StepId, std::size_t> steps_;
    std::set<std::size_t> lastPlaces_;
};

}  // namespace content
