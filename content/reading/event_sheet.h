#pragma once
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "assessment/plan/event.h"
#include "content/reading/plan_sheet.h"

namespace content {

/// What a column of a table of events may be taken for.
enum class EventColumn { date, source, engagement, severity, facts, reference };

/// Which columns somebody takes for what, by their names in the first row. The day and the facts are needed.
using EventColumns = std::map<EventColumn, std::string>;

/// Which columns those are that have the names this program writes; names: what people call them, in every
/// language.
EventColumns eventColumnsIn(const Sheet& sheet,
                            const std::vector<std::pair<std::string, EventColumn>>& names);

/// What people call what an event may be, in every language, and the words files know it by.
struct EventWords {
    PlanWords::Names sources;
    PlanWords::Names severities;  ///< titles, and ids
};

/// Nothing of the events is to be used where there are problems.
struct EventSheetReading {
    std::vector<assessment::Event> events;  ///< without an id and a unit
    std::vector<int> rows;                  ///< the row of the spreadsheet each of them is in, from 1
    std::vector<RowProblem> problems;
};

/// Reads events out of a table of any tool. source: of those whose row does not say it. Names of columns are
/// found without capital letters, accents and blanks too.
EventSheetReading readEvents(const Sheet& sheet, const EventColumns& columns, assessment::EventSource source,
                             const EventWords& words = {});

}  // namespace content
