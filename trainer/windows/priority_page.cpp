#include "trainer/windows/priority_page.h"

#include <wx/button.h>
#include <wx/dataview.h>

#include "trainer/presenters/campaign_list.h"
#include "trainer/windows/buttons.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/parts_bar.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/windows/tick.h"
#include "trainer/windows/trying.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/plan_words.h"
#include "trainer/wording/play_words.h"
#include "trainer/wording/with_number.h"

namespace trainer {
namespace {

using namespace assessment;

constexpr double widest = 1.3;  // in reading widths

}  // namespace

PriorityPage::PriorityPage(wxWindow* parent, PlanDesk& desk, Actions actions)
    : Page(parent, widest), desk_(desk), actions_(std::move(actions)) {
    Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) { onKey(event); });
}

PriorityPage::~PriorityPage() = default;

void PriorityPage::open(const std::string& unit) {
    if (!workshop_ || workshop_->unit() != unit) {
        workshop_ = std::make_unique<PriorityWorkshop>(desk_, unit);
        notice_.clear();
    } else {
        workshop_->lookAgain();
    }
    refresh();
}

void PriorityPage::refresh() {
    numbers_.clear();
    isUnkept_ = false;
    count_ = advice_ = nullptr;
    table_ = nullptr;
    decide_ = nullptr;
    const auto kept =
        begin(tr("Prioritisation workshop"), unitName(desk_.diagnostics(), workshop_->unit()) + " \u00B7 " +
                                                 dateText(workshop_->workshop().date));
    addHead();
    if (workshop_->candidates().empty() && workshop_->actions().empty()) {
        addNothing();
    } else {
        switch (workshop_->stage()) {
            case Stage::choose: addChoice(); break;
            case Stage::vote: addVote(); break;
            case Stage::decide:
                addBoard();
                addAgreement();
                workshop_->isOver() ? addDecided() : addPriorities();
                break;
        }
    }
    addFoot();
    refill();
}

/// How far it is, and for whom it is shown.
void PriorityPage::addHead() {
    auto& row = body().add(new Row(&body()), Space::medium);
    const auto here = static_cast<std::size_t>(workshop_->stage());
    row.addWide(new PartsBar(&row, {tr("1. Choose"), tr("2. Vote"), tr("3. Decide")}, here,
                             [this](std::size_t stage) { goTo(static_cast<Stage>(stage)); }));
    row.addSmall(
        button(&row, actions_.isEnlarged() ? tr("Ordinary screen") : tr("Big screen"), actions_.enlarge));
    if (!notice_.empty()) body().add(new Prose(&body(), notice_), Space::medium).coloured(palette().middling);
}

void PriorityPage::addNothing() {
    auto& card = body().add(new Card(&body()), Space::medium);
    card.add(new Prose(&card, std::string(tr("No action of the plan is waiting to be decided.")),
                       TextSize::lead))
        .bold();
    card.add(new Prose(&card, std::string(tr("Put ideas into the plan first: from the diagnostic, or your "
                                             "own. Then come back to vote on them."))));
}

void PriorityPage::addChoice() {
    section(tr("Which actions are looked at?"));
    body()
        .add(new Prose(&body(), std::string(tr("Those that are only proposed are chosen. Ten to fifteen are "
                                               "enough for one workshop."))),
             Space::hair)
        .coloured(palette().faint);
    auto& card = body().add(new Card(&body(), Space::medium), Space::small);
    for (const Action* action : workshop_->candidates()) {
        std::string label = action->title;
        if (action->status != ActionStatus::proposed) label += " \u00B7 " + wordFor(action->status);
        auto& tick = card.add(new CheckTick(&card, textOf(label)), Space::small);
        tick.SetValue(workshop_->isChosen(action->id));
        tick.Enable(!workshop_->isOver());
        tick.Bind(wxEVT_CHECKBOX, [this, &tick, id = action->id](wxCommandEvent& event) {
            if (!tryTo([&] { workshop_->choose(id, event.IsChecked()); }))
                tick.SetValue(workshop_->isChosen(id));
            if (!tellOvertaken()) sayCount();
        });
    }
    count_ = &body().add(new Prose(&body(), std::string()), Space::small);
    count_->bold();
    auto& row = body().add(new Row(&body()), Space::medium);
    row.addWide(new Prose(&row, std::string(tr("Each change is kept at once.")), TextSize::small))
        .coloured(palette().faint);
    row.addSmall(primaryButton(&row, tr("Go on"), [this] { goTo(Stage::vote); }));
    sayCount();
}

/// How many actions are looked at.
void PriorityPage::sayCount() {
    if (!count_) return;
    const std::size_t all = workshop_->actions().size();
    count_->say(withNumber(trn("{number} action is looked at", "{number} actions are looked at", all), all));
    arrangeAgain();
}

void PriorityPage::addFoot() {
    auto& row = body().add(new Row(&body()), Space::large);
    row.addWide(new Prose(&row, std::string(tr("Votes are counted, never who gave them.")), TextSize::small))
        .coloured(palette().faint);
    if (workshop_->mayUndo() && !workshop_->isOver())
        row.addSmall(button(&row, tr("Take the last change back"), [this] { undo(); }));
    row.addSmall(button(&row, tr("Back to the plan"), [this] { actions_.leave(workshop_->unit()); }));
}

void PriorityPage::goTo(Stage stage) {
    change([stage](PriorityWorkshop& one) { one.goTo(stage); });
}

void PriorityPage::goTo(std::size_t place) {
    change([place](PriorityWorkshop& one) { one.goTo(place); });
}

/// Does something to the workshop and shows it anew.
void PriorityPage::change(const std::function<void(PriorityWorkshop&)>& work) {
    notice_.clear();
    keepTyped();
    if (tellOvertaken()) return;
    work(*workshop_);
    if (tellOvertaken()) return;
    refresh();
    if (!numbers_.empty()) numbers_.front()->SetFocus();
}

/// Shows what somebody else left; true where they were faster.
bool PriorityPage::tellOvertaken() {
    if (!workshop_->wasOvertaken()) return false;
    CallAfter([this] {
        notice(Notice::warning,
               tr("Somebody else changed this workshop meanwhile. You see how they left it; your last change "
                  "was not kept. Make it again if it still holds."));
    });
    return true;
}

/// Shows the workshop anew with a sentence above it.
void PriorityPage::notice(Notice kind, const std::string& sentence) {
    notice_ = (kind == Notice::done ? "\u2713  " : "\u26A0 ") + sentence;
    refresh();
    announce(*this, sentence);
}

void PriorityPage::undo() {
    bool isBack = true;
    change(
        [&](PriorityWorkshop& one) { isBack = one.undo(tr("The workshop\u2019s decision was taken back")); });
    if (isBack) return;
    notice(Notice::warning,
           tr("Somebody changed one of the actions since it was decided, so the decision stays. Change "
              "the actions one by one."));
}

void PriorityPage::onKey(wxKeyEvent& event) {
    const int key = event.GetKeyCode();
    const bool isEnter = key == WXK_RETURN || key == WXK_NUMPAD_ENTER;
    const bool isElsewhere =
        dynamic_cast<wxAnyButton*>(FindFocus()) || dynamic_cast<wxDataViewCtrl*>(FindFocus());
    const bool isHere = workshop_ && IsShownOnScreen();
    const bool goesOn = isEnter && !isElsewhere && isHere && workshop_->stage() == Stage::vote;
    const bool goesBack = event.ControlDown() && key == 'Z' && isHere && workshop_->mayUndo();
    if (!goesOn && !goesBack) {
        event.Skip();
        return;
    }
    CallAfter([this, goesOn] { tryTo([&] { goesOn ? goTo(workshop_->place() + 1) : undo(); }); });
}

}  // namespace trainer
