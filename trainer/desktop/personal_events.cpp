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
using content::Sheet;

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

std::optional<std::size_t> placeOf(const Sheet& sheet, const EventColumns& columns, EventPart part) {
    const auto wished = columns.find(part);
    if (wished == columns.end() || sheet.rows.empty()) return {};
    const auto& head = sheet.rows.front();
    const auto found = std::ranges::find(head, wished->second);
    if (found == head.end()) return {};
    return static_cast<std::size_t>(found - head.begin());
}

std::string cellAt(const Sheet& sheet, std::size_t column, std::size_t row) {
    return content::cellName(column, static_cast<std::size_t>(sheet.numbers[row] - 1));
}

/// Puts ids in the place of what people call them. Says where a cell is neither.
void putIds(Sheet& sheet, std::size_t column, const Names& names, std::vector<std::string>& problems) {
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

std::vector<std::string> PersonalEvents::translate(Sheet& sheet, const EventColumns& columns,
                                                   const std::string& unit) {
    std::vector<std::string> problems;
    Names severities;
    for (const Severity& one : desk_.severities()) severities.emplace_back(one.id, one.title);
    const auto put = [&](EventPart part, const Names& names) {
        if (const auto column = placeOf(sheet, columns, part)) putIds(sheet, *column, names, problems);
    };
    put(EventPart::source, sourceNames());
    put(EventPart::severity, severities);
    put(EventPart::engagement, engagementsFor(desk_, unit));
    return problems;
}

/// What reading the table does not see: a day to come. The events stand in the order of its rows.
std::vector<std::string> PersonalEvents::faultsIn(const Sheet& sheet, const std::vector<Event>& events,
                                                  const EventColumns& columns) {
    std::vector<std::string> problems;
    const std::string today = desk_.diagnostics().today();
    const std::size_t column = placeOf(sheet, columns, EventPart::date).value();
    for (std::size_t i = 0; i < events.size(); ++i)
        if (events[i].date > today)
            problems.push_back(lineAt(cellAt(sheet, column, i + 1), sentenceFor(EventFault::future)));
    return problems;
}

TakenEvents PersonalEvents::take(const std::string& file, const EventColumns& columns, EventSource source,
                                 const std::string& unit) {
    auto table = content::readSheetFile(file);
    TakenEvents taken;
    if (table.fault) {
        taken.whyNot.push_back(sentenceFor(*table.fault, file));
        return taken;
    }
    taken.whyNot = translate(table.sheet, columns, unit);
    content::EventColumns wished;
    for (const auto& [part, name] : columns) wished.emplace(columnOf(part), name);
    auto reading = content::readEvents(table.sheet, wished, source);
    for (const auto& problem : reading.problems)
        if (problem.what != content::RowProblem::What::badWord) taken.whyNot.push_back(lineFor(problem));
    if (taken.whyNot.empty()) taken.whyNot = faultsIn(table.sheet, reading.events, columns);
    if (!taken.whyNot.empty()) return taken;
    for (Event& event : reading.events) {
        event.id = desk_.diagnostics().newId();
        event.unit = unit;
        if (event.reference.empty()) event.reference = referenceOf(event);
        if (!personalTracesIn(event.facts).empty()) ++taken.traced;
    }
    taken.kept = desk_.events().add(reading.events);
    taken.known = reading.events.size() - taken.kept;
    return taken;
}

}  // namespace trainer
