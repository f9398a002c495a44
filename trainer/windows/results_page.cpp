#include "trainer/windows/results_page.h"

#include "trainer/windows/buttons.h"
#include "trainer/windows/meter.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/windows/table_view.h"
#include "trainer/windows/trend_line.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"

namespace trainer {
namespace {

constexpr int manyRows = 12;  // of a table, without scrolling

std::string percentOf(const std::optional<int>& percent) {
    return percent ? percentText(*percent) : "\u2013";
}

}  // namespace

ResultsPage::ResultsPage(wxWindow* parent, Desk& desk, Actions actions)
    : Page(parent, 1.3), desk_(desk), actions_(std::move(actions)) {}

void ResultsPage::refresh() {
    const auto history = desk_.history();
    const auto results = resultsOf(history);
    hasResults_ = !results.empty();
    const auto kept = begin(tr("My results"));
    if (results.empty()) {
        body()
            .add(new Prose(&body(),
                           std::string(tr("Nothing is finished yet. What you finish will stand here.")),
                           TextSize::lead))
            .coloured(palette().faint);
        refill();
        return;
    }
    const auto histories = skillHistoriesOf(history, desk_.commons());
    if (!histories.skills.empty()) {
        addSkills(histories);
        addSkillTable(histories);
    }
    addAttempts(results);
    refill();
}

void ResultsPage::addSkills(const SkillHistories& histories) {
    section(tr("Your skills over time"));
    auto& card = body().add(new Card(&body()));
    for (const SkillHistory& skill : histories.skills) {
        auto& row = card.add(new Row(&card), Space::small);
        row.addWide(new Prose(&row, skill.title));
        row.addSmall(new TrendLine(&row, skill.title, skill.percents));
        auto& last = row.addSmall(new Prose(&row, percentOf(skill.percents.back())));
        last.bold();
        alignFigure(last);
    }
}

void ResultsPage::addSkillTable(const SkillHistories& histories) {
    std::vector<std::string> columns{tr("Skill")};
    for (const std::string& day : histories.days) columns.push_back(dateText(day));
    auto& table = body().add(new TableView(&body(), tr("Your skills over time"), columns), Space::medium);
    for (const SkillHistory& skill : histories.skills) {
        std::vector<std::string> cells{skill.title};
        for (const auto& percent : skill.percents) cells.push_back(percentOf(percent));
        table.add(cells);
    }
    table.showRows(manyRows);
}

void ResultsPage::addAttempts(const std::vector<ResultLine>& results) {
    section(tr("Your attempts"));
    auto& table = body().add(
        new TableView(&body(), tr("Your attempts"), {tr("Scenario"), tr("Date"), tr("Score"), tr("Result")}));
    std::vector<std::string> attempts;
    for (const ResultLine& result : results) {
        table.add({result.title, dateText(result.day), percentText(result.percent),
                   result.passed ? tr("passed") : tr("not passed yet")});
        attempts.push_back(result.attempt);
    }
    table.showRows(manyRows);
    table.Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this, &table, attempts](wxDataViewEvent& event) {
        const auto row = static_cast<std::size_t>(table.ItemToRow(event.GetItem()));
        CallAfter([this, id = attempts.at(row)] { actions_.show(id); });
    });
    auto& row = body().add(new Row(&body()));
    row.addWide(new Prose(&row, std::string(tr("Enter, or a double click, shows an attempt again.")),
                          TextSize::small))
        .coloured(palette().faint);
    row.addSmall(button(&row, tr("Export as CSV\u2026"), actions_.exportTable));
    row.addSmall(button(&row, tr("Certificate\u2026"), actions_.certificate));
    row.addSmall(button(&row, tr("Print the certificate\u2026"), actions_.printCertificate));
}

}  // namespace trainer
