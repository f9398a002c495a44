#pragma once
#include <string>
#include <vector>

#include "assessment/plan/workshop.h"
#include "content/reading/plan_sheet.h"
#include "content/reading/sheet.h"

namespace content {

/// Nothing of the votes is to be used where there are problems.
struct VoteSheetReading {
    assessment::Votes votes;
    std::vector<RowProblem> problems;
};

/// Reads a table of votes (trainer/reports/vote_sheet.h) that somebody filled in. Its columns are known by
/// their words: "id", "impact_low" to "effort_high" and "dots" for how many cards and dots there are, and
/// each column whose word begins with "rank" for how one person ranks the actions. Rows above those words and
/// other columns are for people; an empty cell is no vote. actions: the UUIDs of those of the workshop.
VoteSheetReading readVotes(const Sheet& sheet, const std::vector<std::string>& actions);

}  // namespace content
