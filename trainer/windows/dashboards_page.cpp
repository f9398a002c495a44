#include "trainer/windows/dashboards_page.h"

#include "trainer/presenters/campaign_list.h"
#include "trainer/reports/heard_poster.h"
#include "trainer/windows/asked_rows.h"
#include "trainer/windows/buttons.h"
#include "trainer/windows/dashboard_fields.h"
#include "trainer/windows/document_file.h"
#include "trainer/windows/printing.h"
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
    addDashboardFields(body(), {shown_.question, shown_.period, desk().diagnostics().today(),
                                !lastWave.empty(), [this](Question question) { ask(question); },
                                [this](const PeriodChoice& period) { look(period); }});
    view_ = &body().add(new DashboardView(&body(), dashboardOf(desk(), shown_.question, asking(lastWave)),
                                          {actions_.open, [this] { arrangeAgain(); }}),
                        Space::medium);
    if (shown_.question == Question::trained) addAsked();
    addSaving();
    addServices();
}

void DashboardsPage::addSaving() {
    auto& card = body().add(new Card(&body(), Space::medium), Space::large);
    auto& read = card.add(new Row(&card), Space::small);
    read.addWide(new Prose(&read, std::string(tr("This dashboard, to read and to print"))));
    read.addSmall(button(&read, tr("Print\u2026"), [this] { print(); }));
    read.addSmall(button(&read, tr("Save the dashboard\u2026"), [this] {
        saveDocument(*this, desk().diagnostics(), {tr("Save the dashboard"), tr("dashboard.html")},
                     documentOf(view_->dashboard()));
    }));
    if (shown_.question == Question::heard) addPoster(card);
    auto& figures = card.add(new Row(&card), Space::small);
    figures.addWide(new Prose(&figures, std::string(tr("Its figures and rows, for a spreadsheet"))));
    figures.addSmall(button(&figures, tr("Save the figures\u2026"), [this] {
        saveTables(*this, desk().diagnostics(), {tr("Save the figures"), tr("dashboard.ods")},
                   spreadsheetOf(view_->dashboard()));
    }));
}

/// What users asked for and what was done, for the waiting room; once something is done.
void DashboardsPage::addPoster(Stack& stack) {
    const auto events = desk().events().events(unit());
    const auto actions = desk().plans().actions(unit());
    const auto made = heardPosterOf(unitName(desk().diagnostics(), unit()), voicesIn(events, actions),
                                    desk().diagnostics().today());
    if (!made) return;
    auto& row = stack.add(new Row(&stack), Space::small);
    auto& words = row.addWide(new Stack(&row));
    words.add(new Prose(&words, std::string(tr("A page for the waiting room: what users asked for, and what "
                                               "was done"))));
    for (const std::string& gap : gapsOf(*made))
        words.add(new Prose(&words, "\u26A0 " + gap, TextSize::small), Space::hair).coloured(palette().faint);
    auto& paper = row.addSmall(
        button(&row, tr("Print\u2026"), [this, poster = made->poster] { printPoster(*this, poster); }));
    sayOfWhat(paper, tr("Print\u2026"), tr("Poster"));
    row.addSmall(button(&row, tr("Save the poster\u2026"), [this, poster = made->poster] {
        saveDocument(*this, desk().diagnostics(), {tr("Save the poster"), tr("poster.html")}, poster);
    }));
}

void DashboardsPage::print() {
    printDocument(*this, documentOf(view_->dashboard()));
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
