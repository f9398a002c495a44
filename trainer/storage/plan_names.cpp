#include "trainer/storage/plan_names.h"

#include <set>

#include "assessment/plan/journal.h"
#include "assessment/team/erased_name.h"
#include "trainer/storage/begun_store.h"
#include "trainer/storage/connection.h"
#include "trainer/storage/journal_text.h"
#include "trainer/storage/text_lines.h"

namespace trainer {
namespace {

using namespace assessment;

bool isNameField(std::string_view field) {
    return field == word(ActionField::owner) || field == word(ActionField::contributors);
}

/// Takes one name out of what holds names.
class Forgetting {
  public:
    Forgetting(Connection& connection, std::string name) : connection_(connection), name_(std::move(name)) {}

    void inCampaigns();
    void inActions();
    void inJournals();
    void inBegun();
    /// Writes into the journal of each action that was changed that it was.
    void noteIt(const std::string& at);

  private:
    struct ActionNames {
        std::string id, owner, contributors;
    };
    struct EntryNames {
        std::string action;
        long long place = 0;
        std::string by, changes;
    };

    struct BegunNames {
        std::string person, about, fields;
    };

    /// Finds at least the texts that hold the name, however it is written there.
    std::string pattern() const;
    std::string without(const std::string& text) const {
        return text == name_ ? std::string(erasedName) : text;
    }
    std::string linesWithout(std::string_view lines) const;
    std::string changesWithout(const std::string& text) const;
    soci::session& sql() { return *connection_.session(); }

    Connection& connection_;
    std::string name_;
    std::set<std::string> changed_;  ///< actions
};

std::string Forgetting::pattern() const {
    std::string pattern = "%";
    for (const char c : escaped(name_)) pattern += c == '\\' || c == '_' ? '%' : c;
    return pattern + "%";
}

std::string Forgetting::linesWithout(std::string_view lines) const {
    std::string text;
    while (!lines.empty()) {
        const std::string line = without(std::string(taken(lines, '\n')));
        text += (text.empty() ? "" : "\n") + line;
    }
    return text;
}

std::string Forgetting::changesWithout(const std::string& text) const {
    auto changes = changesIn(text);
    for (FieldChange& change : changes)
        for (std::string* side : {&change.before, &change.after}) {
            if (change.field == ActionField::owner) *side = without(*side);
            if (change.field == ActionField::contributors) *side = linesWithout(*side);
        }
    return changesText(changes);
}

void Forgetting::inCampaigns() {
    const std::string erased(erasedName);
    sql() << "UPDATE campaign SET facilitator = :erased, version = version + 1 WHERE facilitator = :name",
        soci::use(erased), soci::use(name_);
}

void Forgetting::inActions() {
    std::vector<ActionNames> found;
    const std::string likely = pattern();
    ActionNames row;
    soci::statement rows = (sql().prepare << "SELECT id, owner, contributors FROM action"
                                             " WHERE owner = :name OR contributors LIKE :likely",
                            soci::use(name_), soci::use(likely), soci::into(row.id), soci::into(row.owner),
                            soci::into(row.contributors));
    eachRow(rows, [&] { found.push_back(row); });
    for (const ActionNames& one : found) {
        const std::string owner = without(one.owner);
        const std::string contributors = linesWithout(one.contributors);
        if (owner == one.owner && contributors == one.contributors) continue;
        changed_.insert(one.id);
        sql() << "UPDATE action SET owner = :owner, contributors = :contributors WHERE id = :id",
            soci::use(owner), soci::use(contributors), soci::use(one.id);
    }
}

void Forgetting::inJournals() {
    std::vector<EntryNames> found;
    const std::string likely = pattern();
    EntryNames row;
    soci::statement rows = (sql().prepare << "SELECT action_id, place, written_by, changes FROM action_entry"
                                             " WHERE written_by = :name OR changes LIKE :likely",
                            soci::use(name_), soci::use(likely), soci::into(row.action),
                            soci::into(row.place), soci::into(row.by), soci::into(row.changes));
    eachRow(rows, [&] { found.push_back(row); });
    for (const EntryNames& one : found) {
        const std::string by = without(one.by);
        const std::string changes = changesWithout(one.changes);
        if (by == one.by && changes == one.changes) continue;
        changed_.insert(one.action);
        sql() << "UPDATE action_entry SET written_by = :by, changes = :changes"
                 " WHERE action_id = :action AND place = :place",
            soci::use(by), soci::use(changes), soci::use(one.action), soci::use(one.place);
    }
}

/// What others have begun to write.
void Forgetting::inBegun() {
    std::vector<BegunNames> found;
    const std::string likely = pattern();
    BegunNames row;
    soci::statement rows =
        (sql().prepare << "SELECT person_id, about, fields FROM begun WHERE fields LIKE :likely",
         soci::use(likely), soci::into(row.person), soci::into(row.about), soci::into(row.fields));
    eachRow(rows, [&] { found.push_back(row); });
    for (const BegunNames& one : found) {
        auto fields = begunIn(one.fields);
        for (Begun::Field& field : fields)
            for (std::string* side : {&field.before, &field.after})
                if (isNameField(field.name)) *side = linesWithout(*side);
        const std::string text = begunText(fields);
        sql() << "UPDATE begun SET fields = :fields WHERE person_id = :person AND about = :about",
            soci::use(text), soci::use(one.person), soci::use(one.about);
    }
}

/// As many entries as the version says. The day of the last move stays: nobody moved anything.
void Forgetting::noteIt(const std::string& at) {
    const std::string kind(word(JournalEntry::Kind::erased));
    const std::string by(erasedName);
    const std::string nothing;
    for (const std::string& action : changed_) {
        sql() << "INSERT INTO action_entry (action_id, place, kind, written_by, written_at, note, changes)"
                 " SELECT id, version, :kind, :by, :at, :note, :changes FROM action WHERE id = :action",
            soci::use(kind), soci::use(by), soci::use(at), soci::use(nothing), soci::use(nothing),
            soci::use(action);
        sql() << "UPDATE action SET version = version + 1 WHERE id = :action", soci::use(action);
    }
}

}  // namespace

void forgetName(Connection& connection, const std::string& person, const std::string& at) {
    std::string name;
    std::string other;
    soci::session& sql = *connection.session();
    sql << "SELECT name FROM person WHERE id = :person", soci::use(person), soci::into(name);
    sql << "SELECT id FROM person WHERE name = :name AND id <> :person LIMIT 1", soci::use(name),
        soci::use(person), soci::into(other);
    if (name.empty() || !other.empty()) return;
    Forgetting forgetting(connection, name);
    forgetting.inCampaigns();
    forgetting.inActions();
    forgetting.inJournals();
    forgetting.inBegun();
    forgetting.noteIt(at);
}

}  // namespace trainer
