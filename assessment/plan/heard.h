#pragma once
#include <map>
#include <set>
#include <string>
#include <vector>

#include "assessment/plan/action.h"
#include "assessment/plan/event.h"

namespace assessment {

/// What became of something that users said.
enum class Heard {
    open,      ///< nobody has decided yet
    declined,  ///< nothing is done, with a reason
    planned,   ///< something is to be done, and has not begun
    underWay,
    done,    ///< "you asked for it, we did it": all that was decided, but for what was abandoned
    dropped  ///< all that was to be done was abandoned
};
struct Voice {
    const Event* event = nullptr;
    std::vector<const Action*> actions;  ///< those whose origin it is
    Heard heard = Heard::open;
};
/// What became of an event of which that was decided, and whose actions are in those statuses. What was
/// decided to be done counts, whatever stands in the event: an action may come before the decision.
Heard heardOf(Decision decision, std::set<ActionStatus> answers);

/// What users and their committee said, the latest first, and what was done about it. The events and actions
/// must outlive it.
std::vector<Voice> voicesIn(const std::vector<Event>& events, const std::vector<Action>& actions);

/// The ids of the events of which that became, for each way there is.
std::map<Heard, std::vector<std::string>> eventsByHeard(const std::vector<Voice>& voices);

}  // namespace assessment
