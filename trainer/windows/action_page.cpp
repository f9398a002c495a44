#include "trainer/windows/action_page.h"

#include <wx/msgdlg.h>
#include <wx/textdlg.h>

#include <algorithm>

#include "trainer/presenters/campaign_list.h"
#include "trainer/windows/buttons.h"
#include "trainer/windows/day_dialog.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/known_names.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/trying.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {

using namespace assessment;

namespace {

constexpr double widest = 1.2;  // in reading widths

bool has(const std::vector<ActionFault>& faults, ActionFault fault) {
    return std::ranges::count(faults, fault) > 0;
}

wxString shown(const std::string& text) {
    return wxString::FromUTF8(text);
}

}  // namespace

ActionPage::ActionPage(wxWindow* parent, PlanDesk& desk, Actions actions)
    : Page(parent, widest),
      desk_(desk),
      actions_(std::move(actions)),
      begun_(
          *this, desk, [this] { return sheet_ ? sheet_->whatIsBegun() : Begun(); },
          [this](const std::string& why) { sayFault(why); }) {}

ActionPage::~ActionPage() = default;

void ActionPage::open(const std::string& action) {
    const bool isHere = sheet_ && sheet_->draft.id == action && (sheet_->isChanged() || sheet_->theirs());
    if (!isHere) {
        sheet_ = std::make_unique<ActionSheet>(desk_, action);
        pickUp();
    }
    doubles_.clear();
    refresh();
}

/// Goes on with what was begun of it.
void ActionPage::pickUp() {
    const auto begun = begun_.find(sheet_->whatIsBegun().about);
    isBack_ = begun && sheet_->goOnWith(*begun);
}

void ActionPage::begin(const Action& fresh) {
    sheet_ = std::make_unique<ActionSheet>(desk_, fresh);
    pickUp();
    doubles_.clear();
    isNoDouble_ = false;
    refresh();
}

void ActionPage::refresh() {
    faults_.clear();
    unreadable_.clear();
    const auto kept = Page::begin(sheet_->isNew() ? tr("New action") : tr("Action"));
    if (!sheet_->isNew()) body().add(new Prose(&body(), sheet_->kept()->title, TextSize::lead)).bold();
    addOrigin();
    if (sheet_->theirs()) {
        addBoth();
    } else {
        isBack_ = isBack_ && sheet_->isChanged();
        if (isBack_) addBegunAgain(body());
        if (!sheet_->isNew()) addStatus();
        addWhat();
        addPeople();
        addWeights();
        addWhen();
        addCost();
        addIndicators();
        if (!sheet_->isNew()) addProofs();
        if (!sheet_->isNew()) addLesson();
        if (!sheet_->isNew()) addTraining();
        addDoubles();
        addFoot();
        if (!sheet_->isNew()) addJournal();
    }
    refill();
    begun_.watch();
}

/// Whose it is, and what it answers to.
void ActionPage::addOrigin() {
    std::string words = unitName(desk_.diagnostics(), sheet_->draft.unit);
    const std::string origin = originText();
    if (!origin.empty()) words += "\n" + origin;
    body().add(new Prose(&body(), words)).coloured(palette().faint);
    if (!sheet_->draft.origin.event.empty()) addEvent();
}

std::string ActionPage::originText() const {
    const ActionOrigin& origin = sheet_->draft.origin;
    if (origin.kind != ActionOrigin::Kind::gap) return {};
    return fill(tr("It answers to a gap, from level {from} to level {target}: {criterion}"),
                {{"from", std::to_string(origin.from)},
                 {"target", std::to_string(origin.target)},
                 {"criterion", names()(ActionField::criterion, origin.criterion)}});
}

NameOf ActionPage::names() const {
    return namesFor(desk_, sheet_->draft);
}

void ActionPage::set(ActionField field, const std::string& text) {
    if (setField(sheet_->draft, field, text))
        unreadable_.erase(field);
    else
        unreadable_.insert(field);
}

void ActionPage::sayFaults(const std::vector<ActionFault>& faults) {
    std::string all;
    for (const ActionFault fault : faults) all += (all.empty() ? "" : "\n") + sentenceFor(fault);
    if (!unreadable_.empty())
        all += (all.empty() ? "" : "\n") + std::string(tr("A cost is no number. Write it as 2 or 2.5."));
    sayFault(all);
}

void ActionPage::sayFault(const std::string& sentences) {
    for (Prose* one : faults_) one->say(sentences.empty() ? sentences : "\u26A0 " + sentences);
    if (!sentences.empty()) announce(*this, sentences);
    arrangeAgain();
}

bool ActionPage::askWhy(std::string& why) {
    return ask(tr("This needs a reason"), tr("Why? The journal keeps it."), why);
}

/// What was typed is there again where it could not be kept.
bool ActionPage::ask(const std::string& title, const char* question, std::string& words) {
    wxTextEntryDialog dialog(this, shown(question), shown(title), shown(unsaid_));
    if (dialog.ShowModal() != wxID_OK) return false;
    unsaid_ = words = dialog.GetValue().Trim().Trim(false).utf8_string();
    return !words.empty();
}

/// Whether a new action may repeat one of the plan, and they did not see that yet.
bool ActionPage::offersDoubles() {
    if (!sheet_->isNew() || isNoDouble_) return false;
    doubles_ = sheet_->doubles();
    isNoDouble_ = true;
    return !doubles_.empty();
}

void ActionPage::keep() {
    if (!unreadable_.empty()) {
        sayFaults({});
        return;
    }
    if (!sheet_->isNew() && !sheet_->isChanged()) {
        sayFaults({});
        return;
    }
    std::string why;
    auto found = sheet_->faults(Kind::change, why);
    if (has(found, ActionFault::noReason) && found.size() == 1) {
        if (!askWhy(why)) return;
        found = sheet_->faults(Kind::change, why);
    }
    if (!found.empty()) {
        sayFaults(found);
        return;
    }
    if (!offersDoubles()) {
        sheet_->keep(sheet_->draft, Kind::change, why);
        unsaid_.clear();
        doubles_.clear();
        announce(*this, sheet_->theirs() ? tr("Somebody else changed this action.") : tr("It is kept."));
    }
    refresh();
}

void ActionPage::step(ActionStatus to) {
    // What was not kept, and is not to be chosen from, did not happen.
    const auto comeBack = [this] {
        if (!sheet_->theirs()) sheet_->draft.status = sheet_->kept()->status;
    };
    sheet_->draft.status = to;
    try {
        keep();
    } catch (...) {
        comeBack();
        throw;
    }
    comeBack();
}

void ActionPage::changeDay(ActionField field) {
    const std::string before = textOf(sheet_->isNew() ? sheet_->draft : *sheet_->kept(), field);
    const auto day = askForDay(this, wordFor(field), textOf(sheet_->draft, field));
    if (!day || *day == before) return;
    set(field, *day);
    if (sheet_->isNew()) {
        refresh();
        return;
    }
    try {
        keep();
    } catch (...) {
        refresh();  // the day stands there, to be kept still
        throw;
    }
    const bool isKept = textOf(*sheet_->kept(), field) == *day;
    if (!isKept && !sheet_->theirs()) set(field, before);
}

void ActionPage::note(Kind kind) {
    std::string text;
    if (!ask(wordFor(kind), tr("What is to be known of it:"), text)) return;
    const bool isKept = sheet_->keep(sheet_->draft, kind, text);
    unsaid_.clear();
    if (isKept || sheet_->theirs())
        refresh();
    else
        sayFaults(sheet_->faults(kind, text));
}

void ActionPage::takeBack() {
    sheet_->takeBack(tr("Taken back"));
    refresh();
}

bool ActionPage::rest() {
    begun_.keep();
    if (!sheet_ || (!sheet_->isChanged() && !sheet_->theirs() && unreadable_.empty())) return true;
    const bool mayBeKept =
        unreadable_.empty() && !sheet_->theirs() && sheet_->faults(Kind::change, {}).empty();
    if (mayBeKept) {
        bool isKept = false;
        if (!tryBeforeLeaving([&] { isKept = sheet_->keep(sheet_->draft, Kind::change, {}); })) return false;
        begun_.keep();
        if (isKept || !sheet_->theirs()) return true;
        refresh();
        return false;
    }
    wxMessageDialog dialog(
        this,
        shown(sheet_->theirs()
                  ? tr("Somebody else changed this action too, and you have not chosen yet what shall stay.")
                  : tr("What you wrote here cannot be kept as it is.")),
        shown(tr("Leave the action")), wxYES_NO | wxNO_DEFAULT | wxICON_WARNING);
    dialog.SetYesNoLabels(shown(tr("Leave it out")), shown(tr("Stay here")));
    if (dialog.ShowModal() == wxID_YES) {
        sheet_.reset();
        unreadable_.clear();
        begun_.keep();
        return true;
    }
    if (!sheet_->theirs()) sayFaults(sheet_->faults(Kind::change, {}));
    return false;
}

}  // namespace trainer
