#include "trainer/windows/results_page.h"

#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/meter.h"
#include "trainer/windows/prose.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"

namespace trainer {
namespace {

wxString words(const std::string& text) {
    return wxString::FromUTF8(text);
}

}  // namespace

ResultsPage::ResultsPage(wxWindow* parent, Desk& desk, std::function<void(const std::string&)> show)
    : Page(parent, 1.2), desk_(desk), show_(std::move(show)) {}

void ResultsPage::refresh() {
    const auto history = desk_.history();
    const auto results = resultsOf(history);
    begin(tr("My results"));
    if (results.empty()) {
        body()
            .add(new Prose(&body(), tr("Nothing is finished yet. What you finish will stand here."),
                           TextSize::lead))
            .coloured(palette().faint);
        refill();
        return;
    }
    const auto skills = skillsOf(scenarios::progressOf(history), desk_.commons());
    if (!skills.empty()) {
        section(tr("Your skills"));
        auto& card = body().add(new Card(&body()));
        for (const SkillLine& skill : skills)
            card.add(new Meter(&card, skill.title, skill.percent), Space::medium);
    }
    section(tr("Your attempts"));
    addTable(results);
    refill();
}

void ResultsPage::addTable(const std::vector<ResultLine>& results) {
    auto& table = body().add(new wxDataViewListCtrl(&body(), wxID_ANY, wxDefaultPosition,
                                                    FromDIP(wxSize(-1, 320)), wxDV_ROW_LINES));
    table.AppendTextColumn(words(tr("Scenario")), wxDATAVIEW_CELL_INERT, FromDIP(380));
    table.AppendTextColumn(words(tr("Date")), wxDATAVIEW_CELL_INERT, FromDIP(150));
    table.AppendTextColumn(words(tr("Score")), wxDATAVIEW_CELL_INERT, FromDIP(70));
    table.AppendTextColumn(words(tr("Result")), wxDATAVIEW_CELL_INERT, FromDIP(130));
    setAccessibleName(table, tr("Your attempts"));
    std::vector<std::string> attempts;
    for (const ResultLine& result : results) {
        wxVector<wxVariant> row;
        row.push_back(words(result.title));
        row.push_back(words(dateText(result.day)));
        row.push_back(words(percentText(result.percent)));
        row.push_back(words(result.passed ? tr("passed") : tr("not passed yet")));
        table.AppendItem(row);
        attempts.push_back(result.attempt);
    }
    table.Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this, &table, attempts](wxDataViewEvent& event) {
        show_(attempts.at(static_cast<std::size_t>(table.ItemToRow(event.GetItem()))));
    });
    body()
        .add(new Prose(&body(), std::string(tr("Enter, or a double click, shows an attempt again.")),
                       TextSize::small))
        .coloured(palette().faint);
}

}  // namespace trainer
