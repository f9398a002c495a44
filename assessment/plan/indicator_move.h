#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "assessment/plan/indicator.h"

namespace assessment {

/// How an indicator stands to a day before.
enum class Going {
    better,  ///< it went where it should go
    same,
    worse,
    notSince,   ///< nobody measured it since
    notBefore,  ///< there is no measure of that day or before
    never       ///< there is none at all
};
struct IndicatorMove {
    const Indicator* indicator = nullptr;
    std::optional<Measure> before;  ///< of that day, or the last before it
    std::optional<Measure> now;     ///< the last; set also where it is the same one
    Going going = Going::never;
};
/// How indicators moved since a day, those that are measured still, in their order. measures: as
/// IndicatorStore gives them; those of days after today are passed over. The indicators must outlive it.
std::vector<IndicatorMove> indicatorMoves(const std::vector<Indicator>& indicators,
                                          const std::vector<Measure>& measures, const std::string& since,
                                          const std::string& today);

/// The ids of the indicators that go so, for each way there is.
std::map<Going, std::vector<std::string>> indicatorsByGoing(const std::vector<IndicatorMove>& moves);

}  // namespace assessment
