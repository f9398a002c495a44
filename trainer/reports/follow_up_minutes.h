#pragma once
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "assessment/plan/indicator.h"
#include "trainer/presenters/follow_up_meeting.h"
#include "trainer/reports/document.h"
#include "trainer/wording/plan_words.h"

namespace trainer {

/// What the minutes of a follow-up meeting are made of.
struct FollowUpRecord {
    std::string unit;                  ///< its name
    std::string day;                   ///< "2026-11-22"
    std::vector<WeekLine> points;      ///< the list of the meeting
    std::vector<SpokenAction> spoken;  ///< of these and of other actions
    std::vector<std::pair<assessment::Indicator, assessment::Measure>> measured;
    std::vector<assessment::Action> actions;  ///< all of the unit, as they stand after it
    std::function<NameOf(const assessment::Action&)> names;
};

/// What was said and decided, action by action; what was measured; what nobody spoke of; who sees to what
/// from now on.
Document followUpMinutesOf(const FollowUpRecord& record);

/// Why a point is on the list, whoever sees to it.
std::string whyText(const WeekLine& point);

}  // namespace trainer
