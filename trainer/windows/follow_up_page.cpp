#include "trainer/windows/follow_up_page.h"

#include <wx/msgdlg.h>
#include <wx/textdlg.h>

#include <algorithm>

#include "trainer/presenters/campaign_list.h"
#include "trainer/windows/buttons.h"
#include "trainer/windows/day_dialog.h"
#include "trainer/windows/editor.h"
#include "trainer/windows/follow_up_words.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/windows/table_view.h"
#include "trainer/windows/trying.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"

namespace trainer {

using namespace assessment;
using Outcome = FollowUpMeeting::Outcome;

namespace {

constexpr double widest = 1.3;  // in reading widths
constexpr int manyRows = 12;    // of the list, without scrolling

bool has(const std::vector<ActionFault>& faults, ActionFault fault) {
    return std::ranges::count(faults, fault) > 0;
}

}  // namespace

FollowUpPage::FollowUpPage(wxWindow* parent, PlanDesk& desk, Actions actions)
    : Page(parent, widest),
      desk_(desk),
      actions_(std::move(actions)),
      begun_(
          *this, desk, [this] { return whatIsBegun(); }, [this](const std::string& why) { say(why); }) {
    Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) { onKey(event); });
}

FollowUpPage::~FollowUpPage() = default;

void FollowUpPage::open(const std::string& unit) {
    const bool isHere =
        seat_.meeting && seat_.meeting->unit() == unit && seat_.meeting->day() == desk_.diagnostics().today();
    if (!isHere) {
        seat_.meeting = std::make_unique<FollowUpMeeting>(desk_, unit);
        forgetWords();
        pickUp();
    } else if (seat_.words.empty()) {
        seat_.meeting->goTo(seat_.meeting->place());
    }
    refresh();
}

/// What is said next is of another point.
void FollowUpPage::forgetWords() {
    seat_.words.clear();
    seat_.value.clear();
    seat_.proof.clear();
    notice_.clear();
    seat_.kind = Kind::fact;
    seat_.owner =
        seat_.meeting && seat_.meeting->sheet() ? seat_.meeting->sheet()->draft.owner : std::string();
}

void FollowUpPage::refresh() {
    editor_ = nullptr;
    figure_ = nullptr;
    fault_ = nullptr;
    const auto kept = begin(tr("Follow-up meeting"), unitName(desk_.diagnostics(), seat_.meeting->unit()) +
                                                         " \u00B7 " + dateText(seat_.meeting->day()));
    addHead();
    if (seat_.meeting->points().empty()) {
        addNothing();
    } else {
        addPoint();
        addFoot();
        addList();
    }
    addEnd();
    body().addSmall(
        button(&body(), tr("Back to the plan"), [this] { actions_.leave(seat_.meeting->unit()); }),
        Space::large);
    refill();
    begun_.watch();
}

/// How far the meeting is, and for whom it is shown.
void FollowUpPage::addHead() {
    auto& row = body().add(new Row(&body()), Space::medium);
    row.addWide(new Prose(&row, fill(tr("Something was said of {number} of {all} points"),
                                     {{"number", std::to_string(seat_.meeting->spokenOf())},
                                      {"all", std::to_string(seat_.meeting->points().size())}})))
        .bold();
    row.addSmall(
        button(&row, actions_.isEnlarged() ? tr("Ordinary screen") : tr("Big screen"), actions_.enlarge));
}

void FollowUpPage::addNothing() {
    auto& card = body().add(new Card(&body()), Space::medium);
    card.add(new Prose(&card,
                       "\u2713  " + std::string(tr("Nothing is late, due or waiting: there is nothing to "
                                                   "walk through today.")),
                       TextSize::lead))
        .bold();
}

void FollowUpPage::addFoot() {
    auto& row = body().add(new Row(&body()), Space::medium);
    row.addWide(new Prose(&row,
                          std::string(tr("What you write is kept when you go on: Ctrl+Enter. Ctrl+Z takes "
                                         "the last change back.")),
                          TextSize::small))
        .coloured(palette().faint);
    if (seat_.meeting->mayUndo())
        row.addSmall(button(&row, tr("Take the last change back"), [this] { undo(); }));
    auto* back = button(&row, tr("Back"), [this] { goTo(seat_.meeting->place() - 1); });
    back->Enable(seat_.meeting->place() > 0);
    row.addSmall(back);
    const bool isLast = seat_.meeting->place() + 1 == seat_.meeting->points().size();
    row.addSmall(primaryButton(&row, isLast ? tr("Keep the changes") : tr("Go on"),
                               [this] { goTo(seat_.meeting->place() + 1); }));
}

void FollowUpPage::addList() {
    section(tr("All points"));
    auto& table = body().add(new TableView(
        &body(), tr("All points"), {tr("Point"), tr("Said"), tr("Why"), tr("Who sees to it"), tr("What")}));
    for (std::size_t i = 0; i < seat_.meeting->points().size(); ++i) {
        const WeekLine& point = seat_.meeting->points()[i];
        table.add({std::to_string(i + 1), seat_.meeting->isSpokenOf(i) ? "\u2713" : "\u25CB", whyText(point),
                   point.owner.empty() ? "\u2013" : point.owner, point.title});
    }
    table.showRows(manyRows);
    table.SelectRow(static_cast<unsigned>(seat_.meeting->place()));
    table.Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this, &table](wxDataViewEvent& event) {
        const auto row = static_cast<std::size_t>(table.ItemToRow(event.GetItem()));
        CallAfter([this, row] { tryTo([this, row] { goTo(row); }); });
    });
}

/// Keeps what is written, and shows another point; the same where there is none.
void FollowUpPage::goTo(std::size_t place) {
    if (!keepWords()) return;
    begun_.keep();
    seat_.meeting->goTo(place);
    forgetWords();
    pickUp();
    refresh();
    if (editor_) editor_->SetFocus();
    if (figure_) figure_->SetFocus();
}

void FollowUpPage::say(const std::string& sentence) {
    if (!fault_) return;
    fault_->say(sentence.empty() ? sentence : "\u26A0 " + sentence);
    if (!sentence.empty()) announce(*this, sentence);
    arrangeAgain();
}

bool FollowUpPage::ask(const char* title, const char* question, std::string& answer) {
    wxTextEntryDialog dialog(this, wxString::FromUTF8(question), wxString::FromUTF8(title),
                             wxString::FromUTF8(answer));
    if (dialog.ShowModal() != wxID_OK) return false;
    answer = dialog.GetValue().Trim().Trim(false).utf8_string();
    return !answer.empty();
}

/// Keeps that state with what is written as its reason, or as a note; asks for a reason where one is missing.
/// What cannot be kept stays as it is written, and why is said.
bool FollowUpPage::keep(const Action& after, Kind kind) {
    ActionSheet& sheet = *seat_.meeting->sheet();
    const Action before = sheet.draft;
    sheet.draft = after;
    auto faults = sheet.faults(kind, seat_.words);
    sheet.draft = before;
    if (faults == std::vector{ActionFault::noReason}) {
        if (!ask(tr("This needs a reason"), tr("Why? The journal keeps it."), seat_.words)) return false;
        faults.clear();
    }
    if (!faults.empty()) {
        std::string all;
        for (const ActionFault fault : faults) all += (all.empty() ? "" : "\n") + sentenceFor(fault);
        say(all);
        return false;
    }
    if (seat_.meeting->keep(after, kind, seat_.words) == Outcome::overtaken) {
        notice_ =
            tr("Somebody else changed this action meanwhile. You see how they left it. What you wrote "
               "is still here: keep it again if it still holds.");
        refresh();
        announce(*this, notice_);
        return false;
    }
    const std::string typed = seat_.owner;
    const Kind chosen = seat_.kind;
    forgetWords();
    if (typed != after.owner) seat_.owner = typed;
    seat_.kind = chosen;
    return true;
}

bool FollowUpPage::keepMeasure() {
    if (seat_.value.empty()) return true;
    if (!seat_.meeting->measure(seat_.value, seat_.words)) {
        say(tr("This is no figure. Write it as 82 or 82.5."));
        return false;
    }
    forgetWords();
    return true;
}

/// True where there is nothing left to keep.
bool FollowUpPage::keepWords() {
    if (!seat_.meeting || seat_.meeting->points().empty()) return true;
    if (!seat_.meeting->sheet()) return keepMeasure();
    Action after = seat_.meeting->sheet()->draft;
    after.owner = seat_.owner;
    const bool isSame = after == seat_.meeting->sheet()->draft;
    if (seat_.words.empty() && isSame) return true;
    return keep(after, seat_.words.empty() ? Kind::change : seat_.kind);
}

void FollowUpPage::step(ActionStatus to) {
    Action after = seat_.meeting->sheet()->draft;
    after.status = to;
    seat_.meeting->sheet()->draft = after;
    const bool lacksProof = has(seat_.meeting->sheet()->faults(Kind::change, "-"), ActionFault::noEvidence);
    seat_.meeting->sheet()->draft = *seat_.meeting->sheet()->kept();
    if (lacksProof) {
        if (!ask(tr("What shows that it helped?"),
                 tr("What was seen or measured, in words or as an address. No personal data of users."),
                 seat_.proof))
            return;
        after.proofs.push_back(seat_.proof);
    }
    if (keep(after, Kind::change)) refresh();
}

void FollowUpPage::changeDue() {
    Action after = seat_.meeting->sheet()->draft;
    const auto day = askForDay(this, wordFor(ActionField::due), after.due);
    if (!day || *day == after.due) return;
    after.due = *day;
    if (keep(after, Kind::change)) refresh();
}

void FollowUpPage::undo() {
    if (!keepWords()) return;
    seat_.meeting->undo(tr("Taken back"));
    forgetWords();
    refresh();
}

bool FollowUpPage::rest() {
    if (!seat_.meeting) return true;
    bool isKept = true;
    if (!tryBeforeLeaving([&] { isKept = keepWords(); })) return false;
    begun_.keep();
    return isKept;
}

void FollowUpPage::onKey(wxKeyEvent& event) {
    const int key = event.GetKeyCode();
    const bool isEnter = key == WXK_RETURN || key == WXK_NUMPAD_ENTER;
    const bool writes = dynamic_cast<wxTextCtrl*>(FindFocus()) != nullptr;
    const bool isHere = seat_.meeting && !seat_.meeting->points().empty();
    if (isHere && isEnter && event.ControlDown())
        CallAfter([this] { tryTo([this] { goTo(seat_.meeting->place() + 1); }); });
    else if (isHere && event.ControlDown() && key == 'Z' && !writes)
        CallAfter([this] { tryTo([this] { undo(); }); });
    else
        event.Skip();
}

}  // namespace trainer
