#pragma once
#include <string>

#include "content/reading/answer_sheet.h"
#include "content/reading/ballot_file.h"
#include "content/reading/ballot_sheet.h"

namespace trainer {

/// Why a ballot file cannot be used, and what to do.
std::string sentenceFor(content::BallotFileFault fault, const std::string& path, const std::string& detail);
/// Why a ballot is not counted in a campaign, and what to do.
std::string sentenceFor(assessment::AimFault fault);
/// What in a ballot does not fit its framework.
std::string sentenceFor(const assessment::BallotFault& fault);
/// What is wrong with a table of ballots or of answers, and what to do, without its cell.
std::string sentenceFor(const content::BallotSheetProblem& problem);
/// With its cell: "C12: …".
std::string lineFor(const content::BallotSheetProblem& problem);

}  // namespace trainer
