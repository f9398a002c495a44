#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "assessment/diagnostic/comparison.h"
#include "assessment/plan/action.h"

namespace assessment {

/// What the next wave shows of an action that answers to a gap.
enum class Moved {
    up,         ///< the level rose; `reached` says whether to the target
    unchanged,  ///< "done, level unchanged"
    down,
    unknown  ///< no later wave tells it, or the criterion has no counterpart there
};
struct Movement {
    const Action* action = nullptr;
    Moved moved = Moved::unknown;
    std::optional<Tenths> before;
    std::optional<Tenths> now;
    bool reached = false;
};
/// Of each finished action (done, verified) whose origin is a gap of the wave before the last, or an earlier
/// one. comparison: the waves of its unit; waveOf: the wave of each campaign, by its UUID. A rating is never
/// worked out from an action. The actions must outlive it.
std::vector<Movement> movementsOf(const std::vector<Action>& actions, const Comparison& comparison,
                                  const std::map<std::string, int>& waveOf);

}  // namespace assessment
