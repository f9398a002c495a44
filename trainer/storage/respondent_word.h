#pragma once
#include <string>

#include "assessment/diagnostic/ballot.h"

// For this folder only.
namespace trainer {

/// The word for a kind of respondent that rows use: "agent".
std::string wordOf(assessment::Respondent respondent);
/// Throws std::invalid_argument where no kind has that word.
assessment::Respondent respondentOf(const std::string& word);

}  // namespace trainer
