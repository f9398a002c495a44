#include "trainer/storage/begun_store.h"

#include "trainer/storage/connection.h"
#include "trainer/storage/database.h"
#include "trainer/storage/prepared.h"
#include "trainer/storage/text_lines.h"

namespace trainer {
namespace {

using assessment::Begun;

struct PutBegun {
    std::string person, about, fields, at;
    soci::statement run;

    explicit PutBegun(soci::session& sql)
        : run((sql.prepare << "INSERT INTO begun (person_id, about, fields, kept_at)"
                              " VALUES (:person, :about, :fields, :at) ON CONFLICT (person_id, about)"
                              " DO UPDATE SET fields = excluded.fields, kept_at = excluded.kept_at",
               soci::use(person), soci::use(about), soci::use(fields), soci::use(at))) {}
};

struct DropBegun {
    std::string person, about;
    soci::statement run;

    explicit DropBegun(soci::session& sql)
        : run((sql.prepare << "DELETE FROM begun WHERE person_id = :person AND about = :about",
               soci::use(person), soci::use(about))) {}
};

struct SelectBegun {
    std::string person, about, fields;
    soci::statement run;

    explicit SelectBegun(soci::session& sql)
        : run((sql.prepare << "SELECT fields FROM begun WHERE person_id = :person AND about = :about",
               soci::use(person), soci::use(about), soci::into(fields))) {}
};

class SqlBegunStore : public assessment::BegunStore {
  public:
    explicit SqlBegunStore(Connection& connection) : connection_(connection) {}

    void keep(const std::string& person, const Begun& begun, const std::string& at) override {
        connection_.untilDone([&] {
            if (begun.fields.empty())
                drop(person, begun.about);
            else
                put(person, begun, at);
            return true;
        });
    }
    std::optional<Begun> find(const std::string& person, const std::string& about) override {
        return connection_.read([&]() -> std::optional<Begun> {
            SelectBegun& row = *select_;
            row.person = person;
            row.about = about;
            if (!firstRow(row.run)) return {};
            return Begun{about, begunIn(row.fields)};
        });
    }

  private:
    void put(const std::string& person, const Begun& begun, const std::string& at) {
        PutBegun& row = *put_;
        row.person = person;
        row.about = begun.about;
        row.fields = begunText(begun.fields);
        row.at = at;
        perform(row.run);
    }
    void drop(const std::string& person, const std::string& about) {
        DropBegun& row = *drop_;
        row.person = person;
        row.about = about;
        perform(row.run);
    }

    Connection& connection_;
    Prepared<PutBegun> put_{connection_};
    Prepared<DropBegun> drop_{connection_};
    Prepared<SelectBegun> select_{connection_};
};

}  // namespace

std::string begunText(const std::vector<Begun::Field>& fields) {
    std::string text;
    for (const Begun::Field& field : fields)
        text += field.name + "\t" + escaped(field.before) + "\t" + escaped(field.after) + "\n";
    return text;
}

std::vector<Begun::Field> begunIn(std::string_view text) {
    std::vector<Begun::Field> fields;
    while (!text.empty()) {
        std::string_view line = taken(text, '\n');
        std::string name(taken(line, '\t'));
        std::string before = unescaped(taken(line, '\t'));
        fields.push_back({std::move(name), std::move(before), unescaped(line)});
    }
    return fields;
}

std::unique_ptr<assessment::BegunStore> begunStore(Database& database) {
    return std::make_unique<SqlBegunStore>(database.connection());
}

}  // namespace trainer
