#include "trainer/windows/results_page.h"

#include <wx/dataview.h>

#include <algorithm>

#include "trainer/windows/buttons.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/windows/trend_line.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"

namespace trainer {
namespace {

wxString words(const std::string& text) {
    return wxString::FromUTF8(text);
}

std::string percentOf(const std::optional<int>& percent) {
    return percent ? percentText(*percent) : "\u2013";
}

}  // namespace

ResultsPage::ResultsPage(wxWindow* parent, Desk& desk, Actions actions)
    : Page(parent, 1.3), desk_(desk), actions_(std::move(actions)) {}

void ResultsPage::refresh() {
    const auto history = desk_.history();
    const auto results = resultsOf(history);
    begin(tr("My results"));
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
        last.SetMinSize(wxSize(std::max(4 * em(*this), last.GetBestSize().x), -1));
    }
}

void ResultsPage::addSkillTable(const SkillHistories& histories) {
    auto& table = body().add(new wxDataViewListCtrl(&body(), wxID_ANY, wxDefaultPosition,
                                                    FromDIP(wxSize(-1, 170)), wxDV_ROW_LINES),
                             Space::medium);
    setAccessibleName(table, tr("Your skills over time"));
    table.AppendTextColumn(words(tr("Skill")), wxDATAVIEW_CELL_INERT, FromDIP(330));
    for (const std::string& day : histories.days)
        table.AppendTextColumn(words(dateText(day)), wxDATAVIEW_CELL_INERT, FromDIP(140));
    for (const SkillHistory& skill : histories.skills) {
        wxVector<wxVariant> row;
        row.push_back(words(skill.title));
        for (const auto& percent : skill.percents) row.push_back(words(percentOf(percent)));
        table.AppendItem(row);
    }
}

void ResultsPage::addAttempts(const std::vector<ResultLine>& results) {
    section(tr("Your attempts"));
    auto& table = body().add(new wxDataViewListCtrl(&body(), wxID_ANY, wxDefaultPosition,
                                                    FromDIP(wxSize(-1, 300)), wxDV_ROW_LINES));
    setAccessibleName(table, tr("Your attempts"));
    table.AppendTextColumn(words(tr("Scenario")), wxDATAVIEW_CELL_INERT, FromDIP(380));
    table.AppendTextColumn(words(tr("Date")), wxDATAVIEW_CELL_INERT, FromDIP(150));
    table.AppendTextColumn(words(tr("Score")), wxDATAVIEW_CELL_INERT, FromDIP(80));
    table.AppendTextColumn(words(tr("Result")), wxDATAVIEW_CELL_INERT, FromDIP(140));
    std::vector<std::string> attempts;
    for (const ResultLine& result : results) {
        wxVector<wxVariant> row;
        for (const std::string& cell : {result.title, dateText(result.day), percentText(result.percent),
                                        std::string(result.passed ? tr("passed") : tr("not passed yet"))})
            row.push_back(words(cell));
        table.AppendItem(row);
        attempts.push_back(result.attempt);
    }
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
}

}  // namespace trainer
