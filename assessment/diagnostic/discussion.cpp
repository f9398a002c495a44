#include "assessment/diagnostic/discussion.h"

#include <algorithm>

#include "assessment/diagnostic/agreement.h"

namespace assessment {
namespace {

constexpr int percent = 100;

bool isGroup(int count, int rated, const Thresholds& thresholds) {
    return count >= thresholds.people && count * percent >= thresholds.share * rated;
}

}  // namespace

bool mustBeDiscussed(const Counts& counts, const Thresholds& thresholds) {
    const auto agreement = agreementOf(counts);
    if (agreement && *agreement < thresholds.leastAgreement) return true;
    const int rated = counts.rated();
    const auto& levels = counts.levels;
    for (std::size_t low = 0; low < levels.size(); ++low)
        for (std::size_t high = low + static_cast<std::size_t>(thresholds.apart); high < levels.size();
             ++high)
            if (isGroup(levels[low], rated, thresholds) && isGroup(levels[high], rated, thresholds))
                return true;
    return false;
}

bool isWithinTolerance(const Counts& counts, const Thresholds& thresholds) {
    const auto isChosen = [](int count) { return count > 0; };
    const auto lowest = std::ranges::find_if(counts.levels, isChosen);
    if (lowest == counts.levels.end()) return false;
    const auto highest = std::find_if(counts.levels.rbegin(), counts.levels.rend(), isChosen).base() - 1;
    return highest - lowest <= thresholds.tolerance;
}

}  // namespace assessment
