#include "trainer/desktop/personal_events.h"

#include <algorithm>

#include "assessment/plan/personal_traces.h"
#include "assessment/plan/plain_words.h"
#include "content/reading/ballot_sheet.h"
#include "content/reading/event_sheet.h"
#include "content/reading/file_text.h"
#include "trainer/presenters/gap_ideas.h"
#include "trainer/wording/event_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/framework_words.h"
#include "trainer/wording/language.h"
#include "trainer/wording/plan_table_words.h"

namespace trainer {
namespace {

using namespace assessment;

/// Ids, and what people call them.
using Names = std::vector<std::pair<std::string, std::string>>;

constexpr std::size_t rowsToShow = 5;

content::EventColumn columnOf(EventPart part) {
    switch (part) {
        case EventPart::date: return content::EventColumn::date;
        case EventPart::facts: return content::EventColumn::facts;
        case EventPart::source: return content::EventColumn::source;
        case EventPart::engagement: return content::EventColumn::engagement;
        case EventPart::severity: return content::EventColumn::severity;
        case EventPart::reference: return content::EventColumn::reference;
    }
    return content::EventColumn::facts;
}

std::string notAWord() {
    return tr("“{found}” is none of the words that this column has. Copy one from another row.");
}

std::string lineAt(const std::string& cell, const std::string& sentence) {
    return cell.empty() ? sentence : fill(tr("{what}: {value}"), {{"what", cell}, {"value", sentence}});
}

std::optional<std::size_t> placeOf(const content::Sheet& sheet, const EventColumns& columns, EventPart part) {
    const auto wished = columns.find(part);
    if (wished == columns.end() || sheet.rows.empty()) return {};
    const auto& head = sheet.rows.front();
    const auto found = std::ranges::find(head, wished->second);
    if (found == head.end()) return {};
    return static_cast<std::size_t>(found - head.begin());
}

std::string cellAt(const content::Sheet& sheet, std::size_t column, std::size_t row) {
    return content::cellName(column, static_cast<std::size_t>(sheet.numbers[row] - 1));
}

/// Puts ids in the place of what people call them. Says where a cell is neither.
void putIds(content::Sheet& sheet, std::size_t column, const Names& names,
            std::vector<std::string>& problems) {
    for (std::size_t row = 1; row < sheet.rows.size(); ++row) {
        if (column >= sheet.rows[row].size() || sheet.rows[row][column].empty()) continue;
        std::string& cell = sheet.rows[row][column];
        const auto plain = plainWordsOf(cell);
        const auto found = std::ranges::find_if(
            names, [&](const auto& one) { return one.first == cell || plainWordsOf(one.second) == plain; });
        if (found == names.end())
            problems.push_back(lineAt(cellAt(sheet, column, row), fill(notAWord(), {{"found", cell}})));
        else
            cell = found->first;
    }
}

Names sourceNames() {
    Names names;
    for (int i = 0; i <= static_cast<int>(EventSource::indicator); ++i) {
        const auto source = static_cast<EventSource>(i);
        names.emplace_back(word(source), wordFor(source));
    }
    return names;
}

/// What tells an event of a table without numbers: the same row is not taken twice.
std::string referenceOf(const Event& event) {
    return content::hashOf(event.date + '\n' + std::string(word(event.source)) + '\n' + event.facts);
}

/// What somebody wants taken in, and all that has to be known for it.
struct TableToTake {
    std::string file;
    EventColumns columns;
    EventSource source = EventSource::users;  ///< of rows that do not say it
    std::string unit;
    Names severities;
    Names engagements;
    std::string today;
    std::function<std::string()> newId;  ///< from any thread
};

/// Takes a table in, on any thread.
class EventTaking {
  public:
    EventTaking(const TableToTake& table, const Advance& advance) : table_(table), advance_(advance) {}

    TakenEvents take(const Workspace& workspace) {
        auto reading = content::readSheetFile(table_.file);
        if (reading.fault) return {0, 0, 0, {sentenceFor(*reading.fault, table_.file)}};
        sheet_ = std::move(reading.sheet);
        advance_(0, total());
        auto events = read();
        if (!taken_.whyNot.empty()) return taken_;
        for (std::size_t i = 0; i < events.size(); ++i) {
            complete(events[i]);
            if (i % atOnce == 0) advance_(static_cast<long long>(i), total());
        }
        taken_.kept = keep(events, *workspace.another());
        taken_.known = events.size() - taken_.kept;
        return taken_;
    }

  private:
    static constexpr std::size_t atOnce = 500;

    /// Each row is looked at, and then kept.
    long long total() const { return 2 * static_cast<long long>(sheet_.rows.size()); }

    std::vector<Event> read() {
        translate();
        content::EventColumns wished;
        for (const auto& [part, name] : table_.columns) wished.emplace(columnOf(part), name);
        auto reading = content::readEvents(sheet_, wished, table_.source);
        for (const auto& problem : reading.problems)
            if (problem.what != content::RowProblem::What::badWord) taken_.whyNot.push_back(lineFor(problem));
        if (taken_.whyNot.empty()) findFaults(reading.events);
        return std::move(reading.events);
    }
    void translate() {
        const auto put = [&](EventPart part, const Names& names) {
            if (const auto column = placeOf(sheet_, table_.columns, part))
                putIds(sheet_, *column, names, taken_.whyNot);
        };
        put(EventPart::source, sourceNames());
        put(EventPart::severity, table_.severities);
        put(EventPart::engagement, table_.engagements);
    }
    /// What reading the table does not see: a day to come. The events stand in the order of its rows.
    void findFaults(const std::vector<Event>& events) {
        const std::size_t column = placeOf(sheet_, table_.columns, EventPart::date).value();
        for (std::size_t i = 0; i < events.size(); ++i)
            if (events[i].date > table_.today)
                taken_.whyNot.push_back(
                    lineAt(cellAt(sheet_, column, i + 1), sentenceFor(EventFault::future)));
    }
    void complete(Event& event) {
        event.id = table_.newId();
        event.unit = table_.unit;
        if (event.reference.empty()) event.reference = referenceOf(event);
        if (!personalTracesIn(event.facts).empty()) ++taken_.traced;
    }
    /// All of them or none, some at a time. Gives how many were not known.
    std::size_t keep(const std::vector<Event>& events, Workspace& workspace) const {
        std::size_t kept = 0;
        workspace.database.change([&] {
            kept = 0;
            for (std::size_t first = 0; first < events.size(); first += atOnce) {
                advance_(static_cast<long long>(events.size() + first), total());
                const auto begin = events.begin() + static_cast<std::ptrdiff_t>(first);
                const auto size = std::min(atOnce, events.size() - first);
                kept += workspace.events->add({begin, begin + static_cast<std::ptrdiff_t>(size)});
            }
        });
        return kept;
    }

    const TableToTake& table_;
    const Advance& advance_;
    content::Sheet sheet_;
    TakenEvents taken_;
};

}  // namespace

std::optional<EventTable> PersonalEvents::look(const std::string& file, std::string& whyNot) {
    const auto reading = content::readSheetFile(file);
    if (reading.fault) {
        whyNot = sentenceFor(*reading.fault, file);
        return {};
    }
    const auto& rows = reading.sheet.rows;
    if (rows.size() < 2) {
        whyNot = fill(tr("{path} has no row below the names of its columns."), {{"path", file}});
        return {};
    }
    EventTable table{rows.front(), {}, rows.size() - 1};
    for (std::size_t i = 1; i < std::min(rows.size(), rowsToShow + 1); ++i) table.first.push_back(rows[i]);
    return table;
}

EventPost::Taking PersonalEvents::taking(const std::string& file, const EventColumns& columns,
                                         EventSource source, const std::string& unit) {
    TableToTake table{
        file, columns, source, unit, {}, engagementsFor(desk_, unit), desk_.diagnostics().today(), [this] {
            return desk_.diagnostics().newId();
        }};
    for (const Severity& one : desk_.severities()) table.severities.emplace_back(one.id, one.title);
    return [table = std::move(table), this](const Advance& advance) {
        return EventTaking(table, advance).take(workspace_);
    };
}

}  // namespace trainer
