#pragma once
#include <map>
#include <string>
#include <vector>

#include "assessment/plan/event.h"
#include "content/reading/plan_sheet.h"

namespace content {

/// What a column of a table of events may be taken for.
enum class EventColumn { date, source, engagement, severity, facts, reference };

/// Which columns somebody takes for what, by their names in the first row. The day and the facts are needed.
using EventColumns = std::map<EventColumn, std::string>;

/// Nothing of the events is to be used where there are problems.
struct EventSheetReading {
    std::vector<assessment::Event> events;  ///< without an id and a unit
    std::vector<RowProblem> problems;
};

/// Reads events out of a table of any tool. source: of those whose row does not say it, in the words of
/// `EventSource`.
EventSheetReading readEvents(const Sheet& sheet, const EventColumns& columns, assessment::EventSource source);

}  // namespace content
