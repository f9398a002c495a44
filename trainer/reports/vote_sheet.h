#pragma once
#include <string>
#include <vector>

#include "assessment/plan/workshop.h"
#include "trainer/reports/spreadsheet.h"

namespace trainer {

/// A table for the votes of a group: an action a row, columns for how many cards and dots it got, and columns
/// for how each person ranks it, filled with what is known. The head has what people call the columns, the
/// first row the words they are known by. Once somebody has filled it in, content::readVotes reads it, as
/// .ods or CSV. actions: those of the workshop.
Spreadsheet::Page voteSheetOf(const assessment::Workshop& workshop, assessment::VoterGroup group,
                              const std::vector<const assessment::Action*>& actions);

}  // namespace trainer
