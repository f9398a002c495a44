#pragma once
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "assessment/plan/indicator.h"
#include "assessment/plan/journal.h"
#include "trainer/reports/document.h"
#include "trainer/wording/plan_words.h"

namespace trainer {

/// A meeting that went through the actions of a service.
struct FollowUpRecord {
    std::string unit;                         ///< its name
    std::vector<assessment::Action> actions;  ///< in the order they were looked at
    std::map<std::string, std::vector<assessment::JournalEntry>> journals;  ///< by action
    std::string since;  ///< the day of the meeting: what was written from then on was said there
    std::string today;  ///< "2026-11-22"
    NameOf nameOf;      ///< of engagements and indicators
    std::vector<std::pair<assessment::Indicator, assessment::Measure>> measured = {};  ///< that day
};

/// The minutes of a follow-up: what was decided, then action by action what was said and what comes next,
/// what was measured, and at the end what was not spoken of.
Document followUpMinutesOf(const FollowUpRecord& record);

}  // namespace trainer
