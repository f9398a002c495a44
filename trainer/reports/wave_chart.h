#pragma once
#include <string>

#include "assessment/diagnostic/comparison.h"
#include "trainer/reports/drawing.h"

namespace trainer {

/// A small chart an engagement: its level at each wave. Points are joined only where two waves beside
/// each other tell a level; where the framework of a wave has no counterpart, the line breaks and a bar says
/// so. Points that can be compared only in part are hollow. highest: the last level of the scale; perRow: how
/// many charts stand beside each other.
Drawing waveChartOf(const assessment::Comparison& comparison, int highest, int perRow = 2);
/// How wide each of them is.
constexpr double waveChartWidth = 370;

}  // namespace trainer
