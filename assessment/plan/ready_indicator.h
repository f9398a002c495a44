#pragma once
#include <string>

#include "assessment/plan/indicator.h"

namespace assessment {

/// An indicator that a service may take as it is, or change. Which there are is data.
struct ReadyIndicator {
    std::string id;
    Direction direction = Direction::up;
    Frequency frequency = Frequency::monthly;
    std::string measuredIn;  ///< "%"; may be empty
    std::string title;
    std::string definition;  ///< how it is worked out
    std::string origin;      ///< where its measures may come from
    bool operator==(const ReadyIndicator&) const = default;
};

/// A new indicator of a unit, without a target.
inline Indicator indicatorOf(const ReadyIndicator& ready, std::string id, std::string unit) {
    return {.id = std::move(id),
            .unit = std::move(unit),
            .title = ready.title,
            .definition = ready.definition,
            .measuredIn = ready.measuredIn,
            .target = {},
            .direction = ready.direction,
            .source = ready.origin,
            .frequency = ready.frequency,
            .kind = ready.id};
}

}  // namespace assessment
