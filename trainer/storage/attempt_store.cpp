#include "trainer/storage/attempt_store.h"

#include <unordered_map>

#include "trainer/storage/attempt_rows.h"
#include "trainer/storage/connection.h"
#include "trainer/storage/database.h"

namespace trainer {
namespace {

using namespace scenarios;

const char* word(Edition::Kind kind) {
    switch (kind) {
        case Edition::Kind::scenario: return "scenario";
        case Edition::Kind::grid: return "grid";
        case Edition::Kind::checklist: return "checklist";
        case Edition::Kind::directory: return "directory";
    }
    throw std::logic_error("no such kind of edition");
}

Edition::Kind editionKindOf(const std::string& text) {
    for (const auto kind :
         {Edition::Kind::scenario, Edition::Kind::grid, Edition::Kind::checklist, Edition::Kind::directory})
        if (text == word(kind)) return kind;
    throw std::invalid_argument("no kind of edition: '" + text + "'");
}

class SqlAttemptStore : public AttemptStore {
  public:
    explicit SqlAttemptStore(Connection& connection) : connection_(connection) {}

    void begin(const Attempt& attempt, const std::string& title,
               const std::vector<Edition>& editions) override {
        connection_.change([&] {
            for (const Edition& edition : editions) keep(edition);
            insert(attempt, title);
        });
    }
    void add(const std::string& attempt, std::size_t place, const Answer& answer,
             const std::string& at) override;
    void finish(const std::string& attempt, std::size_t answers, const std::string& at,
                const AttemptResult& result) override;

    std::optional<Attempt> find(const std::string& attempt) override {
        return connection_.read([&] { return load(attempt); });
    }
    std::optional<Attempt> underWay(const std::string& person, const ScenarioId& scenario) override;
    std::optional<Edition> edition(const std::string& hash) override;
    std::vector<AttemptSummary> history(const std::string& person) override;

  private:
    void keep(const Edition& edition);
    void insert(const Attempt& attempt, const std::string& title);
    std::optional<Attempt> load(const std::string& attempt);
    AttemptSummary summary() const;

    Connection& connection_;
    soci::session& sql_ = connection_.session();
    InsertAttempt insertAttempt_{sql_};
    LastPlace lastPlace_{sql_};
    InsertEdition insertEdition_{sql_};
    OtherEdition otherEdition_{sql_};
    InsertAttemptEdition insertAttemptEdition_{sql_};
    InsertAnswer insertAnswer_{sql_};
    FinishAttempt finishAttempt_{sql_};
    InsertSkill insertSkill_{sql_};
    SelectAttempt selectAttempt_{sql_};
    SelectAttemptEditions selectAttemptEditions_{sql_};
    SelectAnswers selectAnswers_{sql_};
    SelectUnderWay selectUnderWay_{sql_};
    SelectEdition selectEdition_{sql_};
    SelectHistory selectHistory_{sql_};
    SelectHistorySkills selectHistorySkills_{sql_};
};

void SqlAttemptStore::keep(const Edition& edition) {
    OtherEdition& other = otherEdition_;
    other.kind = word(edition.kind);
    other.id = edition.id;
    other.major = edition.version.major;
    other.minor = edition.version.minor;
    other.hash = edition.hash;
    if (!edition.version.isDraft() && firstRow(other.run)) throw EditionChanged(edition);

    InsertEdition& row = insertEdition_;
    row.hash = edition.hash;
    row.kind = word(edition.kind);
    row.id = edition.id;
    row.major = edition.version.major;
    row.minor = edition.version.minor;
    row.text = edition.text;
    row.run.execute(true);
}

void SqlAttemptStore::insert(const Attempt& attempt, const std::string& title) {
    lastPlace_.person = attempt.person;
    firstRow(lastPlace_.run);

    InsertAttempt& row = insertAttempt_;
    row.id = attempt.id;
    row.person = attempt.person;
    row.place = lastPlace_.place + 1;
    row.scenario = attempt.scenario.text();
    row.major = attempt.version.major;
    row.minor = attempt.version.minor;
    row.title = title;
    row.started = attempt.started;
    row.run.execute(true);

    insertAttemptEdition_.attempt = attempt.id;
    insertAttemptEdition_.place = 0;
    for (const std::string& hash : attempt.editions) {
        insertAttemptEdition_.hash = hash;
        insertAttemptEdition_.run.execute(true);
        ++insertAttemptEdition_.place;
    }
}

/// One statement outside any transaction is one of its own: durable when execute returns, without the two
/// round trips of BEGIN and COMMIT.
void SqlAttemptStore::add(const std::string& attempt, std::size_t place, const Answer& answer,
                          const std::string& at) {
    InsertAnswer& row = insertAnswer_;
    row.attempt = attempt;
    row.place = static_cast<long long>(place);
    row.step = answer.step.text();
    row.given = answer.given;
    row.at = at;
    try {
        connection_.run([&] { row.run.execute(true); });
    } catch (const StorageError& error) {
        rewind(row.run);
        if (error.kind == StorageError::Kind::conflict) throw AttemptMovedOn(attempt);
        throw;
    }
    if (row.run.get_affected_rows() == 0) throw AttemptMovedOn(attempt);
}

void SqlAttemptStore::finish(const std::string& attempt, std::size_t answers, const std::string& at,
                             const AttemptResult& result) {
    connection_.change([&] {
        finishAttempt_.attempt = attempt;
        finishAttempt_.answers = static_cast<long long>(answers);
        finishAttempt_.at = at;
        finishAttempt_.percent = result.percent;
        finishAttempt_.passed = result.passed ? 1 : 0;
        finishAttempt_.run.execute(true);
        if (finishAttempt_.run.get_affected_rows() == 0) throw AttemptMovedOn(attempt);

        insertSkill_.attempt = attempt;
        insertSkill_.place = 0;
        for (const SkillScore& score : result.skills) {
            insertSkill_.skill = score.skill.text();
            insertSkill_.earned = score.earned;
            insertSkill_.possible = score.possible;
            insertSkill_.run.execute(true);
            ++insertSkill_.place;
        }
    });
}

std::optional<Attempt> SqlAttemptStore::load(const std::string& attempt) {
    SelectAttempt& row = selectAttempt_;
    row.id = attempt;
    if (!firstRow(row.run)) return {};
    Attempt found{.id = attempt,
                  .person = row.person,
                  .scenario = ScenarioId(row.scenario),
                  .version = {row.major, row.minor},
                  .editions = {},
                  .started = row.started,
                  .finished = row.finished,
                  .answers = {}};
    selectAttemptEditions_.attempt = attempt;
    eachRow(selectAttemptEditions_.run, [&] { found.editions.push_back(selectAttemptEditions_.hash); });
    selectAnswers_.attempt = attempt;
    eachRow(selectAnswers_.run, [&] {
        found.answers.push_back({StepId(selectAnswers_.step), selectAnswers_.given});
    });
    return found;
}

std::optional<Attempt> SqlAttemptStore::underWay(const std::string& person, const ScenarioId& scenario) {
    return connection_.read([&]() -> std::optional<Attempt> {
        selectUnderWay_.person = person;
        selectUnderWay_.scenario = scenario.text();
        if (!firstRow(selectUnderWay_.run)) return {};
        return load(selectUnderWay_.id);
    });
}

std::optional<Edition> SqlAttemptStore::edition(const std::string& hash) {
    return connection_.read([&]() -> std::optional<Edition> {
        const SelectEdition& row = selectEdition_;
        selectEdition_.hash = hash;
        if (!firstRow(selectEdition_.run)) return {};
        return Edition{editionKindOf(row.kind), row.id, {row.major, row.minor}, hash, row.text};
    });
}

AttemptSummary SqlAttemptStore::summary() const {
    const SelectHistory& row = selectHistory_;
    return {.id = row.id,
            .scenario = ScenarioId(row.scenario),
            .version = {row.major, row.minor},
            .title = row.title,
            .started = row.started,
            .finished = row.finished,
            .answers = row.last + 1,
            .result = {row.percent, row.passed != 0, {}}};
}

std::vector<AttemptSummary> SqlAttemptStore::history(const std::string& person) {
    return connection_.read([&] {
        std::vector<AttemptSummary> found;
        selectHistory_.person = person;
        eachRow(selectHistory_.run, [&] { found.push_back(summary()); });

        std::unordered_map<std::string, AttemptResult*> results;
        for (AttemptSummary& attempt : found) results[attempt.id] = &attempt.result;
        const SelectHistorySkills& row = selectHistorySkills_;
        selectHistorySkills_.person = person;
        eachRow(selectHistorySkills_.run, [&] {
            const auto result = results.find(row.attempt);  // none if it came between the two queries
            if (result == results.end()) return;
            result->second->skills.push_back({SkillId(row.skill), row.earned, row.possible});
        });
        return found;
    });
}

}  // namespace

std::unique_ptr<scenarios::AttemptStore> attemptStore(Database& database) {
    Connection& connection = database.connection();
    return connection.run([&] { return std::make_unique<SqlAttemptStore>(connection); });
}

}  // namespace trainer
