#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "assessment/diagnostic/tally.h"

// For this folder only: a tally as its row has it.
namespace trainer {

/// A line for each criterion, and for each kind of respondent that is told apart, parted by tabs: "criterion
/// respondent answered rated counts". The respondent is empty for all of them. In the place of the counts a
/// level of a strong agreement is written "=2", one that concerns nobody "-", and nothing where too few chose
/// a level.
std::string toldText(const assessment::Tally& tally);
/// Fills `all` and `parts`. Throws std::invalid_argument.
void readTold(std::string_view text, assessment::Tally& tally);

/// A line for each comment: "criterion comment", parted by a tab; line ends, tabs and backslashes are
/// escaped.
std::string commentsText(const assessment::Tally& tally);
/// Fills `comments`. Throws std::invalid_argument.
void readComments(std::string_view text, assessment::Tally& tally);

}  // namespace trainer
