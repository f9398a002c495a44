#include "trainer/windows/event_page.h"

#include <wx/choicdlg.h>
#include <wx/msgdlg.h>

#include "assessment/plan/calendar.h"
#include "trainer/presenters/gap_ideas.h"
#include "trainer/windows/editor.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/wording/event_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"
#include "trainer/wording/with_number.h"

namespace trainer {

using namespace assessment;

namespace {

wxString shown(const std::string& text) {
    return wxString::FromUTF8(text);
}

std::string dayText(const std::string& day) {
    return isDay(day) ? dateText(day) : day;
}

}  // namespace

EventPage::EventPage(wxWindow* parent, PlanDesk& desk, Actions actions)
    : SheetPage(parent, desk), desk_(desk), actions_(std::move(actions)) {}

EventPage::~EventPage() = default;

void EventPage::open(const std::string& event) {
    const bool isHere = sheet_ && sheet_->draft.id == event &&
                        (sheet_->isChanged() || sheet_->isNew() || sheet_->hasMovedOn());
    if (!isHere) {
        sheet_ = std::make_unique<EventSheet>(desk_, event);
        pickUp();
    }
    told_ = 0;
    refresh();
}

void EventPage::begin(const Event& fresh) {
    sheet_ = std::make_unique<EventSheet>(desk_, fresh);
    pickUp();
    told_ = 0;
    refresh();
}

std::string EventPage::title() {
    return sheet_->isNew() ? tr("New event") : tr("Event");
}

std::string EventPage::wayBack() {
    return tr("Back to the events");
}

std::string EventPage::removal() {
    return tr("Remove the event\u2026");
}

std::string EventPage::whyItStays() {
    const std::size_t actions = sheet_->actions().size();
    if (actions == 0) return {};
    return withNumber(
        trn("{number} action answers to this event. Unlink it above, then remove the event.",
            "{number} actions answer to this event. Unlink them above, then remove the event.", actions),
        actions);
}

std::string EventPage::removalQuestion() {
    return tr("Remove this event from the register? You can put it back right after.");
}

void EventPage::removed() {
    const Event event = sheet_->begun();
    drop();
    actions_.removed(event);
}

std::vector<std::string> EventPage::faults() {
    std::vector<std::string> sentences;
    for (const EventFault fault : sheet_->faults()) sentences.push_back(sentenceFor(fault));
    return sentences;
}

SheetLines EventPage::linesOf(const Event& event) {
    std::string severity = event.severity;
    for (const Severity& one : desk_.severities())
        if (one.id == severity) severity = one.title;
    std::string engagement = event.engagement;
    for (const auto& [id, title] : engagementsFor(desk_, event.unit))
        if (id == engagement) engagement = title;
    return {{tr("Day"), dayText(event.date)},         {tr("Source"), wordFor(event.source)},
            {tr("Engagement"), engagement},           {tr("Severity"), severity},
            {tr("What happened"), event.facts},       {tr("What is done about it"), wordFor(event.decision)},
            {tr("Why nothing is done"), event.reason}};
}

SheetPage::Versions EventPage::versions() {
    Versions all{linesOf(sheet_->begun()), linesOf(sheet_->draft), {}};
    if (sheet_->theirs()) all.theirs = linesOf(*sheet_->theirs());
    return all;
}

void EventPage::decide(Decision decision) {
    sheet_->draft.decision = decision;
    CallAfter([this] {
        if (sheet_) refreshHere();
    });
}

/// An action answers only to an event that is kept.
bool EventPage::keepAsActing() {
    sheet_->draft.decision = Decision::acts;
    return keep();
}

void EventPage::beginAction() {
    if (keepAsActing()) actions_.begin(sheet_->freshAction());
}

void EventPage::askForActions() {
    const auto known = sheet_->linkable();
    if (known.empty()) {
        wxMessageBox(
            shown(tr("No action of the plan is free to be linked: each answers to something already, "
                     "or is over. Make a new one.")),
            shown("Cap Usager"), wxOK | wxICON_INFORMATION, this);
        return;
    }
    wxArrayString titles;
    for (const Action& one : known) titles.push_back(shown(one.title));
    wxMultiChoiceDialog dialog(this, shown(tr("Which actions answer to this event?")),
                               shown(tr("Link actions")), titles);
    if (dialog.ShowModal() != wxID_OK) return;
    std::vector<Action> picked;
    for (const int place : dialog.GetSelections())
        picked.push_back(known.at(static_cast<std::size_t>(place)));
    link(picked);
}

void EventPage::link(const std::vector<Action>& actions) {
    if (actions.empty() || !keepAsActing()) return;
    const bool isKept = sheet_->link(actions);
    announce(*this, isKept ? tr("It is kept.") : tr("Somebody else changed one of them. Link them again."));
    refreshHere();
}

}  // namespace trainer
