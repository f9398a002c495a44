#include "trainer/storage/action_row.h"

#include <stdexcept>

#include "trainer/storage/journal_text.h"
#include "trainer/storage/known_word.h"

namespace trainer {
namespace {

using namespace assessment;

/// In the order of the fields.
constexpr std::array<const char*, actionFields.size()> fieldColumns{
    "title",        "details",    "origin",     "campaign_id", "criterion",    "from_level",
    "target_level", "event_id",   "engagement", "owner",       "contributors", "priority",
    "impact",       "effort",     "starts_on",  "due_on",      "status",       "days",
    "euros",        "indicators", "links",      "proofs"};

}  // namespace

ActionRow::ActionRow() {
    columns.text("id", id).text("unit_id", unit).fixed();
    for (std::size_t i = 0; i < fields.size(); ++i) columns.text(fieldColumns[i], fields[i]);
    columns.text("moved_on", movedOn).number("version", version).text("done_on", doneOn);
}

void ActionRow::set(const Action& action) {
    id = action.id;
    unit = action.unit;
    for (std::size_t i = 0; i < fields.size(); ++i) fields[i] = textOf(action, actionFields[i]);
    version = action.version;
    if (!(this->action() == action)) throw std::invalid_argument("no lines in a list of an action");
}

Action ActionRow::action() const {
    Action found;
    found.id = id;
    found.unit = unit;
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (!setField(found, actionFields[i], fields[i]))
            throw std::invalid_argument("no " + std::string(word(actionFields[i])) + " of an action: '" +
                                        fields[i] + "'");
    found.version = version;
    return found;
}

EntryRow::EntryRow() {
    columns.text("action_id", action).number("place", place).text("kind", kind).text("written_by", by);
    columns.text("written_at", at).text("note", note).text("changes", changes);
}

void EntryRow::set(const JournalEntry& entry) {
    kind = word(entry.kind);
    by = entry.by;
    at = entry.at;
    note = entry.note;
    changes = changesText(entry.changes);
}

JournalEntry EntryRow::entry() const {
    return {known(entryKindOf(kind), kind), by, at, note, changesIn(changes)};
}

}  // namespace trainer
