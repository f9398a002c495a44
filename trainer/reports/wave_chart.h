#pragma once
#include <string>

#include "assessment/diagnostic/comparison.h"

namespace trainer {

/// A small chart an engagement, in SVG: its level at each wave. Points are joined only where two waves beside
/// each other tell a level; where the framework of a wave has no counterpart, the line breaks and a bar says
/// so. Points that can be compared only in part are hollow. highest: the last level of the scale.
std::string waveChartOf(const assessment::Comparison& comparison, int highest);

}  // namespace trainer
