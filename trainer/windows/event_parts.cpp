// What the page of an event shows and asks for.
#include <algorithm>

#include "assessment/plan/calendar.h"
#include "assessment/plan/personal_traces.h"
#include "trainer/presenters/campaign_draft.h"
#include "trainer/presenters/campaign_list.h"
#include "trainer/presenters/gap_ideas.h"
#include "trainer/windows/buttons.h"
#include "trainer/windows/editor.h"
#include "trainer/windows/event_page.h"
#include "trainer/windows/field.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/pick.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/windows/split.h"
#include "trainer/windows/written.h"
#include "trainer/wording/event_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/plan_words.h"

namespace trainer {

using namespace assessment;

namespace {

constexpr std::size_t mostTraces = 4;
constexpr int sources = static_cast<int>(EventSource::indicator) + 1;
constexpr int decisions = static_cast<int>(Decision::acts) + 1;

std::string choiceFor(Decision decision) {
    switch (decision) {
        case Decision::open: return tr("Still to be decided");
        case Decision::none: return tr("Nothing is done, with a reason");
        case Decision::acts: return tr("One action or several");
    }
    return {};
}

}  // namespace

void EventPage::addSheet() {
    body()
        .add(new Prose(&body(), unitName(desk_.diagnostics(), sheet_->draft.unit)))
        .coloured(palette().faint);
    auto& both = body().add(new Split(&body(), 0.5, 40), Space::medium);
    addWhen(both.left());
    addSource(both.left());
    addEngagement(both.left());
    addSeverity(both.right());
    addFacts();
    addDecision();
}

void EventPage::addWhen(Stack& stack) {
    auto& field = stack.add(new Field(&stack, tr("Day"), tr("Write it as 22/11/2026.")));
    const std::string& day = sheet_->draft.date;
    field.line(isDay(day) ? dayToType(day) : day, [this](const std::string& text) {
        const auto typed = typedDay(text);
        sheet_->draft.date = typed && !typed->empty() ? *typed : text;
    });
}

void EventPage::addSource(Stack& stack) {
    Picks picks;
    for (int i = 0; i < sources; ++i) {
        const auto source = static_cast<EventSource>(i);
        picks.emplace_back(word(source), wordFor(source));
    }
    addPick(stack, tr("Source"), "", picks, std::string(word(sheet_->draft.source)),
            [this](const std::string& picked) { sheet_->draft.source = *eventSourceOf(picked); });
}

void EventPage::addSeverity(Stack& stack) {
    Picks picks{{"", tr("Not said")}};
    std::string why;
    for (const Severity& one : desk_.severities()) {
        picks.emplace_back(one.id, one.title);
        why += (why.empty() ? "" : "\n") +
               fill(tr("{what}: {value}"), {{"what", one.title}, {"value", one.summary}});
    }
    addPick(stack, tr("Severity"), why, picks, sheet_->draft.severity,
            [this](const std::string& picked) { sheet_->draft.severity = picked; });
}

void EventPage::addEngagement(Stack& stack) {
    Picks picks = engagementsFor(desk_, sheet_->draft.unit);
    picks.insert(picks.begin(), {"", tr("None")});
    addPick(stack, tr("Engagement"), "", picks, sheet_->draft.engagement,
            [this](const std::string& picked) { sheet_->draft.engagement = picked; });
}

void EventPage::addFacts() {
    facts_ = &addText(
        body(), tr("What happened"),
        tr("Only facts, without what tells who somebody is: no name, address, phone or file number."),
        sheet_->draft.facts, [this](const std::string& text) {
            sheet_->draft.facts = text;
            CallAfter([this] { showTraces(); });
        });
    traces_ = &body().add(new Prose(&body(), std::string(), TextSize::small), Space::hair);
    showTraces();
}

/// A remark, never a refusal.
void EventPage::showTraces() {
    if (!facts_ || !sheet_) return;
    const auto traces = personalTracesIn(sheet_->draft.facts);
    std::vector<std::pair<std::size_t, std::size_t>> places;
    std::string all;
    for (const PersonalTrace& one : traces) {
        places.emplace_back(one.place, one.place + one.words.size());
        if (places.size() <= mostTraces) all += (all.empty() ? "" : "\n") + ("\u26A0 " + sentenceFor(one));
    }
    facts_->mark(places, palette().middling);
    if (traces.size() > told_) announce(*this, sentenceFor(traces.back()));
    told_ = traces.size();
    traces_->say(all);
    arrangeAgain();
}

void EventPage::addDecision() {
    section(tr("What is done about it"));
    auto& card = body().add(new Card(&body()), Space::medium);
    std::vector<std::string> labels;
    for (int i = 0; i < decisions; ++i) labels.push_back(choiceFor(static_cast<Decision>(i)));
    auto& field = card.add(new Field(&card, tr("Decision")));
    field.choice(labels, static_cast<std::size_t>(sheet_->draft.decision),
                 [this](std::size_t place) { decide(static_cast<Decision>(place)); });
    const auto known = sheet_->isNew() ? std::vector<Action>() : sheet_->actions();
    if (sheet_->draft.decision == Decision::none) addReason(card);
    for (const Action& one : known) addAction(card, one);
    if (sheet_->draft.decision == Decision::acts) {
        if (known.empty())
            card.add(new Prose(&card, std::string(tr("No action answers to it yet."))), Space::medium)
                .coloured(palette().faint);
        addWaysToAct(card);
    }
}

void EventPage::addReason(Stack& stack) {
    addText(stack, tr("Why nothing is done"), tr("In words that may be told to users."), sheet_->draft.reason,
            [this](const std::string& text) { sheet_->draft.reason = text; });
}

void EventPage::addAction(Stack& stack, const Action& action) {
    auto& row = stack.add(new Row(&stack), Space::medium);
    auto& words = row.addWide(new Stack(&row));
    words.add(new Prose(&words, action.title)).bold();
    std::string state = wordFor(action.status);
    if (!action.owner.empty()) state += " \u00B7 " + action.owner;
    words.add(new Prose(&words, state, TextSize::small), Space::hair).coloured(palette().faint);
    auto& go = row.addSmall(button(&row, tr("Open"), [this, id = action.id] { actions_.open(id); }));
    sayOfWhat(go, tr("Open"), action.title);
    auto& release = row.addSmall(button(&row, tr("Unlink"), [this, action] {
        if (!sheet_->release(action)) announce(*this, tr("Somebody else changed it. Try again."));
        refreshHere();
    }));
    sayOfWhat(release, tr("Unlink"), action.title);
}

void EventPage::addWaysToAct(Stack& stack) {
    auto& row = stack.add(new Row(&stack), Space::medium);
    row.addWide(new Prose(&row, std::string()));
    row.addSmall(button(&row, tr("Link actions of the plan\u2026"), [this] { askForActions(); }));
    row.addSmall(button(&row, tr("New action for it"), [this] { beginAction(); }));
}

}  // namespace trainer
