#include "trainer/windows/change_card.h"

#include <wx/choice.h>

#include <algorithm>
#include <array>

#include "trainer/windows/buttons.h"
#include "trainer/windows/day_dialog.h"
#include "trainer/windows/field.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/reason_field.h"
#include "trainer/windows/refusals.h"
#include "trainer/windows/row.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/plan_words.h"
#include "trainer/wording/play_words.h"
#include "trainer/wording/with_number.h"

namespace trainer {
namespace {

using namespace assessment;

constexpr std::array fields{ActionField::status, ActionField::owner, ActionField::due, ActionField::priority,
                            ActionField::engagement};
constexpr int statuses = static_cast<int>(ActionStatus::abandoned) + 1;

std::vector<std::pair<std::string, std::string>> statusChoices() {
    std::vector<std::pair<std::string, std::string>> all;
    for (int i = 0; i < statuses; ++i) {
        const auto status = static_cast<ActionStatus>(i);
        all.emplace_back(word(status), wordFor(status));
    }
    return all;
}

std::vector<std::pair<std::string, std::string>> gradeChoices() {
    std::vector<std::pair<std::string, std::string>> all;
    for (const Grade grade : {Grade::low, Grade::medium, Grade::high})
        all.emplace_back(word(grade), wordFor(grade));
    return all;
}

}  // namespace

ChangeCard::ChangeCard(wxWindow* parent, PlanChanges& changes, Offer offer, Written& written, Actions actions)
    : Card(parent),
      changes_(changes),
      offer_(std::move(offer)),
      written_(written),
      actions_(std::move(actions)) {
    stripe(palette().accent);
    fill();
}

void ChangeCard::wish(const FieldWish& wish) {
    written_.wish = wish;
    fill();
    actions_.resized();
}

void ChangeCard::giveReason(const std::string& why) {
    written_.why = why;
    preview();
}

void ChangeCard::fill() {
    const auto kept = clear();
    const std::size_t count = offer_.actions.size();
    add(new Prose(this,
                  withNumber(trn("Change {number} action", "Change {number} actions at once", count), count),
                  TextSize::lead))
        .bold();
    const auto titleOf = [](const Action& one) { return one.title; };
    add(new Prose(this, listOf(offer_.actions, titleOf), TextSize::small), Space::hair)
        .coloured(palette().faint);
    addWhat();
    addValue();
    reason_ = &add(new ReasonField(this, written_.why), Space::medium);
    preview_ = &add(new Prose(this, std::string()), Space::medium);
    addButtons();
    preview();
}

void ChangeCard::addWhat() {
    auto& asked = add(new Field(this, tr("What changes")), Space::medium);
    auto& choice = asked.hold(new wxChoice(&asked, wxID_ANY));
    for (const ActionField field : fields) choice.Append(wxString::FromUTF8(wordFor(field)));
    choice.SetSelection(static_cast<int>(std::ranges::find(fields, written_.wish.field) - fields.begin()));
    choice.Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        const ActionField field = fields.at(static_cast<std::size_t>(event.GetSelection()));
        std::string first;
        if (field == ActionField::status) first = word(ActionStatus::decided);
        if (field == ActionField::priority) first = word(Grade::high);
        CallAfter([this, field, first] { wish({field, first}); });
    });
}

void ChangeCard::addValue() {
    if (written_.wish.field == ActionField::status) return addChoice(statusChoices());
    if (written_.wish.field == ActionField::priority) return addChoice(gradeChoices());
    if (written_.wish.field == ActionField::due) return addDay();
    if (written_.wish.field == ActionField::owner) return addOwner();
    auto titles = offer_.engagements;
    titles.insert(titles.begin(), {"", tr("None")});
    addChoice(titles);
}

void ChangeCard::addChoice(const std::vector<std::pair<std::string, std::string>>& values) {
    auto& asked = add(new Field(this, tr("To what")), Space::medium);
    auto* choice = new wxChoice(&asked, wxID_ANY);
    setAccessibleName(*choice, tr("To what"));
    for (const auto& [value, name] : values) {
        choice->Append(wxString::FromUTF8(name));
        if (value == written_.wish.value) choice->SetSelection(static_cast<int>(choice->GetCount()) - 1);
    }
    if (written_.wish.field == ActionField::engagement) {  // their titles are long
        endInEllipses(*choice);
        choice->SetMinSize(wxSize(4 * em(*this), -1));
        asked.add(choice, Space::hair);
    } else {
        asked.addSmall(choice, Space::hair);
    }
    choice->Bind(wxEVT_CHOICE, [this, values](wxCommandEvent& event) {
        written_.wish.value = values.at(static_cast<std::size_t>(event.GetSelection())).first;
        preview();
        actions_.resized();
    });
}

void ChangeCard::addOwner() {
    auto& asked =
        add(new Field(this, tr("To what"), tr("One name: who makes sure that it is done.")), Space::medium);
    asked.line(written_.wish.value, [this](const std::string& text) {
        written_.wish.value = text;
        preview();
        actions_.resized();
    });
}

void ChangeCard::addDay() {
    auto& row = add(new Row(this), Space::medium);
    const std::string day = written_.wish.value.empty() ? tr("no day") : dateText(written_.wish.value);
    row.addWide(new Prose(&row, wordFor(ActionField::due) + " \u00B7 " + day));
    row.addSmall(button(&row, tr("Choose a day\u2026"), [this] {
        if (const auto wanted = askForDay(this, wordFor(ActionField::due), written_.wish.value))
            CallAfter([this, wanted] { wish({ActionField::due, *wanted}); });
    }));
}

void ChangeCard::addButtons() {
    auto& row = add(new Row(this), Space::medium);
    row.addWide(new Prose(&row, std::string(tr("You can take the whole change back afterwards.")),
                          TextSize::small))
        .coloured(palette().faint);
    row.addSmall(button(&row, tr("Leave it"), [this] { CallAfter(actions_.leave); }));
    row.addSmall(primaryButton(&row, tr("Change them"), [this] { keep(); }));
}

void ChangeCard::preview() {
    wished_ = changes_.changesFor(offer_.actions, written_.wish);
    const std::size_t changed = wished_.changed.size();
    std::string words =
        changed == 0
            ? std::string(tr("No action would change."))
            : withNumber(trn("{number} action will change.", "{number} actions will change.", changed),
                         changed);
    if (wished_.same > 0)
        words += " " + withNumber(trn("{number} says so already.", "{number} say so already.", wished_.same),
                                  wished_.same);
    const std::size_t refused = wished_.refused.size();
    if (refused > 0)
        words += "\n\u26A0 " +
                 withNumber(trn("{number} stays as it is:", "{number} stay as they are:", refused), refused) +
                 "\n" + listOf(wished_.refused, refusalText);
    preview_->say(words);
}

void ChangeCard::keep() {
    if (wished_.changed.empty()) {
        announce(*this, tr("No action would change."));
        return;
    }
    if (wished_.needsReason && reason_->isMissing()) {
        actions_.resized();
        return;
    }
    actions_.keep(wished_, written_.why);
}

}  // namespace trainer
