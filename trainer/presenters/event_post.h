#pragma once
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "assessment/plan/event.h"
#include "trainer/jobs/job.h"

namespace trainer {

/// What a column of a table of events may tell.
enum class EventPart { date, facts, source, engagement, severity, reference };
constexpr int eventParts = static_cast<int>(EventPart::reference) + 1;

/// Which column tells what, by the names in the first row. The day and the facts are needed.
using EventColumns = std::map<EventPart, std::string>;

/// A table of another tool, as far as somebody has to see it to say which column tells what.
struct EventTable {
    std::vector<std::string> columns;             ///< the first row
    std::vector<std::vector<std::string>> first;  ///< a few of the rows below it
    std::size_t rows = 0;                         ///< below the first
};

/// What became of a table.
struct TakenEvents {
    std::size_t kept = 0;
    std::size_t known = 0;            ///< in the register already
    std::size_t traced = 0;           ///< that look as if they told who somebody is
    std::vector<std::string> whyNot;  ///< why none of it is taken, a line each
};

/// The tables by which events come from other tools.
class EventPost {
  public:
    virtual ~EventPost() = default;
    /// Nothing where the file is no table; then whyNot has a sentence. From any thread.
    virtual std::optional<EventTable> look(const std::string& file, std::string& whyNot) = 0;
    /// Work for a thread of its own. Where it throws, everything is as it was.
    using Taking = std::function<TakenEvents(const Advance& advance)>;
    /// Takes all of its events into the register of a unit, or none. source: of those whose row does not say
    /// it. What was taken once is not taken twice.
    virtual Taking taking(const std::string& file, const EventColumns& columns,
                          assessment::EventSource source, const std::string& unit) = 0;
};

/// The columns that somebody will most likely choose: those they chose last where the table has them, else
/// what the names of columns begin with.
EventColumns likelyColumns(const EventTable& table, const EventColumns& last);

}  // namespace trainer
