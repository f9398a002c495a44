#include <ostream>
#include <set>

#include "assessment/plan/personal_traces.h"
#include "content/reading/event_sheet.h"
#include "content/reading/plan_commons.h"
#include "trainer/commands/commands.h"
#include "trainer/commands/event_columns.h"
#include "trainer/commands/named_unit.h"
#include "trainer/commands/plan_commands.h"
#include "trainer/commands/read_table.h"
#include "trainer/commands/written_document.h"
#include "trainer/reports/event_table.h"
#include "trainer/reports/plan_json.h"
#include "trainer/wording/event_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/plan_table_words.h"
#include "trainer/wording/with_number.h"

namespace trainer {
namespace {

using namespace assessment;

std::string eventsIn(const std::string& format, const Unit& unit, const std::vector<Event>& events,
                     const std::vector<Severity>& severities) {
    if (format == "json") {
        auto list = Json::array();
        for (const Event& event : events) list.push_back(jsonOf(event));
        return textOf(Json{{"unit", unit.name}, {"events", std::move(list)}});
    }
    std::map<std::string, std::string> titles;
    for (const Severity& one : severities) titles.emplace(one.id, one.title);
    const auto page = eventTableOf(fill(tr("Events of {unit}"), {{"unit", unit.name}}), events, titles);
    return format == "ods" ? odsOf({{page}}, documentLanguage()) : csvOf(page);
}

/// "Row 12: “{what}”".
void tellRow(int row, const std::string& sentence, const std::string& file, std::ostream& err) {
    err << file << ": "
        << fill(tr("row {number}: {sentence}"), {{"number", std::to_string(row)}, {"sentence", sentence}})
        << '\n';
}

/// Events of a table that are to be kept.
class BroughtEvents {
  public:
    BroughtEvents(const EventImportOptions& options, const Unit& unit, Session& session)
        : file_(options.file), unit_(unit), session_(session), err_(session.terminal().err) {
        severities_ = content::readSeverities(session.libraryFolder());
    }

    /// Says what is wrong with the table; false then.
    bool read(const content::Sheet& sheet, const content::EventColumns& columns, EventSource source) {
        auto reading = content::readEvents(sheet, columns, source, eventWords(severities_));
        for (const auto& problem : reading.problems) err_ << file_ << ": " << lineFor(problem) << '\n';
        bool isInOrder = reading.problems.empty();
        for (std::size_t i = 0; isInOrder && i < reading.events.size(); ++i) give(reading.events[i]);
        if (isInOrder) isInOrder = check(reading);
        if (!isInOrder) err_ << tr("Nothing was written: correct the table first.") << '\n';
        if (isInOrder) take(reading);
        return isInOrder;
    }
    const std::vector<Event>& fresh() const { return fresh_; }
    std::size_t known() const { return known_; }

  private:
    void give(Event& event) const {
        event.id = session_.world().newId();
        event.unit = unit_.id;
    }
    bool check(const content::EventSheetReading& reading) const {
        std::vector<std::string> ids;
        for (const Severity& one : severities_) ids.push_back(one.id);
        const std::string today = session_.diagnostics().today();
        bool isInOrder = true;
        for (std::size_t i = 0; i < reading.events.size(); ++i)
            for (const EventFault fault : faultsOf(reading.events[i], today, ids)) {
                tellRow(reading.rows[i], sentenceFor(fault), file_, err_);
                isInOrder = false;
            }
        return isInOrder;
    }
    /// Leaves out what is kept already, and warns of what tells who somebody is.
    void take(const content::EventSheetReading& reading) {
        std::set<std::string> known;
        for (const Event& event : session_.workspace().events->events(unit_.id))
            known.insert(traitsOf(event));
        for (std::size_t i = 0; i < reading.events.size(); ++i) {
            const Event& event = reading.events[i];
            if (!known.insert(traitsOf(event)).second) {
                ++known_;
                continue;
            }
            for (const PersonalTrace& trace : personalTracesIn(event.facts))
                tellRow(reading.rows[i], sentenceFor(trace), file_, err_);
            fresh_.push_back(event);
        }
    }
    /// What makes an event another one.
    static std::string traitsOf(const Event& event) {
        if (!event.reference.empty()) return "reference\n" + event.reference;
        return event.date + "\n" + std::string(word(event.source)) + "\n" + event.facts;
    }

    std::string file_;
    Unit unit_;
    Session& session_;
    std::ostream& err_;
    std::vector<Severity> severities_;
    std::vector<Event> fresh_;
    std::size_t known_ = 0;
};

}  // namespace

int exportEvents(const EventExportOptions& options, Session& session) {
    const auto unit = unitNamed(options.unit, session);
    if (!unit) return couldNotRun;
    const auto events = session.workspace().events->events(unit->id);
    const auto severities = content::readSeverities(session.libraryFolder());
    return writeDocument(eventsIn(options.format, *unit, events, severities), options.output, session);
}

int importEvents(const EventImportOptions& options, Session& session) {
    const auto unit = unitNamed(options.unit, session);
    const auto sheet = unit ? tableIn(options.file, session) : std::nullopt;
    const auto columns = sheet ? columnsFor(options.columns, *sheet, session.terminal()) : std::nullopt;
    if (!columns) return couldNotRun;
    BroughtEvents events(options, *unit, session);
    if (!events.read(*sheet, *columns, eventSourceOf(options.source).value_or(EventSource::users)))
        return found;
    const Terminal& terminal = session.terminal();
    if (events.known() > 0)
        terminal.paragraph(withNumber(
            trn("{number} event is kept already.", "{number} events are kept already.", events.known()),
            events.known()));
    const std::size_t fresh = events.fresh().size();
    if (fresh == 0) {
        terminal.paragraph(tr("There is nothing to take in."));
        return clean;
    }
    if (options.isApplied) session.workspace().events->add(events.fresh());
    terminal.paragraph(withNumber(
        options.isApplied ? trn("{number} event is added.", "{number} events are added.", fresh)
                          : trn("{number} event would be added. Take it in with --apply.",
                                "{number} events would be added. Take them in with --apply.", fresh),
        fresh));
    return clean;
}

}  // namespace trainer
