// What the page of an action shows and asks for.
#include <wx/choice.h>

#include <algorithm>
#include <array>

#include "trainer/presenters/dashboard_views.h"
#include "trainer/presenters/gap_ideas.h"
#include "trainer/windows/action_page.h"
#include "trainer/windows/buttons.h"
#include "trainer/windows/editor.h"
#include "trainer/windows/field.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/windows/split.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/movement_words.h"
#include "trainer/wording/play_words.h"

namespace trainer {

using namespace assessment;

namespace {

constexpr int textHeight = 84;  // in pixels of an ordinary screen
constexpr std::size_t mostDoubles = 3;

std::string signOf(ActionStatus status) {
    switch (status) {
        case ActionStatus::proposed: return "\u25CB  ";
        case ActionStatus::decided:
        case ActionStatus::inProgress: return "\u2026  ";
        case ActionStatus::done:
        case ActionStatus::verified: return "\u2713  ";
        case ActionStatus::abandoned: return "\u2717  ";
    }
    return {};
}

}  // namespace

void ActionPage::addStatus() {
    const Action& action = *sheet_->kept();
    auto& card = body().add(new Card(&body(), Space::medium), Space::medium);
    card.add(new Prose(&card, signOf(action.status) + wordFor(action.status), TextSize::lead)).bold();
    if (sheet_->isLate())
        card.add(new Prose(&card, fill(tr("\u26A0 Late since {day}"), {{"day", dateText(action.due)}})))
            .coloured(palette().bad);
    if (const auto movement = movementOf(desk_, action))
        card.add(new Prose(&card, sentenceFor(*movement)), Space::small);
    faults_.push_back(&card.add(new Prose(&card, std::string()), Space::hair));
    faults_.back()->coloured(palette().bad);
    addSteps(card);
}

/// What comes next first, then the ways back and out.
void ActionPage::addSteps(Stack& stack) {
    const ActionStatus here = sheet_->kept()->status;
    auto& row = stack.add(new Row(&stack), Space::small);
    row.addWide(new Prose(&row, std::string()));
    std::vector<ActionStatus> next = nextFrom(here);
    const auto isOn = [here](ActionStatus to) { return to > here && to != ActionStatus::abandoned; };
    std::stable_partition(next.begin(), next.end(), [&](ActionStatus to) { return !isOn(to); });
    for (const ActionStatus to : next)
        row.addSmall((isOn(to) ? primaryButton : button)(&row, stepTo(here, to), [this, to] { step(to); }));
}

void ActionPage::addLine(Stack& stack, ActionField field, const char* why) {
    auto& asked = stack.add(new Field(&stack, wordFor(field), why), Space::medium);
    asked.line(textOf(sheet_->draft, field), [this, field](const std::string& text) { set(field, text); });
}

/// As wide as the page: titles are long.
void ActionPage::addTitle() {
    auto& asked =
        body().add(new Field(&body(), wordFor(ActionField::title),
                             tr("In a few words, with a verb: \u201cPut up the opening hours\u201d.")),
                   Space::medium);
    auto* line = new wxTextCtrl(&asked, wxID_ANY, wxString::FromUTF8(sheet_->draft.title));
    setAccessibleName(*line, wordFor(ActionField::title));
    line->Bind(wxEVT_TEXT, [this, line](wxCommandEvent&) {
        set(ActionField::title, line->GetValue().Trim().Trim(false).utf8_string());
    });
    asked.add(line, Space::hair);
}

void ActionPage::addText(Stack& stack, ActionField field, const char* why) {
    auto& asked = stack.add(new Field(&stack, wordFor(field), why), Space::medium);
    auto* editor = new Editor(&asked, wordFor(field), [] {});
    editor->SetMinSize(FromDIP(wxSize(-1, textHeight)));
    editor->ChangeValue(wxString::FromUTF8(textOf(sheet_->draft, field)));
    editor->Bind(wxEVT_TEXT, [this, field, editor](wxCommandEvent& event) {
        event.Skip();
        set(field, editor->text());
    });
    asked.add(editor, Space::hair);
}

void ActionPage::addGrade(Stack& stack, ActionField field) {
    auto& asked = stack.add(new Field(&stack, wordFor(field)), Space::medium);
    auto& choice = asked.hold(new wxChoice(&asked, wxID_ANY));
    constexpr std::array grades{Grade::low, Grade::medium, Grade::high};
    for (const Grade grade : grades) choice.Append(wxString::FromUTF8(wordFor(grade)));
    choice.SetSelection(static_cast<int>(*gradeOf(textOf(sheet_->draft, field))));
    choice.Bind(wxEVT_CHOICE, [this, field, grades](wxCommandEvent& event) {
        set(field, std::string(word(grades.at(static_cast<std::size_t>(event.GetSelection())))));
    });
}

void ActionPage::addEngagement(Stack& stack) {
    auto titles = engagementsFor(desk_, sheet_->draft.unit);
    titles.insert(titles.begin(), {"", tr("None")});
    const std::string& here = sheet_->draft.engagement;
    if (std::ranges::none_of(titles, [&](const auto& one) { return one.first == here; }))
        titles.emplace_back(here, here);
    auto& asked = stack.add(new Field(&stack, wordFor(ActionField::engagement)), Space::medium);
    auto* choice = new wxChoice(&asked, wxID_ANY);
    for (const auto& [id, title] : titles) {
        choice->Append(wxString::FromUTF8(title));
        if (id == here) choice->SetSelection(static_cast<int>(choice->GetCount()) - 1);
    }
    choice->SetMinSize(wxSize(20 * em(*this), -1));
    asked.hold(choice);
    choice->Bind(wxEVT_CHOICE, [this, titles](wxCommandEvent& event) {
        set(ActionField::engagement, titles.at(static_cast<std::size_t>(event.GetSelection())).first);
    });
}

void ActionPage::addWhat() {
    section(tr("What is to be done"));
    addTitle();
    addText(body(), ActionField::details, "");
    addEngagement(body());
}

void ActionPage::addPeople() {
    section(tr("Who"));
    addLine(body(), ActionField::owner, tr("One name: who makes sure that it is done."));
    addText(body(), ActionField::contributors, tr("A name a line."));
}

void ActionPage::addWeights() {
    section(tr("How much it weighs"));
    auto& both = body().add(new Split(&body(), 0.5, 30), Space::hair);
    addGrade(both.left(), ActionField::priority);
    addGrade(both.left(), ActionField::impact);
    addGrade(both.right(), ActionField::effort);
}

void ActionPage::addWhen() {
    section(tr("When"));
    auto& card = body().add(new Card(&body(), Space::medium));
    addDay(card, ActionField::start);
    addDay(card, ActionField::due);
    if (const int times = postponementsIn(sheet_->journal()); times > 0)
        card.add(new Prose(&card,
                           fill(trn("Put off {number} time.", "Put off {number} times.",
                                    static_cast<unsigned long>(times)),
                                {{"number", std::to_string(times)}}),
                           TextSize::small))
            .coloured(palette().faint);
}

void ActionPage::addDay(Stack& stack, ActionField field) {
    const std::string day = textOf(sheet_->draft, field);
    auto& row = stack.add(new Row(&stack), Space::small);
    row.addWide(new Prose(
        &row, wordFor(field) + " \u00B7 " + (day.empty() ? std::string(tr("no day yet")) : dateText(day))));
    const char* label = tr("Choose a day\u2026");
    auto& change = row.addSmall(button(&row, label, [this, field] { changeDay(field); }));
    sayOfWhat(change, label, wordFor(field));
}

void ActionPage::addCost() {
    section(tr("What it costs"));
    auto& both = body().add(new Split(&body(), 0.5, 40), Space::hair);
    addLine(both.left(), ActionField::days, "");
    addLine(both.right(), ActionField::euros, "");
    addText(body(), ActionField::links, tr("An address or a place of a file a line."));
}

void ActionPage::addProofs() {
    section(tr("Does it help?"));
    addText(
        body(), ActionField::proofs,
        tr("What was seen or measured, in words or as an address, one a line. Without it the action is not "
           "verified. No personal data of users."));
}

/// Actions of the plan that a new one may repeat.
void ActionPage::addDoubles() {
    if (doubles_.empty()) return;
    auto& card = body().add(new Card(&body(), Space::medium), Space::large);
    card.stripe(palette().accent);
    card.add(new Prose(&card, std::string(tr("The plan has something like it already. Use that one, or put "
                                             "yours into the plan all the same."))))
        .bold();
    for (std::size_t i = 0; i < std::min(doubles_.size(), mostDoubles); ++i) {
        const Action& known = doubles_[i];
        auto& row = card.add(new Row(&card), Space::small);
        row.addWide(new Prose(&row, known.title + " \u00B7 " + wordFor(known.status)));
        auto& go = row.addSmall(button(&row, tr("Use that one"), [this, id = known.id] {
            sheet_.reset();
            actions_.open(id);
        }));
        sayOfWhat(go, tr("Use that one"), known.title);
    }
}

void ActionPage::addFoot() {
    faults_.push_back(&body().add(new Prose(&body(), std::string()), Space::medium));
    faults_.back()->coloured(palette().bad);
    auto& row = body().add(new Row(&body()), Space::medium);
    row.addWide(new Prose(&row, std::string(tr("What you write is kept when you leave the page.")),
                          TextSize::small))
        .coloured(palette().faint);
    row.addSmall(button(&row, tr("Back to the plan"), [this] { actions_.leave(sheet_->draft.unit); }));
    if (sheet_->mayTakeBack())
        row.addSmall(button(&row, tr("Take the last change back"), [this] { takeBack(); }));
    row.addSmall((sheet_->isNew() ? primaryButton : button)(
        &row, sheet_->isNew() ? tr("Put it into the plan") : tr("Keep the changes"), [this] { keep(); }));
}

}  // namespace trainer
