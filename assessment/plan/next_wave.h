#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "assessment/diagnostic/comparison.h"
#include "assessment/plan/action.h"

namespace assessment {

/// What a later wave shows of an action that answers to a gap.
enum class Moved {
    up,         ///< the level rose; `reached` says whether to the target
    unchanged,  ///< "done, level unchanged"
    down,
    unknown  ///< no later wave tells it, or the criterion has no equal counterpart there
};
struct Movement {
    const Action* action = nullptr;
    Moved moved = Moved::unknown;
    std::optional<Tenths>
        before;  ///< where the wave of its gap stands; this and the next are set unless unknown
    std::optional<Tenths> now;
    int wave = 0;          ///< the number of the wave that tells it; 0: none
    bool reached = false;  ///< it is at the target of the action now, or above
};

/// An action that is done or verified.
struct Finished {
    const Action* action = nullptr;
    std::string day;  ///< since which it is done (see doneOn); empty where nobody knows
};
/// What waves show of each action whose origin is a gap, but for those of the last wave: by the last wave
/// that tells its criterion and was counted when the action was done already. Differences below leastChange
/// are none. Where lists differ, only what the mapping calls equal is compared. comparison: the waves of its
/// unit; countedOn: the day on which each campaign was counted, by its UUID; one that is missing counts as
/// later. A rating is never worked out from an action. The actions must outlive it.
std::vector<Movement> movementsOf(const std::vector<Finished>& finished, const Comparison& comparison,
                                  const std::vector<FrameworkMapping>& mappings,
                                  const std::map<std::string, std::string>& countedOn);

/// The ids of the actions that moved so, for each way there is.
std::map<Moved, std::vector<std::string>> actionsByMove(const std::vector<Movement>& movements);

}  // namespace assessment
