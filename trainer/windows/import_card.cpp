#include "trainer/windows/import_card.h"

#include <algorithm>

#include "trainer/windows/buttons.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/reason_field.h"
#include "trainer/windows/refusals.h"
#include "trainer/windows/row.h"
#include "trainer/windows/table_view.h"
#include "trainer/windows/tick.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/with_number.h"

namespace trainer {
namespace {

using namespace assessment;

constexpr std::size_t mostProblems = 20;
constexpr int mostRows = 12;            // without scrolling
constexpr std::size_t mostLines = 500;  // of the difference

/// A value on one line of a table.
std::string cellOf(std::string text) {
    std::ranges::replace(text, '\n', ' ');
    return text;
}

}  // namespace

ImportCard::ImportCard(wxWindow* parent, PlanChanges& changes, PlanFile file, NameOf nameOf, Written& written,
                       Actions actions)
    : Card(parent),
      changes_(changes),
      file_(std::move(file)),
      nameOf_(std::move(nameOf)),
      written_(written),
      actions_(std::move(actions)) {
    stripe(palette().accent);
    fill();
}

std::size_t ImportCard::movedOn() const {
    return static_cast<std::size_t>(std::ranges::count(file_.changed, true, &PlanFile::Changed::hasMovedOn));
}

void ImportCard::takeMovedOn(bool isTaken) {
    written_.takesMovedOn = isTaken;
    fill();
    actions_.resized();
}

void ImportCard::fill() {
    const auto kept = clear();
    reason_ = nullptr;
    wished_ = changes_.changesFor(file_, written_.takesMovedOn);
    add(new Prose(this, trainer::fill(tr("What {file} would change"), {{"file", file_.name}}),
                  TextSize::lead))
        .bold();
    if (!file_.problems.empty() || !wished_.refused.empty()) {
        addProblems();
        addButtons(false);
        return;
    }
    add(new Prose(this, counts()), Space::small);
    addMovedOn();
    const bool isNothing = wished_.added.empty() && wished_.changed.empty();
    if (!isNothing) {
        addDifference();
        reason_ = &add(new ReasonField(this, written_.why), Space::medium);
    }
    addButtons(!isNothing);
}

void ImportCard::addProblems() {
    std::vector<std::string> lines = file_.problems;
    for (const WishedChanges::Refused& one : wished_.refused) lines.push_back(refusalText(one));
    add(new Prose(
            this,
            "\u26A0 " + std::string(tr("Nothing of this table is taken in as long as something in it cannot "
                                       "be. Correct it in your spreadsheet, save it, and choose it again."))))
        .coloured(palette().bad);
    add(new Prose(this, listOf(
                            lines, [](const std::string& line) { return line; }, mostProblems)));
}

std::string ImportCard::counts() const {
    const std::size_t added = wished_.added.size();
    const std::size_t changed = wished_.changed.size();
    if (added + changed == 0)
        return tr("The table says what the plan says already. There is nothing to take in.");
    std::string words;
    if (added > 0) words = withNumber(trn("{number} new action.", "{number} new actions.", added), added);
    if (changed > 0)
        words += (words.empty() ? "" : " ") +
                 withNumber(trn("{number} action changes.", "{number} actions change.", changed), changed);
    if (wished_.same > 0)
        words += " " + withNumber(trn("{number} stays as it is.", "{number} stay as they are.", wished_.same),
                                  wished_.same);
    return words;
}

void ImportCard::addMovedOn() {
    const std::size_t moved = movedOn();
    if (moved == 0) return;
    auto& tick = add(
        new CheckTick(
            this,
            textOf(withNumber(
                trn("Also change {number} action that somebody changed since the table was saved",
                    "Also change {number} actions that somebody changed since the table was saved", moved),
                moved))),
        Space::small);
    tick.SetValue(written_.takesMovedOn);
    tick.Bind(wxEVT_CHECKBOX, [this](wxCommandEvent& event) {
        CallAfter([this, isTaken = event.IsChecked()] { takeMovedOn(isTaken); });
    });
}

void ImportCard::addDifference() {
    auto& table =
        add(new TableView(this, tr("What changes"),
                          {tr("Action"), tr("What changes"), tr("In the plan"), tr("In the table")}),
            Space::small);
    std::size_t lines = 0;
    const auto add = [&](const std::string& title, const std::string& what, const std::string& before,
                         const std::string& after) {
        if (++lines <= mostLines) table.add({cellOf(title), what, cellOf(before), cellOf(after)});
    };
    for (const Action& one : wished_.added) add(one.title, tr("New action"), {}, wordFor(one.status));
    for (const PlanFile::Changed& one : file_.changed)
        if (written_.takesMovedOn || !one.hasMovedOn)
            for (const FieldChange& change : changesBetween(one.before, one.after))
                add(one.before.title, wordFor(change.field), valueText(change.field, change.before, nameOf_),
                    valueText(change.field, change.after, nameOf_));
    table.showRows(mostRows);
    if (lines <= mostLines) return;
    const std::size_t more = lines - mostLines;
    Stack::add(new Prose(this,
                         withNumber(trn("And {number} more line.", "And {number} more lines.", more), more),
                         TextSize::small))
        .coloured(palette().faint);
}

void ImportCard::addButtons(bool mayKeep) {
    auto& row = add(new Row(this), Space::medium);
    row
        .addWide(new Prose(
            &row, mayKeep ? std::string(tr("You can take the whole change back afterwards.")) : std::string(),
            TextSize::small))
        .coloured(palette().faint);
    row.addSmall(button(&row, tr("Take nothing in"), [this] { actions_.leave(); }));
    if (mayKeep)
        row.addSmall(primaryButton(&row, tr("Take it into the plan"), [this] { keep(); }));
    else
        row.addSmall(primaryButton(&row, tr("Choose a table\u2026"), [this] { actions_.again(); }));
}

void ImportCard::keep() {
    if (wished_.needsReason && reason_->isMissing()) {
        actions_.resized();
        return;
    }
    actions_.keep(wished_, written_.why);
}

}  // namespace trainer
