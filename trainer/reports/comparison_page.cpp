#include "trainer/reports/comparison_page.h"

#include "trainer/reports/dispersion.h"
#include "trainer/reports/document_parts.h"
#include "trainer/reports/wave_chart.h"
#include "trainer/wording/comparison_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/framework_words.h"
#include "trainer/wording/language.h"
#include "trainer/wording/result_words.h"

namespace trainer {
namespace {

using namespace assessment;
using Blocks = std::vector<Document::Block>;

std::string waveName(const ComparedWave& wave) {
    return fill(tr("Wave {number}"), {{"number", std::to_string(wave.wave)}});
}

std::string coverageText(const Coverage& coverage) {
    return fill(tr("{engagements} of {allEngagements} engagements, {criteria} of {allCriteria} criteria"),
                {{"engagements", std::to_string(coverage.engagements)},
                 {"allEngagements", std::to_string(coverage.allEngagements)},
                 {"criteria", std::to_string(coverage.criteria)},
                 {"allCriteria", std::to_string(coverage.allCriteria)}});
}

Document::Table waveTable(const Comparison& comparison) {
    Document::Table table{
        tr("Waves"), {tr("Wave"), tr("Framework"), tr("What counts"), tr("What can be compared")}, {}};
    for (const ComparedWave& wave : comparison.waves)
        table.rows.push_back({std::to_string(wave.wave), nameOf(wave.framework), wordFor(wave.basis),
                              coverageText(wave.coverage)});
    return table;
}

std::vector<std::string> headOf(const char* first, const Comparison& comparison) {
    std::vector<std::string> head{first};
    for (const ComparedWave& wave : comparison.waves) head.push_back(waveName(wave));
    return head;
}

std::vector<std::string> rowOf(const std::string& name, const std::vector<Point>& points) {
    std::vector<std::string> row{name};
    for (const Point& point : points) row.push_back(pointWords(point));
    return row;
}

Document::Table engagementTable(const Comparison& comparison) {
    Document::Table table{tr("Engagements"), headOf(tr("Engagement"), comparison), {}};
    for (const Line& line : comparison.engagements)
        table.rows.push_back(rowOf(titleOf(*line.engagement), line.points));
    return table;
}

void addCriteria(const Comparison& comparison, Blocks& blocks) {
    blocks.push_back(Document::Heading{2, tr("Criteria")});
    for (const Line& engagement : comparison.engagements) {
        Document::Table table{titleOf(*engagement.engagement), headOf(tr("Criterion"), comparison), {}};
        for (const Line& line : comparison.criteria)
            if (line.engagement == engagement.engagement)
                table.rows.push_back(rowOf(
                    criterionNumber(*line.engagement, table.rows.size() + 1) + " " + line.criterion->text,
                    line.points));
        blocks.push_back(table);
    }
}

void addChanges(const char* heading, const std::vector<Change>& changes, const Comparison& comparison,
                Blocks& blocks) {
    if (changes.empty()) return;
    Document::Table table{
        heading, {tr("Engagement or criterion"), tr("Before"), tr("Now"), tr("Difference")}, {}};
    for (const Change& change : changes) {
        const Line& line = *change.line;
        const std::string what = line.criterion ? line.criterion->text : titleOf(*line.engagement);
        const std::string before = fill(tr("{level}, wave {wave}"),
                                        {{"level", pointWords(line.points.at(change.since))},
                                         {"wave", std::to_string(comparison.waves.at(change.since).wave)}});
        table.rows.push_back(
            {what, before, pointText(line.points.back()), differenceText(change.difference)});
    }
    blocks.push_back(table);
}

void addChanges(const Comparison& comparison, Blocks& blocks) {
    const Changes engagements = changesIn(comparison.engagements);
    const Changes criteria = changesIn(comparison.criteria);
    blocks.push_back(Document::Heading{2, tr("What changed")});
    addChanges(tr("Engagements that improved"), engagements.better, comparison, blocks);
    addChanges(tr("Engagements that got worse"), engagements.worse, comparison, blocks);
    addChanges(tr("Criteria that improved"), criteria.better, comparison, blocks);
    addChanges(tr("Criteria that got worse"), criteria.worse, comparison, blocks);
    const bool isStill = engagements.better.empty() && engagements.worse.empty() && criteria.better.empty() &&
                         criteria.worse.empty();
    if (isStill) blocks.push_back(Document::Paragraph{tr("Nothing changed by half a level or more.")});
}

/// With a sign where a level can be compared only in part.
std::vector<std::string> shortRowOf(const std::string& name, const std::vector<Point>& points) {
    std::vector<std::string> row{name};
    for (const Point& point : points) {
        const bool isPart = point.kind == Point::Kind::level && point.relation != Relation::equal;
        row.push_back((isPart ? "\u2248\u00A0" : "") + pointText(point));
    }
    return row;
}

Document::Table otherTable(const UnitWaves& compared) {
    Document::Table table{tr("Services beside each other"), {tr("Service")}, {}};
    for (const Line& line : compared.waves.engagements)
        table.head.push_back(std::to_string(line.engagement->number));
    std::vector<Point> own;
    for (const Line& line : compared.waves.engagements) own.push_back(line.points.back());
    table.rows.push_back(shortRowOf(compared.unit, own));
    for (const OtherUnit& other : compared.otherUnits)
        table.rows.push_back(shortRowOf(other.alias, other.points));
    return table;
}

void addOthers(const UnitWaves& compared, Blocks& blocks) {
    if (!compared.others) return;
    blocks.push_back(Document::Heading{2, tr("Beside other services")});
    if (compared.others->refusal) {
        blocks.push_back(Document::Paragraph{sentenceFor(*compared.others)});
        return;
    }
    blocks.push_back(Document::Paragraph{fill(
        tr("{shown} of {units} services that agreed to it, without their names, in an order drawn by lot: "
           "this is no ranking. Each stands with its last wave. The columns are the engagements by their "
           "numbers. Where a level has the sign ≈, it can be compared only in part."),
        {{"shown", std::to_string(compared.otherUnits.size())},
         {"units", std::to_string(compared.others->units)}})});
    blocks.push_back(otherTable(compared));
}

}  // namespace

Document comparisonPageOf(const UnitWaves& compared) {
    const Comparison& waves = compared.waves;
    const Framework& framework = *compared.framework;
    Document page{fill(tr("Waves of {unit}"), {{"unit", compared.unit}}),
                  {Document::Paragraph{framework.title}, waveTable(waves)}};
    Blocks& blocks = page.blocks;
    blocks.push_back(Document::Heading{2, tr("From wave to wave")});
    blocks.push_back(
        Document::Picture{waveChartOf(waves, static_cast<int>(framework.scale.levels.size()) - 1)});
    blocks.push_back(Document::Paragraph{
        tr("Each small chart is an engagement, by its number; below it are the waves. A dashed bar is a "
           "break: that wave’s framework had no counterpart. A question mark is a wave "
           "without enough data. A hollow point can be compared only in part.")});
    blocks.push_back(engagementTable(waves));
    addChanges(waves, blocks);
    addOthers(compared, blocks);
    addCriteria(waves, blocks);
    page.footer = {comparisonRules(), madeText(framework.name, compared.today)};
    return page;
}

}  // namespace trainer
