#include "trainer/windows/services_page.h"

#include <wx/choice.h>

#include <algorithm>

#include "trainer/reports/dashboards.h"
#include "trainer/windows/buttons.h"
#include "trainer/windows/document_file.h"
#include "trainer/windows/field.h"
#include "trainer/windows/printing.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

constexpr double widest = 1.6;  // in reading widths

std::string waveName(int wave) {
    if (wave == 0) return tr("All services, in a diagnostic or not");
    return fill(tr("The services of wave {number}"), {{"number", std::to_string(wave)}});
}

}  // namespace

ServicesPage::ServicesPage(wxWindow* parent, PlanDesk& desk, Actions actions)
    : Page(parent, widest), desk_(desk), actions_(std::move(actions)) {}

void ServicesPage::look(int wave) {
    wave_ = wave;
    refresh();
}

void ServicesPage::refresh() {
    const ServicesView services = servicesView(desk_, wave_);
    const auto kept = begin(tr("All services"), tr("The plans of the services beside each other."));
    addWaves(services.waves);
    const DashboardHead head{tr("All services"), waveName(wave_), desk_.diagnostics().today()};
    view_ = &body().add(new DashboardView(&body(), servicesDashboard(services, head),
                                          {actions_.open, [this] { arrangeAgain(); }}),
                        Space::medium);
    addFoot();
    refill();
}

void ServicesPage::addWaves(const std::vector<int>& waves) {
    std::vector<int> offered{0};
    offered.insert(offered.end(), waves.begin(), waves.end());
    auto& field = body().add(new Field(&body(), tr("Which services")), Space::medium);
    auto& choice = field.hold(new wxChoice(&field, wxID_ANY));
    for (const int wave : offered) choice.Append(wxString::FromUTF8(waveName(wave)));
    choice.SetSelection(static_cast<int>(std::ranges::find(offered, wave_) - offered.begin()));
    choice.Bind(wxEVT_CHOICE, [this, offered](wxCommandEvent& event) {
        CallAfter([this, wave = offered.at(static_cast<std::size_t>(event.GetSelection()))] { look(wave); });
    });
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
