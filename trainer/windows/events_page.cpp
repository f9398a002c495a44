#include "trainer/windows/events_page.h"

#include <wx/choice.h>

#include <algorithm>

#include "trainer/presenters/event_sheet.h"
#include "trainer/windows/buttons.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/pick.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/windows/rows_table.h"
#include "trainer/windows/search_field.h"
#include "trainer/windows/split.h"
#include "trainer/windows/tick.h"
#include "trainer/wording/event_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"
#include "trainer/wording/short_facts.h"
#include "trainer/wording/with_number.h"

namespace trainer {
namespace {

using namespace assessment;

constexpr int sources = static_cast<int>(EventSource::indicator) + 1;
constexpr const char* each = "*";  // no word of a file
enum Column : std::size_t { dayColumn, factsColumn, stateColumn, severityColumn };

std::vector<RowsTable::Column> columns() {
    return {{tr("Day"), 11},
            {tr("What happened"), 20},
            {tr("What is done about it"), 13},
            {tr("Severity"), 8},
            {tr("Source"), 10}};
}

}  // namespace

EventsPage::EventsPage(wxWindow* parent, PlanDesk& desk, GoTo goTo, Actions actions)
    : PlanPartPage(parent, desk, PlanPart::events, std::move(goTo)), actions_(std::move(actions)) {}

std::string EventsPage::title() const {
    return tr("Events");
}

std::string EventsPage::lead() const {
    return tr("What users said, and what happened, that may call for an action. Each gets an answer.");
}

void EventsPage::forget() {
    if (table_) table_->keepWidths();
    table_ = nullptr;
    count_ = nullptr;
}

void EventsPage::turn() {
    filter_ = {};
    removed_.reset();
    report_.clear();
}

void EventsPage::report(const std::vector<std::string>& lines) {
    report_ = lines;
    refresh();
}

void EventsPage::offerBack(const Event& event) {
    removed_ = event;
    refresh();
}

void EventsPage::addPart() {
    list_ = std::make_unique<EventList>(desk().events().events(unit()), desk().plans().actions(unit()));
    severities_ = {{"", tr("Not said")}};
    for (const Severity& one : desk().severities()) severities_.emplace_back(one.id, one.title);
    addReport();
    addRemoved();
    if (list_->all().empty()) {
        addEmpty();
        return;
    }
    addBeginning(body(), false);
    addFilters();
    addTable();
}

void EventsPage::addReport() {
    if (report_.empty()) return;
    auto& card = body().add(new Card(&body(), Space::medium), Space::medium);
    for (const std::string& line : report_) card.add(new Prose(&card, line), Space::hair);
}

void EventsPage::addRemoved() {
    if (!removed_) return;
    auto& card = body().add(new Card(&body(), Space::medium), Space::medium);
    auto& row = card.add(new Row(&card));
    row.addWide(
        new Prose(&row, fill(tr("The event was removed: {facts}"), {{"facts", shortFacts(*removed_)}})));
    row.addSmall(button(&row, tr("Put it back"), [this] {
        putBack(desk(), *removed_);
        removed_.reset();
        refresh();
    }));
}

void EventsPage::addEmpty() {
    auto& card = body().add(new Card(&body()), Space::large);
    card.add(new Prose(&card, std::string(tr("No event of this service is noted yet.")), TextSize::lead))
        .bold();
    card.add(
        new Prose(&card, std::string(tr("A remark at the counter, a meeting of the users\u2019 committee, an "
                                        "incident: note it in two sentences, then decide what is done."))));
    addBeginning(card, true);
}

void EventsPage::addBeginning(Stack& stack, bool isEmpty) {
    auto& row = stack.add(new Row(&stack), Space::medium);
    const std::size_t waiting = list_->undecided();
    row.addWide(new Prose(&row, isEmpty ? std::string()
                                : waiting == 0
                                    ? "\u2713  " + std::string(tr("Something was decided about each event."))
                                    : withNumber(trn("{number} event waits to be decided.",
                                                     "{number} events wait to be decided.", waiting),
                                                 waiting)));
    row.addSmall(button(&row, tr("Take a table in\u2026"), [this] { actions_.takeTable(unit()); }));
    row.addSmall(primaryButton(&row, tr("Note an event"), [this] { actions_.begin(unit()); }));
}

void EventsPage::addFilters() {
    addSearch(body(), tr("Search in the events"), filter_.text, [this](const std::string& text) {
        filter_.text = text;
        showRows();
    });
    auto& both = body().add(new Split(&body(), 0.5, 30), Space::medium);
    addSource(both.left());
    addSeverity(both.right());
    auto& open =
        body().add(new CheckTick(&body(), textOf(tr("Only what is still to be decided"))), Space::small);
    open.SetValue(filter_.isUndecidedOnly);
    open.Bind(wxEVT_CHECKBOX, [this](wxCommandEvent& event) {
        filter_.isUndecidedOnly = event.IsChecked();
        showRows();
    });
}

void EventsPage::addSource(Stack& stack) {
    Picks picks{{each, tr("Any of them")}};
    for (int i = 0; i < sources; ++i) {
        const auto source = static_cast<EventSource>(i);
        picks.emplace_back(word(source), wordFor(source));
    }
    const std::string present = filter_.source ? std::string(word(*filter_.source)) : each;
    addPick(stack, tr("Source"), "", picks, present, [this](const std::string& picked) {
        filter_.source = eventSourceOf(picked);
        showRows();
    });
}

void EventsPage::addSeverity(Stack& stack) {
    Picks picks = severities_;
    picks.insert(picks.begin(), {each, tr("Any of them")});
    addPick(stack, tr("Severity"), "", picks, filter_.severity.value_or(each),
            [this](const std::string& picked) {
                filter_.severity.reset();
                if (picked != each) filter_.severity = picked;
                showRows();
            });
}

std::string EventsPage::stateAt(std::size_t row) const {
    const std::size_t actions = list_->actionsAt(row);
    if (actions > 0)
        return "\u2713 " + withNumber(trn("{number} action", "{number} actions", actions), actions);
    return list_->at(row).decision == Decision::none ? tr("Nothing, with a reason")
                                                     : "\u25CB " + std::string(tr("To be decided"));
}

std::string EventsPage::textAt(std::size_t row, std::size_t column) const {
    if (row >= list_->size()) return {};
    const Event& event = list_->at(row);
    switch (column) {
        case dayColumn: return dateText(event.date);
        case factsColumn: return shortFacts(event, 120);
        case stateColumn: return stateAt(row);
        case severityColumn:
            for (const auto& [id, title] : severities_)
                if (id == event.severity) return title;
            return event.severity;
        default: return wordFor(event.source);
    }
}

void EventsPage::addTable() {
    count_ = &body().add(new Prose(&body(), std::string(), TextSize::small), Space::medium);
    count_->coloured(palette().faint);
    const auto openIt = [this](std::size_t row) { actions_.open(list_->at(row).id); };
    table_ = &body().add(new RowsTable(
                             &body(), tr("Events"), columns(),
                             [this](std::size_t row, std::size_t column) { return textAt(row, column); },
                             openIt, actions_.widths),
                         Space::hair);
    auto& row = body().add(new Row(&body()), Space::small);
    row.addWide(new Prose(&row, std::string(tr("Choose an event and press Enter.")), TextSize::small))
        .coloured(palette().faint);
    row.addSmall(button(&row, tr("Open the event"), [this, openIt] {
        if (const auto picked = table_->picked()) openIt(*picked);
    }));
    showRows();
}

void EventsPage::show(const EventFilter& filter) {
    filter_ = filter;
    refresh();
}

void EventsPage::showRows() {
    if (!table_) return;
    list_->show(filter_);
    table_->show(list_->size());
    const std::size_t all = list_->all().size();
    count_->say(list_->size() == all
                    ? withNumber(trn("{number} event", "{number} events", all), all)
                    : fill(trn("{number} of {all} event", "{number} of {all} events", all),
                           {{"number", std::to_string(list_->size())}, {"all", std::to_string(all)}}));
    arrangeAgain();
}

}  // namespace trainer
