#include "trainer/windows/waves_page.h"

#include <algorithm>

#include "trainer/reports/comparison_page.h"
#include "trainer/reports/document_parts.h"
#include "trainer/reports/wave_chart.h"
#include "trainer/windows/buttons.h"
#include "trainer/windows/campaign_reports.h"
#include "trainer/windows/drawing_view.h"
#include "trainer/windows/printing.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/windows/table_view.h"
#include "trainer/wording/comparison_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/framework_words.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using namespace assessment;

constexpr double widest = 1.3;  // in reading widths
constexpr int manyRows = 14;

std::string waveName(const ComparedWave& wave) {
    return fill(tr("Wave {number}"), {{"number", std::to_string(wave.wave)}});
}

std::string nameOf(const Line& line) {
    return line.criterion ? line.criterion->text : titleOf(*line.engagement);
}

}  // namespace

WavesPage::WavesPage(wxWindow* parent, DiagnosticDesk& desk, std::function<void()> leave)
    : Page(parent, widest), desk_(desk), leave_(std::move(leave)) {}

void WavesPage::open(const std::string& unit) {
    unit_ = unit;
    refresh();
}

void WavesPage::refresh() {
    const auto waves = wavesOf(desk_, unit_, Beside::otherUnits);
    hasWaves_ = waves.has_value();
    const auto kept = begin(tr("From wave to wave"),
                            waves ? waves->unit + " \u00B7 " + waves->framework->title : std::string());
    if (!waves) {
        body().add(
            new Prose(&body(), std::string(tr("No wave of this service is closed yet, so that there is "
                                              "nothing to compare."))),
            Space::large);
    } else {
        addWaves(*waves);
        section(tr("Engagements"));
        addChart(*waves);
        addLines(tr("Engagements"), *waves, waves->waves.engagements);
        addChanges(*waves);
        section(tr("Criteria"));
        addLines(tr("Criteria"), *waves, waves->waves.criteria);
        addOthers(*waves);
        body()
            .add(new Prose(&body(), comparisonRules(), TextSize::small), Space::large)
            .coloured(palette().faint);
    }
    auto& row = body().add(new Row(&body()), Space::large);
    row.addWide(new Prose(&row, std::string()));
    row.addSmall(button(&row, tr("Back to the diagnostics"), leave_));
    if (waves) {
        row.addSmall(button(&row, tr("Print\u2026"), [this] { print(); }));
        row.addSmall(primaryButton(&row, tr("Save the comparison\u2026"), [this] {
            if (const auto now = wavesOf(desk_, unit_, Beside::otherUnits))
                saveComparison(*this, desk_, *now);
        }));
    }
    refill();
}

void WavesPage::print() {
    if (const auto now = wavesOf(desk_, unit_, Beside::otherUnits))
        printDocument(*this, comparisonPageOf(*now));
}

/// Each wave, what counts of it, and how much of it can be compared with the last.
void WavesPage::addWaves(const UnitWaves& waves) {
    auto& card = body().add(new Card(&body()), Space::medium);
    for (const ComparedWave& wave : waves.waves.waves) {
        card.add(new Prose(&card, waveName(wave) + " \u00B7 " + waves.titles.at(wave.framework)),
                 Space::small)
            .bold();
        card.add(new Prose(&card, upperFirst(wordFor(wave.basis)) + ". " +
                                      sentenceFor(wave.coverage, *waves.framework)),
                 Space::hair);
    }
    if (waves.waves.waves.size() < 2)
        card.add(
            new Prose(&card, std::string(tr("There is one wave. With the next, what changed stands here."))),
            Space::medium);
}

void WavesPage::addChart(const UnitWaves& waves) {
    auto& card = body().add(new Card(&body(), Space::medium));
    const auto highest = static_cast<int>(waves.framework->scale.levels.size()) - 1;
    card.add(
        new DrawingView(&card, [compared = waves.waves, framework = waves.framework, highest](double width) {
            return waveChartOf(compared, highest, std::max(1, static_cast<int>(width / waveChartWidth)));
        }));
    card.add(new Prose(
                 &card,
                 std::string(tr("Each small chart is an engagement, by its number; below it are the waves. "
                                "A dashed bar is a break: that wave’s framework had no counterpart. A "
                                "question mark is a wave without enough data. A hollow point can be "
                                "compared only in part.")),
                 TextSize::small))
        .coloured(palette().faint);
}

void WavesPage::addLines(const std::string& name, const UnitWaves& waves, const std::vector<Line>& lines) {
    std::vector<std::string> columns{tr("Name")};
    for (const ComparedWave& wave : waves.waves.waves) columns.insert(columns.end() - 1, waveName(wave));
    auto& table = body().add(new TableView(&body(), name, columns));
    for (const Line& line : lines) {
        std::vector<std::string> row;
        for (const Point& point : line.points) row.push_back(pointWords(point));
        row.push_back(nameOf(line));
        table.add(row);
    }
    table.showRows(manyRows);
}

void WavesPage::addChanges(const UnitWaves& waves) {
    section(tr("What changed"));
    auto& card = body().add(new Card(&body()));
    bool isStill = true;
    const auto list = [&](const char* heading, const std::vector<Change>& changes) {
        if (changes.empty()) return;
        card.add(new Prose(&card, std::string(heading)), isStill ? Space::small : Space::medium).bold();
        isStill = false;
        for (const Change& change : changes) {
            const Point& before = change.line->points[change.since];
            card.add(new Prose(&card, fill(tr("{difference}  {what}: {before}, then {now}"),
                                           {{"difference", differenceText(change.difference)},
                                            {"what", nameOf(*change.line)},
                                            {"before", pointWords(before)},
                                            {"now", pointText(change.line->points.back())}})),
                     Space::hair);
        }
    };
    const Changes engagements = changesIn(waves.waves.engagements);
    const Changes criteria = changesIn(waves.waves.criteria);
    list(tr("Engagements that improved"), engagements.better);
    list(tr("Engagements that got worse"), engagements.worse);
    list(tr("Criteria that improved"), criteria.better);
    list(tr("Criteria that got worse"), criteria.worse);
    if (isStill) card.add(new Prose(&card, std::string(tr("Nothing changed by half a level or more."))));
}

void WavesPage::addOthers(const UnitWaves& waves) {
    section(tr("Beside other services"));
    if (waves.others->refusal) {
        auto& card = body().add(new Card(&body(), Space::medium));
        card.add(new Prose(&card, sentenceFor(*waves.others)));
        return;
    }
    std::vector<std::string> columns{tr("Service")};
    for (const Line& line : waves.waves.engagements)
        columns.push_back(std::to_string(line.engagement->number));
    body().add(new Prose(&body(),
                         std::string(tr("Services that agreed to it, without their names, in an order drawn "
                                        "by lot: this is no ranking. The columns are the engagements by "
                                        "their numbers."))));
    auto& table = body().add(new TableView(&body(), tr("Beside other services"), columns));
    std::vector<std::string> own{waves.unit};
    for (const Line& line : waves.waves.engagements) own.push_back(pointWords(line.points.back()));
    table.add(own);
    for (const OtherUnit& other : waves.otherUnits) {
        std::vector<std::string> row{other.alias};
        for (const Point& point : other.points) row.push_back(pointWords(point));
        table.add(row);
    }
    table.showRows(manyRows);
}

}  // namespace trainer
