// The point a follow-up meeting is at: what it is, what was said of it last, what is said now.
#include <wx/choice.h>

#include <algorithm>
#include <array>

#include "trainer/windows/buttons.h"
#include "trainer/windows/editor.h"
#include "trainer/windows/field.h"
#include "trainer/windows/follow_up_page.h"
#include "trainer/windows/follow_up_words.h"
#include "trainer/windows/known_names.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/windows/split.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"

namespace trainer {
namespace {

using namespace assessment;

constexpr std::size_t lastEntries = 3;
constexpr int wordsHeight = 66;  // pixels of an ordinary screen
constexpr std::array kinds{JournalEntry::Kind::fact, JournalEntry::Kind::obstacle,
                           JournalEntry::Kind::decision};

}  // namespace

void FollowUpPage::addPoint() {
    const WeekLine& point = seat_.meeting->here();
    section(fill(tr("Point {number} of {all}"), {{"number", std::to_string(seat_.meeting->place() + 1)},
                                                 {"all", std::to_string(seat_.meeting->points().size())}}));
    auto& card = body().add(new Card(&body()));
    const bool isLate = point.why == WeekLine::Why::late;
    card.add(new Prose(&card, (isLate ? "\u26A0 " : "") + whyText(point), TextSize::small))
        .coloured(isLate ? palette().bad : palette().accent);
    if (!notice_.empty())
        card.add(new Prose(&card, "\u26A0 " + notice_), Space::small).coloured(palette().middling);
    if (seat_.meeting->sheet())
        addAction(card);
    else
        addIndicator(card);
}

void FollowUpPage::addAction(Stack& stack) {
    const Action& action = *seat_.meeting->sheet()->kept();
    auto& head = stack.add(new Row(&stack), Space::hair);
    head.addWide(new Prose(&head, action.title, TextSize::title)).bold();
    head.addSmall(button(&head, tr("Open the action"), [this] { actions_.open(seat_.meeting->here().id); }));
    std::string line = wordFor(action.status) + " \u00B7 " +
                       (action.owner.empty() ? std::string(tr("nobody yet")) : action.owner);
    if (!action.due.empty()) line += " \u00B7 " + fill(tr("due on {day}"), {{"day", dateText(action.due)}});
    if (const int times = postponementsIn(seat_.meeting->sheet()->journal()); times > 0)
        line += " \u00B7 " + fill(trn("Put off {number} time.", "Put off {number} times.",
                                      static_cast<unsigned long>(times)),
                                  {{"number", std::to_string(times)}});
    stack.add(new Prose(&stack, line), Space::hair);
    if (!action.details.empty())
        stack.add(new Prose(&stack, action.details), Space::small).coloured(palette().faint);
    addLast(stack);
    addWords(stack);
    addWho(stack);
    addSteps(stack);
}

/// The last entries of its journal, the latest first.
void FollowUpPage::addLast(Stack& stack) {
    stack.add(new Prose(&stack, std::string(tr("What was said last"))), Space::medium).bold();
    const auto& journal = seat_.meeting->sheet()->journal();
    const NameOf names = namesFor(desk_, *seat_.meeting->sheet()->kept());
    const std::size_t shown = std::min(lastEntries, journal.size());
    for (std::size_t i = 0; i < shown; ++i) {
        const JournalEntry& entry = journal[journal.size() - 1 - i];
        stack.add(new Prose(&stack, headOf(entry), TextSize::small), i == 0 ? Space::hair : Space::small)
            .coloured(palette().faint);
        for (const std::string& sentence : sentencesFor(entry, i + 1 == journal.size(), names))
            stack.add(new Prose(&stack, sentence), Space::hair);
    }
}

void FollowUpPage::addWords(Stack& stack) {
    const char* label = tr("What is said now");
    auto& field = stack.add(new Field(&stack, label,
                                      tr("It goes into the journal and the minutes; beside a new status "
                                         "or due day it is the reason.")),
                            Space::large);
    editor_ = new Editor(&field, label, [this] { seat_.words = editor_->text(); });
    editor_->SetMinSize(FromDIP(wxSize(-1, wordsHeight)));
    if (!seat_.words.empty()) editor_->write(seat_.words);
    field.add(editor_, Space::hair);
    auto& kept = stack.add(new Field(&stack, tr("It is kept as")), Space::medium);
    auto* kind = new wxChoice(&kept, wxID_ANY);
    for (const Kind one : kinds) kind->Append(wxString::FromUTF8(wordFor(one)));
    kind->SetSelection(static_cast<int>(std::ranges::find(kinds, seat_.kind) - kinds.begin()));
    kind->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        seat_.kind = kinds.at(static_cast<std::size_t>(event.GetSelection()));
    });
    kept.hold(kind);
    fault_ = &stack.add(new Prose(&stack, std::string()), Space::hair);
    fault_->coloured(palette().bad);
}

void FollowUpPage::addWho(Stack& stack) {
    const Action& action = *seat_.meeting->sheet()->kept();
    auto& both = stack.add(new Split(&stack, 0.5, 40), Space::small);
    auto& who = both.left().add(new Field(&both.left(), wordFor(ActionField::owner)));
    who.line(seat_.owner, [this](const std::string& text) { seat_.owner = text; });
    auto& when = both.right().add(new Field(&both.right(), wordFor(ActionField::due)));
    auto& row = when.add(new Row(&when), Space::hair);
    row.addWide(new Prose(&row, action.due.empty() ? std::string(tr("no day yet")) : dateText(action.due)));
    const char* label = tr("Choose a day\u2026");
    auto& change = row.addSmall(button(&row, label, [this] { changeDue(); }));
    sayOfWhat(change, label, wordFor(ActionField::due));
}

/// What comes next first, then the ways back and out.
void FollowUpPage::addSteps(Stack& stack) {
    const ActionStatus here = seat_.meeting->sheet()->kept()->status;
    auto& row = stack.add(new Row(&stack), Space::medium);
    row.addWide(new Prose(&row, std::string()));
    std::vector<ActionStatus> next = nextFrom(here);
    std::stable_partition(next.begin(), next.end(),
                          [here](ActionStatus to) { return to > here && to != ActionStatus::abandoned; });
    for (const ActionStatus to : next) row.addSmall(button(&row, stepTo(here, to), [this, to] { step(to); }));
}

void FollowUpPage::addIndicator(Stack& stack) {
    const Indicator& indicator = seat_.meeting->indicator();
    stack.add(new Prose(&stack, indicator.title, TextSize::title), Space::hair).bold();
    if (!indicator.definition.empty())
        stack.add(new Prose(&stack, indicator.definition), Space::hair).coloured(palette().faint);
    const auto unit = indicator.measuredIn.empty() ? std::string() : "\u00A0" + indicator.measuredIn;
    if (const auto last = seat_.meeting->lastMeasure())
        stack.add(new Prose(&stack, fill(tr("The last measure: {value} on {day}"),
                                         {{"value", textOfThousandths(last->value) + unit},
                                          {"day", dateText(last->date)}})),
                  Space::small);
    if (indicator.target)
        stack.add(new Prose(&stack, fill(tr("The target: {value}"),
                                         {{"value", textOfThousandths(*indicator.target) + unit}})),
                  Space::hair);
    auto& field =
        stack.add(new Field(&stack, tr("The measure of today"), indicator.measuredIn), Space::large);
    figure_ = &field.line(seat_.value, [this](const std::string& text) { seat_.value = text; });
    auto& note = stack.add(new Field(&stack, tr("What is to be known of it")), Space::medium);
    note.line(seat_.words, [this](const std::string& text) { seat_.words = text; });
    fault_ = &stack.add(new Prose(&stack, std::string()), Space::hair);
    fault_->coloured(palette().bad);
}

}  // namespace trainer
