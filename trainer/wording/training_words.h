#pragma once
#include <string>

#include "assessment/plan/assignment.h"
#include "assessment/team/trained_team.h"

namespace trainer {

/// "Since 12 January 2026, who passed an exercise that trains it:"
std::string trainedSinceText(const std::string& day);
/// "6 of 14 people", "everybody", "nobody", or that it is not told.
std::string trainedText(const assessment::ToldShare& share);
/// "Asked on 3 March 2026, by 1 May 2026", and that this day is over.
std::string askedText(const assessment::Assignment& assignment, bool isOverdue);

}  // namespace trainer
