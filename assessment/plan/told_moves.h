#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "assessment/plan/next_wave.h"

namespace assessment {

/// How many actions moved so.
using MoveCounts = std::map<Moved, long long>;

/// What waves show of what several units finished, as far as it may be told: it must not tell how the level
/// of one of them moved.
struct ToldMoves {
    /// Why it is not told.
    enum class Refusal {
        fewUnits,   ///< fewer than leastOthers units have actions of which a wave tells something
        fewOthers,  ///< so few have some and are not among those chosen that the rest would tell theirs
        alike       ///< all moved the same way: it would be said of each unit
    };
    int units = 0;      ///< with an action of which a wave tells something
    MoveCounts counts;  ///< each way there is; empty where it is refused
    std::optional<Refusal> refusal;
};
/// units: what each unit chosen moved. others: how many units have something finished and are not chosen.
ToldMoves toldMoves(const std::vector<MoveCounts>& units, int others);

}  // namespace assessment
