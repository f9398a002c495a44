#include "trainer/windows/dashboards_page.h"

#include "trainer/windows/asked_rows.h"
#include "trainer/windows/buttons.h"
#include "trainer/windows/dashboard_fields.h"
#include "trainer/windows/document_file.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/wording/language.h"

namespace trainer {

using namespace assessment;
using Kind = PeriodChoice::Kind;

DashboardsPage::DashboardsPage(wxWindow* parent, PlanDesk& desk, GoTo goTo, Actions actions)
    : PlanPartPage(parent, desk, PlanPart::dashboards, std::move(goTo)), actions_(std::move(actions)) {}

std::string DashboardsPage::title() const {
    return tr("Dashboards");
}

std::string DashboardsPage::lead() const {
    return tr("Each answers a question. Each figure shows what it counts.");
}

void DashboardsPage::ask(Question question) {
    shown_.question = question;
    refresh();
}

void DashboardsPage::look(const PeriodChoice& period) {
    shown_.period = period;
    refresh();
}

void DashboardsPage::addPart() {
    const std::string lastWave = lastWaveDay(desk().diagnostics(), unit());
    if (lastWave.empty() && shown_.period.kind == Kind::sinceWave) shown_.period = {};
    addQuestion(body(), shown_.question, [this](Question question) { ask(question); });
    addPeriod(body(), shown_.period, desk().diagnostics().today(), !lastWave.empty(),
              [this](const PeriodChoice& period) { look(period); });
    view_ = &body().add(new DashboardView(&body(), dashboardOf(desk(), shown_.question, asking(lastWave)),
                                          {actions_.open, [this] { arrangeAgain(); }}),
                        Space::medium);
    if (shown_.question == Question::trained) addAsked();
    addSaving();
    addServices();
}

void DashboardsPage::addSaving() {
    auto& card = body().add(new Card(&body(), Space::medium), Space::large);
    const auto offer = [&](const char* sentence, const char* label, std::function<void()> save) {
        auto& row = card.add(new Row(&card), Space::small);
        row.addWide(new Prose(&row, std::string(sentence)));
        row.addSmall(button(&row, label, std::move(save)));
    };
    offer(tr("This dashboard, to read and to print"), tr("Save the dashboard\u2026"), [this] {
        saveDocument(*this, desk().diagnostics(), {tr("Save the dashboard"), tr("dashboard.html")},
                     documentOf(view_->dashboard()));
    });
    offer(tr("Its figures and rows, for a spreadsheet"), tr("Save the figures\u2026"), [this] {
        saveTables(*this, desk().diagnostics(), {tr("Save the figures"), tr("dashboard.ods")},
                   spreadsheetOf(view_->dashboard()));
    });
}

/// What is asked of the team, to be taken back.
void DashboardsPage::addAsked() {
    const auto asked = askedTrainings(desk(), unit());
    if (asked.empty()) return;
    auto& card = body().add(new Card(&body(), Space::medium), Space::medium);
    const AskedRows rows(desk(), unit(), {}, {actions_.train, [this] { refresh(); }});
    for (const AskedTraining& one : asked) rows.addAsked(card, one);
}

/// For who follows several services.
void DashboardsPage::addServices() {
    if (desk().diagnostics().units().size() < 2) return;
    auto& row = body().add(new Row(&body()), Space::large);
    row.addWide(new Prose(&row, std::string(tr("You follow several services."))));
    row.addSmall(button(&row, tr("All services"), actions_.seeAll));
}

Asking DashboardsPage::asking(const std::string& lastWave) {
    return {unit(), periodOf(shown_.period, desk().diagnostics().today(), lastWave)};
}

}  // namespace trainer
