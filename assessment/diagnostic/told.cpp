#include "assessment/diagnostic/told.h"

#include <cmath>

#include "assessment/diagnostic/agreement.h"

namespace assessment {

std::optional<Told> toldOf(const Counts& counts, const Thresholds& thresholds) {
    if (counts.answered() < thresholds.k) return {};
    Told told{counts.answered(), counts.rated(), {}, {}, counts.notConcerned == counts.answered()};
    if (told.rated < thresholds.k) return told;
    const bool isStrong = agreementNamed(*agreementOf(counts)) == Agreement::strong;
    if (isStrong && !thresholds.tellStrong)
        told.level = static_cast<int>(std::floor(*interpolatedMedian(counts) + 0.5));
    else
        told.counts = counts;
    return told;
}

}  // namespace assessment
