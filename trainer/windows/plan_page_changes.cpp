// What somebody does with several actions of a plan at once, and with the filters they keep.
#include <wx/button.h>
#include <wx/textdlg.h>

#include <algorithm>

#include "trainer/windows/change_card.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/import_card.h"
#include "trainer/windows/job_dialog.h"
#include "trainer/windows/plan_page.h"
#include "trainer/windows/plan_reports.h"
#include "trainer/windows/plan_table.h"
#include "trainer/windows/pop_up.h"
#include "trainer/windows/refusals.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {

using namespace assessment;

namespace {

/// Empty where they change their mind.
std::string ask(wxWindow& parent, const char* question, const char* title, const std::string& present = {}) {
    wxTextEntryDialog dialog(&parent, wxString::FromUTF8(question), wxString::FromUTF8(title),
                             wxString::FromUTF8(present));
    if (dialog.ShowModal() != wxID_OK) return {};
    return dialog.GetValue().Trim().Trim(false).utf8_string();
}

/// "2 actions are changed. 1 action is added."
std::string keptText(std::size_t changed, std::size_t added) {
    std::string words = "\u2713 ";
    if (changed > 0)
        words +=
            " " +
            withNumber(trn("{number} action is changed.", "{number} actions are changed.", changed), changed);
    if (added > 0)
        words +=
            " " + withNumber(trn("{number} action is added.", "{number} actions are added.", added), added);
    return words;
}

}  // namespace

std::vector<Action> PlanPage::picked() const {
    std::vector<Action> actions;
    for (const std::size_t place : list_->placesOf(table_->allPicked())) actions.push_back(list_->at(place));
    return actions;
}

void PlanPage::changePicked() {
    seat_.changing = picked();
    seat_.change = {};
    seat_.notice.clear();
    if (!seat_.changing.empty()) refresh();
}

void PlanPage::addChanging() {
    addNotice();
    body().add(
        new ChangeCard(&body(), seat_.changes, {seat_.changing, engagements_}, seat_.change,
                       {[this](const WishedChanges& wished, const std::string& why) { keep(wished, why); },
                        [this] { stay(); }, [this] { arrangeAgain(); }}),
        Space::large);
}

PlanFile PlanPage::readTable(const std::string& file) {
    const auto apart = desk().another();
    return inDialog(tr("The table is being read\u2026"),
                    [&](const Advance& advance) { return apart->readPlan(file, unit(), advance); });
}

void PlanPage::bringIn(const std::string& file) {
    seat_.brought = readTable(file);
    seat_.table = file;
    seat_.taking = {};
    seat_.notice.clear();
    refresh();
}

void PlanPage::addBrought() {
    const auto nameOf = [this](ActionField field, const std::string& id) {
        return field == ActionField::engagement ? titleOf(id) : id;
    };
    addNotice();
    body().add(
        new ImportCard(&body(), seat_.changes, *seat_.brought, nameOf, seat_.taking,
                       {[this](const WishedChanges& wished, const std::string& why) { keep(wished, why); },
                        [this] {
                            if (const std::string file = askForTable(*this); !file.empty()) bringIn(file);
                        },
                        [this] { stay(); }, [this] { arrangeAgain(); }}),
        Space::large);
}

/// Back to the list, and nothing was changed.
void PlanPage::stay() {
    forgetChange();
    refresh();
}

void PlanPage::keep(const WishedChanges& wished, const std::string& why) {
    const auto update =
        change(wished.added.size() + wished.changed.size(), [&](PlanDesk& desk, const Advance& advance) {
            return seat_.changes.keep(desk, wished.added, wished.changed, why, advance);
        });
    const bool isKept = update == Update::kept;
    const bool isListed = seat_.changing.empty() && !seat_.brought;
    seat_.notice = isKept     ? keptText(wished.changed.size(), wished.added.size())
                   : isListed ? tr("\u26A0 Somebody else changed one of these actions meanwhile. Nothing was "
                                   "changed: look at them and do it again.")
                              : tr("\u26A0 Somebody else changed one of these actions meanwhile. Nothing was "
                                   "changed: look at what would change now, and do it again.");
    if (isListed) {
        report(seat_.notice);
    } else {
        isKept ? forgetChange() : lookAgain();
        refresh();
    }
    announce(*this, seat_.notice);
}

/// What is wished for stays, on the actions as they are now.
void PlanPage::lookAgain() {
    for (Action& one : seat_.changing)
        if (auto kept = desk().plans().action(one.id)) one = std::move(*kept);
    if (seat_.brought) seat_.brought = readTable(seat_.table);
}

void PlanPage::forgetChange() {
    seat_.changing.clear();
    seat_.brought.reset();
}

/// A few changes are soon made; many are made beside the window.
Update PlanPage::change(
    std::size_t count,
    const std::function<assessment::Update(PlanDesk& desk, const Advance& advance)>& work) {
    constexpr std::size_t few = 200;
    if (count <= few) return work(desk(), {});
    const auto apart = desk().another();
    return inDialog(tr("The plan is being changed\u2026"),
                    [&](const Advance& advance) { return work(*apart, advance); });
}

void PlanPage::takeBack() {
    const std::size_t added = seat_.changes.addedLast();
    const std::string why = tr("Taken back");
    const auto update = change(seat_.changes.toTakeBack(), [&](PlanDesk& desk, const Advance& advance) {
        return seat_.changes.takeBack(desk, why, advance);
    });
    const bool isBack = update == Update::kept;
    std::string words = isBack
                            ? tr("\u2713  The change is taken back; the journals tell both.")
                            : tr("\u26A0 Somebody else changed one of these actions meanwhile. Nothing was "
                                 "taken back.");
    if (isBack && added > 0)
        words += " " + withNumber(trn("{number} new action is abandoned: nothing is ever deleted.",
                                      "{number} new actions are abandoned: nothing is ever deleted.", added),
                                  added);
    report(words);
}

/// Says it where the list is, and shows the list as it is now.
void PlanPage::report(const std::string& sentence) {
    seat_.notice = sentence;
    if (!week_ || !noticed_) {
        refresh();
        return;
    }
    read();
    fillWeek();
    fillNotice();
    showRows();
    announce(*this, sentence);
}

void PlanPage::move(const std::string& id, ActionStatus to) {
    const auto place = list_->placeOf(id);
    if (!place) return;
    const auto wished =
        seat_.changes.changesFor({list_->at(*place)}, {ActionField::status, std::string(word(to))});
    if (!wished.refused.empty()) {
        report("\u26A0 " + refusalText(wished.refused.front()));
        return;
    }
    if (!wished.needsReason) {
        keep(wished, {});
        return;
    }
    unsaid_ = ask(*this, tr("Why? The journal keeps it."), tr("This needs a reason"), unsaid_);
    if (unsaid_.empty()) return;
    keep(wished, unsaid_);
    unsaid_.clear();
}

void PlanPage::offerFilters() {
    std::vector<MenuLine> lines;
    std::string here;
    for (const NamedFilter& one : look_.filters) {
        if (one.filter == seat_.filter) here = one.name;
        lines.push_back(
            {one.name, [this, name = one.name] { pickFilter(name); }, one.filter == seat_.filter});
    }
    if (!lines.empty()) lines.push_back({});
    lines.push_back(
        {tr("Show all actions"), [this] { show({}, look_.order); }, false, seat_.filter != PlanFilter()});
    lines.push_back({tr("Keep the present filter\u2026"), [this] { askFilterName(); }, false,
                     seat_.filter != PlanFilter()});
    if (!here.empty()) {
        lines.push_back({fill(tr("Give “{name}” another name\u2026"), {{"name", here}}),
                         [this, here] { renameFilter(here); }});
        lines.push_back(
            {fill(tr("Forget “{name}”"), {{"name", here}}), [this, here] { removeFilter(here); }});
    }
    popUp(*filters_, lines);
}

void PlanPage::askFilterName() {
    const std::string name =
        ask(*this, tr("What shall this filter be called?"), tr("Keep the present filter"));
    if (!name.empty()) keepFilter(name);
}

void PlanPage::keepFilter(const std::string& name) {
    look_.keep({name, seat_.filter});
    keepLook();
    report(fill(tr("\u2713  The filter “{name}” is kept. Find it below “My filters”."), {{"name", name}}));
}

void PlanPage::pickFilter(const std::string& name) {
    const auto found = std::ranges::find(look_.filters, name, &NamedFilter::name);
    if (found == look_.filters.end()) return;
    seat_.filter = found->filter;
    refresh();
}

void PlanPage::renameFilter(const std::string& name) {
    const std::string other = ask(*this, tr("What shall this filter be called?"), tr("Another name"), name);
    if (other.empty() || other == name) return;
    if (!look_.rename(name, other)) {
        report(fill(tr("\u26A0 Another filter is called “{name}” already."), {{"name", other}}));
        return;
    }
    keepLook();
}

void PlanPage::removeFilter(const std::string& name) {
    look_.remove(name);
    keepLook();
    report(fill(tr("\u2713  The filter “{name}” is forgotten."), {{"name", name}}));
}

void PlanPage::offerTaking() {
    const bool isListed = count_ != nullptr;
    const bool hasActions = !list_->all().empty();
    const auto taken = [this](bool isShown) {
        return TakenPlan{unitName(), isShown ? list_->shown() : list_->all(), engagements_};
    };
    const auto saved = [this, taken](bool isShown, PlanReport report) {
        return [this, taken, isShown, report] { save(*this, desk(), taken(isShown), report); };
    };
    popUp(
        *taking_,
        {{tr("Save all actions as a table\u2026"), saved(false, PlanReport::table), false, hasActions},
         {tr("Save what is shown as a table\u2026"), saved(true, PlanReport::table), false, isListed},
         {tr("Bring in a table that was changed\u2026"),
          [this] {
              if (const std::string file = askForTable(*this); !file.empty()) bringIn(file);
          }},
         {},
         {tr("Print the plan\u2026"), [this] { print(); }, false, mayPrint()},
         {tr("Save the plan to read and to print\u2026"), saved(false, PlanReport::document), false,
          hasActions},
         {tr("Save the due days of what is shown for a calendar\u2026"), saved(true, PlanReport::calendar),
          false, isListed},
         {},
         {tr("Copy what somebody sees to\u2026"), [this] { takeList(Taking::copy); }, false, hasActions},
         {tr("Write a mail with what somebody sees to\u2026"), [this] { takeList(Taking::mail); }, false,
          hasActions},
         {tr("Print what somebody sees to\u2026"), [this] { takeList(Taking::print); }, false, hasActions}});
}

bool PlanPage::mayPrint() const {
    return list_ && !list_->all().empty();
}

void PlanPage::print() {
    trainer::print(*this, desk(), {unitName(), list_->all(), engagements_});
}

void PlanPage::takeList(Taking way) {
    const auto owners = list_->owners();
    if (owners.empty()) {
        report(tr("\u26A0 Nobody sees to an action yet. Open an action and say who does."));
        return;
    }
    const bool isFiltered = seat_.filter.owner && !seat_.filter.owner->empty();
    const std::string owner = isFiltered ? *seat_.filter.owner : askForOwner(*this, owners);
    if (owner.empty()) return;
    const TakenPlan plan{unitName(), list_->all(), engagements_};
    switch (way) {
        case Taking::mail: mailOwnerList(desk(), plan, owner); break;
        case Taking::print: printOwnerList(*this, desk(), plan, owner); break;
        case Taking::copy:
            copyOwnerList(desk(), plan, owner);
            report(fill(tr("\u2713  What {owner} sees to is copied. Paste it where you need it."),
                        {{"owner", owner}}));
            break;
    }
}

}  // namespace trainer
