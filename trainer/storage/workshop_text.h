#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "assessment/plan/workshop.h"

// For this folder only: the lists and votes of a workshop as its row has them. All readers throw
// std::invalid_argument.
namespace trainer {

/// A UUID a line.
std::string linesText(const std::vector<std::string>& ids);
std::vector<std::string> linesIn(std::string_view text);

/// A line for each action a group placed, parted by tabs: "group action impact effort dots".
std::string placingsText(const assessment::Workshop& workshop);
/// Fills `placings`.
void readPlacings(std::string_view text, assessment::Workshop& workshop);

/// A line for each person: the group, then "action=rank" of each action, parted by tabs.
std::string rankingsText(const assessment::Workshop& workshop);
/// Fills `rankings`.
void readRankings(std::string_view text, assessment::Workshop& workshop);

}  // namespace trainer
