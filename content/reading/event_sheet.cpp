#include "content/reading/event_sheet.h"

#include <algorithm>

#include "content/reading/ballot_sheet.h"
#include "content/reading/plan_columns.h"
#include "content/reading/written_day.h"

namespace content {
namespace {

using namespace assessment;
using What = RowProblem::What;

WordBook bookOf(const PlanWords::Names& names) {
    WordBook book;
    for (const auto& [name, word] : names) {
        book.add(name, word);
        book.add(word, word);
    }
    return book;
}

class EventsReader {
  public:
    EventsReader(const Sheet& sheet, EventSource source, const EventWords& words)
        : sheet_(sheet),
          source_(source),
          sources_(bookOf(words.sources)),
          severities_(bookOf(words.severities)) {}

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
        WordBook wanted;
        wanted.add(name, name);
        const auto& head = sheet_.rows.front();
        auto found = std::ranges::find(head, name);
        if (found == head.end())
            found =
                std::ranges::find_if(head, [&](const auto& cell) { return wanted.find(cell).has_value(); });
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
        const std::string severity = cellOf(EventColumn::severity, row);
        event.severity = severities_.find(severity).value_or(severity);
        event.facts = cellOf(EventColumn::facts, row);
        event.reference = cellOf(EventColumn::reference, row);
        if (event.facts.empty()) report(What::missing, nameOf(EventColumn::facts, row), {});
        readDay(event, row);
        readSource(event, row);
        reading_.events.push_back(std::move(event));
        reading_.rows.push_back(sheet_.numbers[row]);
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
        if (const auto source = eventSourceOf(sources_.find(text).value_or(text)))
            event.source = *source;
        else
            report(What::badWord, nameOf(EventColumn::source, row), text);
    }

    const Sheet& sheet_;
    EventSource source_;
    WordBook sources_;
    WordBook severities_;
    std::map<EventColumn, std::size_t> places_;
    EventSheetReading reading_;
};

}  // namespace

EventColumns eventColumnsIn(const Sheet& sheet,
                            const std::vector<std::pair<std::string, EventColumn>>& names) {
    EventColumns columns;
    if (sheet.rows.empty()) return columns;
    for (const auto& [name, column] : names) {
        WordBook wanted;
        wanted.add(name, name);
        for (const std::string& cell : sheet.rows.front())
            if (wanted.find(cell)) columns.emplace(column, cell);
    }
    return columns;
}

EventSheetReading readEvents(const Sheet& sheet, const EventColumns& columns, EventSource source,
                             const EventWords& words) {
    return EventsReader(sheet, source, words).read(columns);
}

}  // namespace content
