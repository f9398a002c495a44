#include "trainer/windows/services_page.h"

#include <wx/choicdlg.h>
#include <wx/choice.h>

#include <algorithm>
#include <iterator>
#include <optional>

#include "trainer/windows/buttons.h"
#include "trainer/windows/dashboard_fields.h"
#include "trainer/windows/document_file.h"
#include "trainer/windows/field.h"
#include "trainer/windows/printing.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/wording/language.h"

namespace trainer {

using namespace assessment;

namespace {

constexpr double widest = 1.6;  // in reading widths

/// The services that somebody picks of a wave; nothing where they leave it.
std::optional<std::vector<std::string>> askForUnits(wxWindow& parent, const std::vector<Unit>& offered,
                                                    const std::vector<std::string>& present) {
    wxArrayString names;
    wxArrayInt picked;
    for (std::size_t i = 0; i < offered.size(); ++i) {
        names.push_back(wxString::FromUTF8(offered[i].name));
        if (std::ranges::count(present, offered[i].id) > 0) picked.push_back(static_cast<int>(i));
    }
    wxMultiChoiceDialog dialog(&parent, wxString::FromUTF8(tr("Pick none, and all of them are shown.")),
                               wxString::FromUTF8(tr("Choose services")), names);
    dialog.SetSelections(picked);
    if (dialog.ShowModal() != wxID_OK) return {};
    std::vector<std::string> units;
    for (const int one : dialog.GetSelections())
        units.push_back(offered.at(static_cast<std::size_t>(one)).id);
    return units;
}

}  // namespace

ServicesPage::ServicesPage(wxWindow* parent, PlanDesk& desk, Actions actions)
    : Page(parent, widest), desk_(desk), actions_(std::move(actions)) {}

void ServicesPage::ask(Question question) {
    shown_.question = question;
    refresh();
}

void ServicesPage::look(const Scope& scope) {
    shown_.scope = scope;
    refresh();
}

void ServicesPage::look(const PeriodChoice& period) {
    shown_.period = period;
    refresh();
}

void ServicesPage::refresh() {
    const auto kept = begin(tr("All services"), tr("The plans of the services beside each other."));
    const std::string today = desk_.diagnostics().today();
    addDashboardFields(
        body(), {shown_.question, shown_.period, today, false, [this](Question question) { ask(question); },
                 [this](const PeriodChoice& period) { look(period); }});
    addWaves();
    addChosen();
    const ServicesAsking asking{shown_.scope, periodOf(shown_.period, today, {})};
    view_ = &body().add(new DashboardView(&body(), dashboardOf(desk_, shown_.question, asking),
                                          {actions_.open, [this] { arrangeAgain(); }}),
                        Space::medium);
    addFoot();
    refill();
}

void ServicesPage::addWaves() {
    std::vector<int> offered{0};
    std::ranges::copy(wavesBegun(desk_.diagnostics()), std::back_inserter(offered));
    auto& field = body().add(new Field(&body(), tr("Which services")), Space::small);
    auto& choice = field.hold(new wxChoice(&field, wxID_ANY));
    for (const int wave : offered) choice.Append(wxString::FromUTF8(textOf(Scope{wave})));
    choice.SetSelection(static_cast<int>(std::ranges::find(offered, shown_.scope.wave) - offered.begin()));
    choice.Bind(wxEVT_CHOICE, [this, offered](wxCommandEvent& event) {
        CallAfter(
            [this, wave = offered.at(static_cast<std::size_t>(event.GetSelection()))] { look(Scope{wave}); });
    });
}

/// Some of them, one by one.
void ServicesPage::addChosen() {
    auto& row = body().add(new Row(&body()), Space::small);
    std::string names;
    if (!shown_.scope.units.empty())
        for (const Unit& unit : unitsIn(desk_.diagnostics(), shown_.scope))
            names += (names.empty() ? "" : ", ") + unit.name;
    row.addWide(new Prose(&row, names.empty() ? std::string(tr("All of them are shown.")) : names));
    row.addSmall(button(&row, tr("Choose services\u2026"), [this] { chooseUnits(); }));
}

void ServicesPage::chooseUnits() {
    Scope scope{shown_.scope.wave};
    const auto chosen = askForUnits(*this, unitsIn(desk_.diagnostics(), scope), shown_.scope.units);
    if (!chosen) return;
    scope.units = *chosen;
    look(scope);
}

void ServicesPage::addFoot() {
    auto& row = body().add(new Row(&body()), Space::large);
    row.addWide(new Prose(&row, std::string()));
    row.addSmall(button(&row, tr("Back to the dashboards"), actions_.leave));
    row.addSmall(button(&row, tr("Save the figures\u2026"), [this] {
        saveTables(*this, desk_.diagnostics(), {tr("Save the figures"), tr("services.ods")},
                   spreadsheetOf(view_->dashboard()));
    }));
    row.addSmall(button(&row, tr("Print\u2026"), [this] { print(); }));
    row.addSmall(primaryButton(&row, tr("Save the dashboard\u2026"), [this] {
        saveDocument(*this, desk_.diagnostics(), {tr("Save the dashboard"), tr("services.html")},
                     documentOf(view_->dashboard()));
    }));
}

void ServicesPage::print() {
    printDocument(*this, documentOf(view_->dashboard()));
}

}  // namespace trainer
