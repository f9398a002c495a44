#include <ostream>

#include "trainer/commands/campaign_documents.h"
#include "trainer/commands/commands.h"
#include "trainer/commands/named_unit.h"
#include "trainer/reports/comparison_json.h"
#include "trainer/wording/comparison_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/framework_words.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using namespace assessment;

void writePoints(const std::string& name, const std::vector<Point>& points, const Terminal& terminal) {
    std::string line;
    for (const Point& point : points) line += (line.empty() ? "" : " \u2192 ") + pointWords(point);
    terminal.paragraph(name, 2);
    terminal.paragraph(line, 4);
}

void writeChanges(const char* heading, const std::vector<Change>& changes, const Terminal& terminal) {
    if (changes.empty()) return;
    terminal.out << '\n';
    terminal.heading(heading);
    for (const Change& change : changes)
        terminal.paragraph(differenceText(change.difference) + "  " + change.line->engagement->title, 2);
}

void writeOthers(const UnitWaves& compared, const Terminal& terminal) {
    if (!compared.others) return;
    terminal.out << '\n';
    terminal.heading(tr("Beside other services"));
    if (compared.others->refusal) terminal.paragraph(sentenceFor(*compared.others));
    for (const OtherUnit& other : compared.otherUnits) writePoints(other.alias, other.points, terminal);
}

void writeText(const UnitWaves& compared, const Terminal& terminal) {
    const Comparison& waves = compared.waves;
    terminal.heading(compared.unit);
    for (const ComparedWave& wave : waves.waves) {
        terminal.paragraph(fill(tr("Wave {number}"), {{"number", std::to_string(wave.wave)}}) + " \u00B7 " +
                           nameOf(wave.framework) + " \u00B7 " + wordFor(wave.basis));
        terminal.paragraph(sentenceFor(wave.coverage, *compared.framework), 2);
    }
    terminal.out << '\n';
    for (const Line& line : waves.engagements)
        writePoints(std::to_string(line.engagement->number) + ". " + line.engagement->title, line.points,
                    terminal);
    const Changes changes = changesIn(waves.engagements);
    writeChanges(tr("Engagements that improved"), changes.better, terminal);
    writeChanges(tr("Engagements that got worse"), changes.worse, terminal);
    writeOthers(compared, terminal);
    terminal.out << '\n';
    terminal.paragraph(comparisonRules());
}

}  // namespace

int compareWaves(const CompareWavesOptions& options, Session& session) {
    const auto unit = unitNamed(options.unit, session);
    if (!unit) return couldNotRun;
    const auto compared = wavesOf(session.diagnostics(), unit->id,
                                  options.with == "others" ? Beside::otherUnits : Beside::itselfOnly);
    const Terminal& terminal = session.terminal();
    if (!compared) {
        terminal.err << fill(tr("No diagnostic of “{unit}” is closed yet: there is nothing to compare."),
                             {{"unit", unit->name}})
                     << '\n';
        return couldNotRun;
    }
    if (options.format == "text") {
        writeText(*compared, terminal);
        return clean;
    }
    terminal.out << (options.format == "json" ? textOf(jsonOf(*compared))
                                              : htmlOf(comparisonPageOf(*compared)));
    return clean;
}

}  // namespace trainer
