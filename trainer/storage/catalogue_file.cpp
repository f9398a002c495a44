#include "trainer/storage/catalogue_file.h"

#include <map>
#include <sstream>

namespace trainer {
namespace {

using namespace scenarios;

/// Changes with the tables: a file with another number is made anew.
constexpr int schema = 2;

constexpr const char* tables[] = {
    "CREATE TABLE library (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, fingerprint TEXT NOT NULL)",
    "CREATE TABLE module (library INTEGER NOT NULL, place INTEGER NOT NULL, id TEXT NOT NULL,"
    " major INTEGER NOT NULL, minor INTEGER NOT NULL, file TEXT NOT NULL, title TEXT NOT NULL,"
    " summary TEXT NOT NULL, audience TEXT NOT NULL, minutes INTEGER NOT NULL, skills TEXT NOT NULL,"
    " prerequisites TEXT NOT NULL, language TEXT NOT NULL, PRIMARY KEY (library, place)) WITHOUT ROWID",
    // module: the place of the scenario's module, -1 if it is in none
    "CREATE TABLE scenario (library INTEGER NOT NULL, module INTEGER NOT NULL, place INTEGER NOT NULL,"
    " id TEXT NOT NULL, major INTEGER NOT NULL, minor INTEGER NOT NULL, file TEXT NOT NULL,"
    " title TEXT NOT NULL, summary TEXT NOT NULL, minutes INTEGER NOT NULL, skills TEXT NOT NULL,"
    " errors INTEGER NOT NULL, PRIMARY KEY (library, module, place)) WITHOUT ROWID",
    "CREATE INDEX scenario_by_id ON scenario (id)"};

template <class AnyId>
std::string joined(const std::vector<AnyId>& ids) {
    std::string text;
    for (const AnyId& id : ids) text.append(text.empty() ? "" : " ").append(id.text());
    return text;
}

template <class AnyId>
std::vector<AnyId> split(const std::string& text) {
    std::vector<AnyId> ids;
    std::istringstream words(text);
    for (std::string word; words >> word;) ids.emplace_back(word);
    return ids;
}

/// A file with errors may have no id that can be read.
template <class AnyId>
AnyId idOf(const std::string& text) {
    return text.empty() ? AnyId() : AnyId(text);
}

/// A card between its row and its value: what a row keeps as text.
struct ModuleRow {
    ModuleCard card;
    std::string id, skills, prerequisites;

    void take(const ModuleCard& from) {
        card = from;
        id = card.id.text();
        skills = joined(card.skills);
        prerequisites = joined(card.prerequisites);
    }
    ModuleCard give() {
        card.id = idOf<ModuleId>(id);
        card.skills = split<SkillId>(skills);
        card.prerequisites = split<ModuleId>(prerequisites);
        return card;
    }
};

struct ScenarioRow {
    ScenarioCard card;
    std::string id, skills;

    void take(const ScenarioCard& from) {
        card = from;
        id = card.id.text();
        skills = joined(card.skills);
    }
    ScenarioCard give() {
        card.id = idOf<ScenarioId>(id);
        card.skills = split<SkillId>(skills);
        return card;
    }
};

struct InsertModule {
    long long library;
    int place = 0;
    ModuleRow row;
    soci::statement run;

    InsertModule(soci::session& sql, long long number)
        : library(number),
          run((sql.prepare
                   << "INSERT INTO module VALUES (:library, :place, :id, :major, :minor, :file, :title,"
                      " :summary, :audience, :minutes, :skills, :prerequisites, :language)",
               soci::use(library), soci::use(place), soci::use(row.id), soci::use(row.card.version.major),
               soci::use(row.card.version.minor), soci::use(row.card.file), soci::use(row.card.title),
               soci::use(row.card.summary), soci::use(row.card.audience), soci::use(row.card.minutes),
               soci::use(row.skills), soci::use(row.prerequisites), soci::use(row.card.language))) {}
};

struct InsertScenario {
    long long library;
    int module = -1;
    int place = 0;
    ScenarioRow row;
    soci::statement run;

    InsertScenario(soci::session& sql, long long number)
        : library(number),
          run((sql.prepare << "INSERT INTO scenario VALUES (:library, :module, :place, :id, :major, :minor,"
                              " :file, :title, :summary, :minutes, :skills, :errors)",
               soci::use(library), soci::use(module), soci::use(place), soci::use(row.id),
               soci::use(row.card.version.major), soci::use(row.card.version.minor), soci::use(row.card.file),
               soci::use(row.card.title), soci::use(row.card.summary), soci::use(row.card.minutes),
               soci::use(row.skills), soci::use(row.card.errors))) {}

    void all(int ofModule, const std::vector<ScenarioCard>& cards) {
        module = ofModule;
        place = 0;
        for (const ScenarioCard& card : cards) {
            row.take(card);
            run.execute(true);
            ++place;
        }
    }
};

}  // namespace

CatalogueFile::CatalogueFile(const std::string& path) : connection_(path, std::chrono::milliseconds(250)) {
    // What a power cut may take is made again from the library's files: nothing waits for the disk.
    connection_.execute("PRAGMA synchronous = OFF");
    connection_.execute("PRAGMA secure_delete = OFF");
    connection_.text("PRAGMA journal_mode = WAL");
    if (connection_.number("PRAGMA user_version") == schema) return;
    connection_.change([&] { makeTables(); });
}

void CatalogueFile::makeTables() {
    if (connection_.number("PRAGMA user_version") == schema) return;  // another process was first
    if (connection_.number("SELECT COUNT(*) FROM sqlite_master") != 0)
        throw StorageError(StorageError::Kind::corrupt, connection_.path());
    for (const char* table : tables) connection_.execute(table);
    connection_.execute("PRAGMA user_version = " + std::to_string(schema));
}

std::string CatalogueFile::fingerprint(const std::string& library) {
    std::string found;
    connection_.run([&] {
        sql_ << "SELECT fingerprint FROM library WHERE name = :name", soci::use(library), soci::into(found);
    });
    return found;
}

std::vector<ModuleCard> CatalogueFile::modules(const std::string& library) {
    return connection_.read([&] {
        std::vector<ModuleCard> found;
        ModuleRow row;
        soci::statement query =
            (sql_.prepare << "SELECT id, major, minor, file, title, summary, audience, minutes, skills,"
                             " prerequisites, language FROM module WHERE library ="
                             " (SELECT number FROM library WHERE name = :library) ORDER BY place",
             soci::use(library), soci::into(row.id), soci::into(row.card.version.major),
             soci::into(row.card.version.minor), soci::into(row.card.file), soci::into(row.card.title),
             soci::into(row.card.summary), soci::into(row.card.audience), soci::into(row.card.minutes),
             soci::into(row.skills), soci::into(row.prerequisites), soci::into(row.card.language));
        eachRow(query, [&] { found.push_back(row.give()); });
        return found;
    });
}

std::vector<ScenarioCard> CatalogueFile::scenarios(const std::string& library, const ModuleId& module) {
    long long place = -1;
    const bool known = module.empty() || connection_.run([&] {
        sql_ << "SELECT place FROM module WHERE library = (SELECT number FROM library WHERE name = :library)"
                " AND id = :id ORDER BY place LIMIT 1",
            soci::use(library), soci::use(module.text()), soci::into(place);
        return sql_.got_data();
    });
    if (!known) return {};
    return cardsWhere("module = :module ORDER BY place", library, place);
}

std::optional<ScenarioCard> CatalogueFile::scenario(const std::string& library, const ScenarioId& id) {
    const auto found = cardsWhere("id = :id LIMIT 1", library, id.text());
    if (found.empty()) return {};
    return found.front();
}

std::vector<ModuleId> CatalogueFile::modulesWith(const std::string& library,
                                                 const std::vector<ScenarioId>& any) {
    return connection_.read([&] {
        std::map<int, ModuleId> found;
        std::string scenario;
        std::string module;
        int place = 0;
        soci::statement query =
            (sql_.prepare << "SELECT module.place, module.id FROM scenario JOIN module ON"
                             " module.library = scenario.library AND module.place = scenario.module"
                             " WHERE scenario.id = :id AND scenario.library ="
                             " (SELECT number FROM library WHERE name = :library)",
             soci::use(scenario), soci::use(library), soci::into(place), soci::into(module));
        for (const ScenarioId& id : any) {
            scenario = id.text();
            eachRow(query, [&] { found.emplace(place, module); });
        }
        std::vector<ModuleId> modules;
        for (const auto& [at, id] : found) modules.push_back(id);
        return modules;
    });
}

template <class Value>
std::vector<ScenarioCard> CatalogueFile::cardsWhere(const char* condition, const std::string& library,
                                                    const Value& value) {
    return connection_.read([&] {
        std::vector<ScenarioCard> found;
        ScenarioRow row;
        soci::statement query =
            (sql_.prepare << "SELECT id, major, minor, file, title, summary, minutes, skills, errors"
                             " FROM scenario WHERE library ="
                             " (SELECT number FROM library WHERE name = :library) AND "
                          << condition,
             soci::use(library), soci::use(value), soci::into(row.id), soci::into(row.card.version.major),
             soci::into(row.card.version.minor), soci::into(row.card.file), soci::into(row.card.title),
             soci::into(row.card.summary), soci::into(row.card.minutes), soci::into(row.skills),
             soci::into(row.card.errors));
        eachRow(query, [&] { found.push_back(row.give()); });
        return found;
    });
}

void CatalogueFile::keep(const std::string& library, const std::string& fingerprint,
                         const Catalogue& catalogue) {
    connection_.change([&] {
        forget(library);
        const long long number = insertLibrary(library, fingerprint);
        InsertModule module(sql_, number);
        InsertScenario scenario(sql_, number);
        for (const ModuleCard& card : catalogue.modules) {
            module.row.take(card);
            module.run.execute(true);
            scenario.all(module.place, card.scenarios);
            ++module.place;
        }
        scenario.all(-1, catalogue.others);
    });
    // Or each start would read all of it twice, till the program is once ended in peace.
    connection_.execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

void CatalogueFile::forget(const std::string& library) {
    for (const char* table : {"module", "scenario"})
        sql_ << "DELETE FROM " << table << " WHERE library = (SELECT number FROM library WHERE name = :name)",
            soci::use(library);
    sql_ << "DELETE FROM library WHERE name = :name", soci::use(library);
}

long long CatalogueFile::insertLibrary(const std::string& library, const std::string& fingerprint) {
    sql_ << "INSERT INTO library (name, fingerprint) VALUES (:name, :fingerprint)", soci::use(library),
        soci::use(fingerprint);
    return connection_.number("SELECT MAX(number) FROM library");
}

}  // namespace trainer
