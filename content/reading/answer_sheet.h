#pragma once
#include <map>
#include <string>
#include <vector>

#include "content/reading/ballot_sheet.h"

namespace content {

/// The answers of one ballot. Nothing of them is to be used where there are problems.
struct AnswersReading {
    std::map<std::string, assessment::BallotAnswer> answers;
    std::vector<BallotSheetProblem> problems;
};

/// Reads a table with the columns criterion and answer, and reason and comment where somebody wishes, in any
/// order. A criterion without a row or an answer is left blank.
AnswersReading readAnswers(const Sheet& sheet, const assessment::Framework& framework,
                           assessment::Respondent respondent);

}  // namespace content
