#pragma once
#include <optional>
#include <string>
#include <vector>

#include "assessment/plan/indicator.h"
#include "assessment/plan/journal.h"

namespace assessment {

/// Whether one of its indicators was measured on that day or later. An empty day: no.
bool isMeasuredSince(const Action& action, const std::string& day, const std::vector<Measure>& measures);

/// Something in a change that may not be.
enum class ActionFault {
    noTitle,
    noDay,       ///< a day that is not in the calendar
    dates,       ///< due before it starts
    origin,      ///< a gap without its campaign and criterion, or an event that is not said
    target,      ///< not above the level it starts from
    cost,        ///< below 0
    line,        ///< an entry of a list is empty, or is more than one line
    noEvidence,  ///< verified, with no proof and no measure since it was done
    step,        ///< from this status one does not go to that
    noReason,    ///< abandoned, gone back, or put off, without a word why
    noWords      ///< a fact, an obstacle or a decision that says nothing, or an entry that changes nothing
};
/// What a change may not be as it stands, in the order above. Of the entry, only its kind and its note are
/// read. hasMeasure: see isMeasuredSince, with the day it was done. A new action: before is empty; it may
/// have any status, because what is brought from elsewhere has come some way.
std::vector<ActionFault> faultsOf(const std::optional<Action>& before, const Action& after,
                                  const JournalEntry& entry, bool hasMeasure);
/// Where one may go from a status, in the order of the statuses: a step on, a step back, or out. One that was
/// abandoned may be proposed again.
std::vector<ActionStatus> nextFrom(ActionStatus status);

}  // namespace assessment
