#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "assessment/diagnostic/comparison.h"

namespace assessment {

constexpr int leastOthers = 5;  ///< other units, beside which one may be shown
constexpr int mostOthers = 25;  ///< so many are drawn by lot where there are more

/// Which campaigns of other units may stand beside one.
struct Others {
    enum class Refusal {
        notCounted,  ///< the campaign itself is not closed
        notShared,   ///< its own unit did not agree to stand beside others
        tooFew       ///< fewer than leastOthers units agreed, with a framework that can be compared
    };
    std::optional<Refusal> refusal;
    int units = 0;  ///< how many other units agreed, and can be compared
    /// Their ids, in an order that tells nothing: by lot, another one for each campaign beside which they
    /// stand. Empty where it is refused.
    std::vector<std::string> drawn;
};

/// Draws some of what other units share; what the own unit shares is left out.
Others othersFor(const Campaign& own, const std::vector<SharedCampaign>& shared,
                 const std::function<bool(const FrameworkName&)>& isComparable);

/// Another unit, of which nobody learns which one it is.
struct OtherUnit {
    std::string alias;          ///< "A", "B", "C"…
    std::vector<Point> points;  ///< one an engagement of the framework
};
/// The standings of the campaigns that were drawn, in their order. They are never ranked.
std::vector<OtherUnit> otherUnitsOf(const Framework& framework, const std::vector<Standing>& drawn,
                                    const std::vector<FrameworkMapping>& mappings);

}  // namespace assessment
