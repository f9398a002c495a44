#pragma once
#include <string>
#include <vector>

#include "assessment/diagnostic/result.h"
#include "trainer/reports/drawing.h"

namespace trainer {

constexpr std::size_t leastAxes = 3;
constexpr std::size_t mostAxes = 9;

/// One shape of a radar, an engagement an axis. Where an engagement has no score the shape is open.
struct RadarShape {
    std::string name;
    std::vector<assessment::EngagementResult> engagements;
};

/// Whether a radar can tell of so many engagements; of others only a table does.
bool hasRadar(std::size_t engagements);

/// A radar, with the number of each engagement at its axis and a legend; its shapes, two at most, differ by
/// line and mark, not by colour alone. highest: the last level of the scale.
Drawing radarOf(const std::vector<RadarShape>& shapes, int highest);

}  // namespace trainer
