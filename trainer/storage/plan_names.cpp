#include "trainer/storage/plan_names.h"

#include "assessment/plan/plan_store.h"
#include "trainer/storage/connection.h"
#include "trainer/storage/journal_text.h"
#include "trainer/storage/text_lines.h"

namespace trainer {
namespace {

using namespace assessment;

/// Takes one name out of what holds names.
class Forgetting {
  public:
    Forgetting(Connection& connection, std::string name) : connection_(connection), name_(std::move(name)) {}

    void inActions();
    void inJournals();

  private:
    struct ActionNames {
        std::string id, owner, contributors;
    };
    struct EntryNames {
        std::string action;
        long long place = 0;
        std::string by, changes;
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
        sql() << "UPDATE action_entry SET written_by = :by, changes = :changes"
                 " WHERE action_id = :action AND place = :place",
            soci::use(by), soci::use(changes), soci::use(one.action), soci::use(one.place);
    }
}

}  // namespace

void forgetName(Connection& connection, const std::string& person) {
    std::string name;
    std::string other;
    soci::session& sql = *connection.session();
    sql << "SELECT name FROM person WHERE id = :person", soci::use(person), soci::into(name);
    sql << "SELECT id FROM person WHERE name = :name AND id <> :person LIMIT 1", soci::use(name),
        soci::use(person), soci::into(other);
    if (name.empty() || !other.empty()) return;
    Forgetting forgetting(connection, name);
    forgetting.inActions();
    forgetting.inJournals();
}

}  // namespace trainer
