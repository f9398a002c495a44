// The journal of an action, and what two people wrote of it at once.
#include "trainer/windows/action_page.h"
#include "trainer/windows/buttons.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {

using namespace assessment;

/// What they left and what was changed here, to choose from.
void ActionPage::addBoth() {
    auto& card = body().add(new Card(&body()), Space::large);
    card.stripe(palette().accent);
    card.add(new Prose(&card, std::string(tr("Somebody else changed this action while you did.")),
                       TextSize::lead))
        .bold();
    card.add(new Prose(&card, std::string(tr("Nothing is overwritten: look at both, and choose."))));
    const auto list = [&](const char* title, const std::vector<FieldChange>& changes, const char* nothing) {
        card.add(new Prose(&card, std::string(title)), Space::medium).bold();
        for (const FieldChange& change : changes)
            card.add(new Prose(&card, "\u2022  " + changeText(change, names())), Space::hair);
        if (changes.empty()) card.add(new Prose(&card, std::string(nothing)), Space::hair);
    };
    list(tr("What they changed"), sheet_->theirChanges(), tr("A note in the journal."));
    list(tr("What you changed"), sheet_->myChanges(), tr("A note in the journal."));
    card.add(new Prose(&card,
                       std::string(tr("\u201cAdd mine\u201d leaves what they changed and writes your changes "
                                      "into it. Where both changed the same, yours stands.")),
                       TextSize::small),
             Space::medium)
        .coloured(palette().faint);
    auto& row = card.add(new Row(&card), Space::medium);
    row.addWide(new Prose(&row, std::string()));
    row.addSmall(button(&row, tr("Leave it as theirs"), [this] {
        sheet_->takeTheirs();
        refresh();
    }));
    row.addSmall(button(&row, tr("Add mine"), [this] {
        const bool isKept = sheet_->putMineOnTheirs();
        refresh();
        if (!isKept && !sheet_->theirs()) sayFaults(sheet_->faults(Kind::change, {}));
    }));
}

void ActionPage::addJournal() {
    section(tr("Journal"));
    auto& card = body().add(new Card(&body()));
    const auto& journal = sheet_->journal();
    for (auto entry = journal.rbegin(); entry != journal.rend(); ++entry)
        addEntry(card, *entry, entry + 1 == journal.rend());
    addNotes();
}

void ActionPage::addEntry(Stack& stack, const JournalEntry& entry, bool isFirst) {
    stack.add(new Prose(&stack, headOf(entry), TextSize::small), Space::medium).coloured(palette().faint);
    for (const std::string& sentence : sentencesFor(entry, isFirst, names()))
        stack.add(new Prose(&stack, sentence), Space::hair);
}

void ActionPage::addNotes() {
    auto& row = body().add(new Row(&body()), Space::medium);
    row.addWide(
           new Prose(&row, std::string(tr("Entries of the journal are never changed.")), TextSize::small))
        .coloured(palette().faint);
    row.addSmall(button(&row, tr("Note a fact\u2026"), [this] { note(Kind::fact); }));
    row.addSmall(button(&row, tr("Note an obstacle\u2026"), [this] { note(Kind::obstacle); }));
    row.addSmall(button(&row, tr("Note a decision\u2026"), [this] { note(Kind::decision); }));
}

}  // namespace trainer
