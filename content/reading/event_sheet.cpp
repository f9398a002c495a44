#include "content/reading/event_sheet.h"

#include <algorithm>

#include "content/reading/ballot_sheet.h"
#include "content/reading/written_day.h"

namespace content {
namespace {

using namespace assessment;
using What = RowProblem::What;

class EventsReader {
  public:
    EventsReader(const Sheet& sheet, EventSource source) : sheet_(sheet), source_(source) {}

    EventSheetReading read(const EventColumns& columns) {
        if (sheet_.rows.empty()) {
            report(What::noHeader, {}, {});
            return std::move(reading_);
        }
        for (const EventColumn needed : {EventColumn::date, EventColumn::facts})
            if (!columns.contains(needed)) report(What::missingColumn, {}, {});
        for (const auto& [column, name] : columns) find(column, name);
        if (reading_.problems.empty())
            for (std::size_t row = 1; row < sheet_.rows.size(); ++row) readRow(row);
        return std::move(reading_);
    }

  private:
    void report(What what, std::string cell, std::string found) {
        reading_.problems.push_back({what, std::move(cell), std::move(found)});
    }

    void find(EventColumn column, const std::string& name) {
        const auto& head = sheet_.rows.front();
        const auto found = std::ranges::find(head, name);
        if (found == head.end())
            report(What::missingColumn, {}, name);
        else
            places_[column] = static_cast<std::size_t>(found - head.begin());
    }
    std::string nameOf(EventColumn column, std::size_t row) const {
        return cellName(places_.at(column), static_cast<std::size_t>(sheet_.numbers[row] - 1));
    }
    std::string cellOf(EventColumn column, std::size_t row) const {
        const auto place = places_.find(column);
        const auto& cells = sheet_.rows[row];
        if (place == places_.end() || place->second >= cells.size()) return {};
        return unescapedCell(cells[place->second]);
    }

    void readRow(std::size_t row) {
        Event event;
        event.source = source_;
        event.engagement = cellOf(EventColumn::engagement, row);
        event.severity = cellOf(EventColumn::severity, row);
        event.facts = cellOf(EventColumn::facts, row);
        event.reference = cellOf(EventColumn::reference, row);
        if (event.facts.empty()) report(What::missing, nameOf(EventColumn::facts, row), {});
        readDay(event, row);
        readSource(event, row);
        reading_.events.push_back(std::move(event));
    }
    void readDay(Event& event, std::size_t row) {
        const std::string text = cellOf(EventColumn::date, row);
        const auto day = dayIn(text);
        if (!day)
            report(text.empty() ? What::missing : What::badDay, nameOf(EventColumn::date, row), text);
        else
            event.date = *day;
    }
    void readSource(Event& event, std::size_t row) {
        const std::string text = cellOf(EventColumn::source, row);
        if (text.empty()) return;
        if (const auto source = eventSourceOf(text))
            event.source = *source;
        else
            report(What::badWord, nameOf(EventColumn::source, row), text);
    }

    const Sheet& sheet_;
    EventSource source_;
    std::map<EventColumn, std::size_t> places_;
    EventSheetReading reading_;
};

}  // namespace

EventSheetReading readEvents(const Sheet& sheet, const EventColumns& columns, EventSource source) {
    return EventsReader(sheet, source).read(columns);
}

}  // namespace content
