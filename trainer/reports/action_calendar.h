#pragma once
#include <string>
#include <vector>

#include "assessment/plan/action.h"

namespace trainer {

/// A file for a calendar (RFC 5545, .ics): each action that has a due day and is not over, as an event of
/// that whole day, because few calendars take in tasks. A file that is taken in again moves the events it
/// made. now: "2026-11-22T10:00:00Z".
std::string calendarOf(const std::vector<assessment::Action>& actions, const std::string& now);

}  // namespace trainer
