#pragma once
#include <optional>

#include "assessment/diagnostic/counts.h"
#include "assessment/diagnostic/thresholds.h"

namespace assessment {

/// All that may ever be told of the answers to one criterion, and so all that is kept of them: at least
/// `Thresholds::k` people answered.
struct Told {
    int answered = 0;
    int rated = 0;
    std::optional<Counts> counts;  ///< not set where fewer than k chose a level
    std::optional<int> level;      ///< in place of the counts where a strong agreement is told in a word only
    /// Nobody who answered has to do with it: neither counts nor a level are set.
    bool concernsNobody = false;
    bool operator==(const Told&) const = default;
};

/// Nothing where too few answered.
std::optional<Told> toldOf(const Counts& counts, const Thresholds& thresholds);

}  // namespace assessment
