#include "trainer/windows/plan_page.h"

#include <wx/choice.h>
#include <wx/srchctrl.h>

#include <algorithm>

#include "trainer/presenters/gap_ideas.h"
#include "trainer/presenters/week_view.h"
#include "trainer/windows/buttons.h"
#include "trainer/windows/field.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/plan_table.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/windows/split.h"
#include "trainer/windows/tick.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/plan_words.h"
#include "trainer/wording/play_words.h"
#include "trainer/wording/with_number.h"

namespace trainer {
namespace {

using namespace assessment;

constexpr std::size_t mostLines = 6;
constexpr int statuses = static_cast<int>(ActionStatus::abandoned) + 1;

std::string wordFor(PlanOrder order) {
    switch (order) {
        case PlanOrder::due: return tr("Due day");
        case PlanOrder::priority: return tr("Priority");
        case PlanOrder::title: return tr("Title");
        case PlanOrder::owner: return tr("Who sees to it");
        case PlanOrder::status: return tr("Status");
        case PlanOrder::engagement: return tr("Engagement");
    }
    return {};
}

/// Why a line stands in the week.
std::string whyText(const WeekLine& line) {
    switch (line.why) {
        case WeekLine::Why::late: return fill(tr("\u26A0 Late since {day}"), {{"day", dateText(line.day)}});
        case WeekLine::Why::due: return fill(tr("Due on {day}"), {{"day", dateText(line.day)}});
        case WeekLine::Why::waiting:
            return line.status == ActionStatus::done ? tr("Done: it waits for you to verify it")
                                                     : tr("It waits for you to begin it");
        case WeekLine::Why::stale: return tr("Nothing was said of it for 30 days");
        case WeekLine::Why::unmeasured:
            return fill(tr("To be measured by {day}"), {{"day", dateText(line.day)}});
    }
    return {};
}

}  // namespace

PlanPage::PlanPage(wxWindow* parent, PlanDesk& desk, GoTo goTo, Actions actions)
    : PlanPartPage(parent, desk, PlanPart::actions, std::move(goTo)), actions_(std::move(actions)) {}

std::string PlanPage::title() const {
    return tr("Action plan");
}

std::string PlanPage::lead() const {
    return tr("What the service does to serve its users better: who, by when, and whether it helped.");
}

void PlanPage::forget() {
    table_ = nullptr;
    count_ = nullptr;
}

void PlanPage::turn() {
    filter_ = {};
}

void PlanPage::addPart() {
    list_ = std::make_unique<PlanList>(desk().plans().actions(unit()), desk().diagnostics().today());
    if (list_->all().empty()) {
        addEmpty();
        return;
    }
    addWeek();
    addTogether();
    section(tr("All actions"));
    addBeginning(body(), false);
    addFilters();
    addTable();
}

void PlanPage::addEmpty() {
    auto& card = body().add(new Card(&body()), Space::large);
    card.add(new Prose(&card, std::string(tr("There is no action here yet.")), TextSize::lead)).bold();
    card.add(new Prose(&card, std::string(tr("An action says what is to be done, who sees to it and by when. "
                                             "Three to five at a time are enough."))));
    addBeginning(card, true);
}

void PlanPage::addBeginning(Stack& stack, bool isEmpty) {
    const bool hasIdeas = isEmpty && ideasFor(desk(), unit()).has_value();
    auto& row = stack.add(new Row(&stack), Space::medium);
    row.addWide(new Prose(&row, std::string(tr("A diagnostic shows where to begin. An idea of your own is "
                                               "welcome too."))));
    auto& ideas = row.addSmall((hasIdeas ? primaryButton : button)(&row, tr("From the diagnostic\u2026"),
                                                                   [this] { actions_.seeIdeas(unit()); }));
    (void)ideas;
    row.addSmall(
        (hasIdeas ? button : primaryButton)(&row, tr("New action"), [this] { actions_.begin(unit()); }));
}

void PlanPage::addWeek() {
    section(tr("This week"));
    const auto lines = weekLines(desk(), unit(), list_->all());
    auto& card = body().add(new Card(&body(), Space::medium));
    if (lines.empty())
        card.add(
            new Prose(&card, "\u2713  " + std::string(tr("Nothing is late, and nothing is due this week."))));
    for (std::size_t i = 0; i < std::min(lines.size(), mostLines); ++i) {
        const WeekLine& line = lines[i];
        auto& row = card.add(new Row(&card), Space::small);
        auto& words = row.addWide(new Stack(&row));
        words.add(new Prose(&words, line.title)).bold();
        std::string why = whyText(line);
        if (!line.owner.empty()) why += " \u00B7 " + line.owner;
        words.add(new Prose(&words, why, TextSize::small), Space::hair)
            .coloured(line.why == WeekLine::Why::late ? palette().bad : palette().faint);
        if (line.why == WeekLine::Why::unmeasured) continue;
        auto& go = row.addSmall(button(&row, tr("Open"), [this, id = line.id] { actions_.open(id); }));
        sayOfWhat(go, tr("Open"), line.title);
    }
    if (lines.size() > mostLines)
        card.add(new Prose(
                     &card,
                     withNumber(trn("And {number} more.", "And {number} more.", lines.size() - mostLines),
                                lines.size() - mostLines),
                     TextSize::small))
            .coloured(palette().faint);
}

/// What is done with the plan in a meeting.
void PlanPage::addTogether() {
    auto& row = body().add(new Row(&body()), Space::medium);
    row.addWide(new Prose(&row, std::string(tr("In a meeting: walk through what presses, or vote on what is "
                                               "done first."))));
    row.addSmall(button(&row, tr("Prioritise together\u2026"), [this] { actions_.prioritise(unit()); }));
    row.addSmall(button(&row, tr("Follow-up meeting\u2026"), [this] { actions_.meet(unit()); }));
}

void PlanPage::addFilters() {
    auto& search = body().add(new Field(&body(), tr("Search in the actions")), Space::medium);
    auto& text = search.hold(new wxSearchCtrl(&search, wxID_ANY, wxString::FromUTF8(filter_.text)));
    text.SetMinSize(wxSize(20 * em(*this), -1));
    text.SetDescriptiveText(wxString::FromUTF8(tr("Search")));
    text.ShowCancelButton(true);
    text.Bind(wxEVT_TEXT, [this, &text](wxCommandEvent&) {
        filter_.text = text.GetValue().utf8_string();
        showRows();
    });
    text.Bind(wxEVT_SEARCH_CANCEL, [&text](wxCommandEvent&) { text.Clear(); });
    auto& both = body().add(new Split(&body(), 0.5, 30), Space::small);
    addStatus(both.left());
    addOrder(both.right());
    auto& late = body().add(new CheckTick(&body(), textOf(tr("Only what is late"))), Space::small);
    late.SetValue(filter_.isLateOnly);
    late.Bind(wxEVT_CHECKBOX, [this](wxCommandEvent& event) {
        filter_.isLateOnly = event.IsChecked();
        showRows();
    });
}

void PlanPage::addStatus(Stack& stack) {
    auto& field = stack.add(new Field(&stack, tr("Status")));
    auto& choice = field.hold(new wxChoice(&field, wxID_ANY));
    choice.Append(wxString::FromUTF8(tr("Each")));
    for (int i = 0; i < statuses; ++i)
        choice.Append(wxString::FromUTF8(trainer::wordFor(static_cast<ActionStatus>(i))));
    choice.SetSelection(filter_.status ? static_cast<int>(*filter_.status) + 1 : 0);
    choice.Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        const int picked = event.GetSelection();
        filter_.status.reset();
        if (picked > 0) filter_.status = static_cast<ActionStatus>(picked - 1);
        showRows();
    });
}

void PlanPage::addOrder(Stack& stack) {
    auto& field = stack.add(new Field(&stack, tr("In order of")));
    auto& choice = field.hold(new wxChoice(&field, wxID_ANY));
    for (int i = 0; i < planOrders; ++i)
        choice.Append(wxString::FromUTF8(wordFor(static_cast<PlanOrder>(i))));
    choice.SetSelection(static_cast<int>(order_));
    choice.Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        order_ = static_cast<PlanOrder>(event.GetSelection());
        showRows();
    });
}

void PlanPage::addTable() {
    count_ = &body().add(new Prose(&body(), std::string(), TextSize::small), Space::medium);
    count_->coloured(palette().faint);
    const auto titles = engagementsFor(desk(), unit());
    const auto titleOf = [titles](const std::string& id) {
        for (const auto& [known, title] : titles)
            if (known == id) return title;
        return id;
    };
    table_ = &body().add(new PlanTable(&body(), titleOf, actions_.open), Space::hair);
    auto& row = body().add(new Row(&body()), Space::small);
    row.addWide(new Prose(&row, std::string(tr("Choose an action and press Enter.")), TextSize::small))
        .coloured(palette().faint);
    row.addSmall(button(&row, tr("Open the action"), [this] {
        if (const std::string id = table_->picked(); !id.empty()) actions_.open(id);
    }));
    showRows();
}

void PlanPage::show(const PlanFilter& filter, PlanOrder order) {
    filter_ = filter;
    order_ = order;
    refresh();
}

void PlanPage::showRows() {
    if (!table_) return;
    list_->show(filter_, order_);
    table_->show(*list_);
    const std::size_t all = list_->all().size();
    count_->say(list_->size() == all
                    ? withNumber(trn("{number} action", "{number} actions", all), all)
                    : fill(trn("{number} of {all} action", "{number} of {all} actions", all),
                           {{"number", std::to_string(list_->size())}, {"all", std::to_string(all)}}));
    arrangeAgain();
}

}  // namespace trainer
