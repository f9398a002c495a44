#pragma once
#include <string>
#include <vector>

#include "assessment/diagnostic/result.h"

namespace trainer {

constexpr std::size_t leastAxes = 3;
constexpr std::size_t mostAxes = 9;

/// One shape of a radar, an engagement an axis. Where an engagement has no score the shape is open.
struct RadarShape {
    std::string name;
    std::vector<assessment::EngagementResult> engagements;
};

/// A radar in SVG, with the number of each engagement at its axis and a legend where it has several shapes;
/// these differ by line and mark, not by colour alone. Empty where there are fewer than leastAxes or more
/// than mostAxes engagements: then only the table tells. highest: the last level of the scale.
std::string radarOf(const std::vector<RadarShape>& shapes, int highest);

}  // namespace trainer
