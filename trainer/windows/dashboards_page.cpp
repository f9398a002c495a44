#include "trainer/windows/dashboards_page.h"

#include <wx/choice.h>

#include <algorithm>

#include "trainer/presenters/campaign_list.h"
#include "trainer/reports/dashboards.h"
#include "trainer/reports/heard_poster.h"
#include "trainer/windows/asked_rows.h"
#include "trainer/windows/buttons.h"
#include "trainer/windows/day_dialog.h"
#include "trainer/windows/document_file.h"
#include "trainer/windows/field.h"
#include "trainer/windows/printing.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"
#include "trainer/wording/with_number.h"

namespace trainer {
namespace {

using namespace assessment;
using Kind = PeriodChoice::Kind;

std::string wordFor(Question question) {
    switch (question) {
        case Question::stand: return tr("Where do we stand?");
        case Question::late: return tr("What is late, and why?");
        case Question::change: return tr("What changed since the last diagnostic?");
        case Question::heard: return tr("What do users say, and what did we do?");
        case Question::trained: return tr("Who is trained on what?");
    }
    return {};
}

std::string wordFor(Kind kind) {
    switch (kind) {
        case Kind::all: return tr("All the time");
        case Kind::year: return tr("This year");
        case Kind::twelveMonths: return tr("The last 12 months");
        case Kind::sinceWave: return tr("Since the last diagnostic");
        case Kind::own: return tr("From one day to another\u2026");
    }
    return {};
}

/// A period in words, with its days.
std::string textOf(const Period& period) {
    if (period.from.empty() && period.to.empty()) return tr("All the time");
    if (period.to.empty()) return fill(tr("Since {day}"), {{"day", dateText(period.from)}});
    if (period.from.empty()) return fill(tr("Up to {day}"), {{"day", dateText(period.to)}});
    return fill(tr("From {from} to {to}"), {{"from", dateText(period.from)}, {"to", dateText(period.to)}});
}

}  // namespace

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
    addQuestions();
    addPeriod(lastWave);
    view_ =
        &body().add(new DashboardView(&body(), answer(lastWave), {actions_.open, [this] { arrangeAgain(); }}),
                    Space::medium);
    if (shown_.question == Question::trained) addAsked();
    addSaving();
    addServices();
}

void DashboardsPage::addQuestions() {
    auto& field = body().add(new Field(&body(), tr("Question")), Space::small);
    auto& choice = field.hold(new wxChoice(&field, wxID_ANY));
    for (const Question one : questions) choice.Append(wxString::FromUTF8(wordFor(one)));
    choice.SetSelection(static_cast<int>(std::ranges::find(questions, shown_.question) - questions.begin()));
    choice.Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        CallAfter([this, one = questions.at(static_cast<std::size_t>(event.GetSelection()))] { ask(one); });
    });
}

void DashboardsPage::addPeriod(const std::string& lastWave) {
    std::vector<Kind> kinds;
    for (int i = 0; i < periodKinds; ++i)
        if (const auto kind = static_cast<Kind>(i); kind != Kind::sinceWave || !lastWave.empty())
            kinds.push_back(kind);
    auto& field = body().add(new Field(&body(), tr("Period")), Space::small);
    auto& choice = field.hold(new wxChoice(&field, wxID_ANY));
    for (const Kind kind : kinds) choice.Append(wxString::FromUTF8(wordFor(kind)));
    choice.SetSelection(static_cast<int>(std::ranges::find(kinds, shown_.period.kind) - kinds.begin()));
    choice.Bind(wxEVT_CHOICE, [this, kinds](wxCommandEvent& event) {
        PeriodChoice period = shown_.period;
        period.kind = kinds.at(static_cast<std::size_t>(event.GetSelection()));
        if (period.kind == Kind::own && period.own == Period())
            period.own = yearOf(desk().diagnostics().today());
        CallAfter([this, period] { look(period); });
    });
    if (shown_.period.kind == Kind::own) addOwnDays();
}

void DashboardsPage::addOwnDays() {
    addDay(&Period::from, tr("From"));
    addDay(&Period::to, tr("To"));
}

void DashboardsPage::addDay(std::string Period::*day, const char* what) {
    const std::string& present = shown_.period.own.*day;
    auto& row = body().add(new Row(&body()), Space::small);
    row.addWide(new Prose(&row, std::string(what) + " \u00B7 " +
                                    (present.empty() ? std::string(tr("no day")) : dateText(present))));
    const char* label = tr("Choose a day\u2026");
    auto& change = row.addSmall(button(&row, label, [this, day, what] {
        PeriodChoice period = shown_.period;
        const auto chosen = askForDay(this, what, period.own.*day);
        if (!chosen) return;
        period.own.*day = *chosen;
        look(period);
    }));
    sayOfWhat(change, label, what);
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
    const auto tell = [&](std::size_t number, const char* sentence) {
        if (number > 0)
            words
                .add(new Prose(&words, "\u26A0 " + withNumber(sentence, number), TextSize::small),
                     Space::hair)
                .coloured(palette().faint);
    };
    tell(made->leftOut,
         trn("{number} request is left out: its words look as if they told who somebody is.",
             "{number} requests are left out: their words look as if they told who somebody is.",
             made->leftOut));
    tell(made->missing, trn("{number} request found no room on the page.",
                            "{number} requests found no room on the page.", made->missing));
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

Dashboard DashboardsPage::answer(const std::string& lastWave) {
    PlanDesk& plans = desk();
    const std::string today = plans.diagnostics().today();
    const Asking asking{unit(), periodOf(shown_.period, today, lastWave)};
    const DashboardHead head{unitName(plans.diagnostics(), unit()), textOf(asking.period), today};
    switch (shown_.question) {
        case Question::stand: return standDashboard(standView(plans, asking), head);
        case Question::late: return lateDashboard(lateView(plans, asking), head);
        case Question::change: return changeDashboard(changeView(plans, asking), head);
        case Question::heard: return heardDashboard(heardView(plans, asking), head);
        case Question::trained: return trainedDashboard(trainedView(plans, asking), head);
    }
    return {};
}

}  // namespace trainer
