#include "trainer/storage/attempt_store.h"

#include <unordered_map>

#include "trainer/storage/attempt_rows.h"
#include "trainer/storage/connection.h"
#include "trainer/storage/database.h"
#include "trainer/storage/prepared.h"

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
    void insert(const std::string& attempt, const std::vector<SkillScore>& skills);
    bool holds(const std::string& attempt, std::size_t place, const Answer& answer, const std::string& at);
    bool isFinished(const std::string& attempt, const std::string& at, const AttemptResult& result);
    static AttemptSummary summaryOf(const SelectHistory& row);

    Connection& connection_;
    Prepared<InsertAttempt> insertAttempt_{connection_};
    Prepared<LastPlace> lastPlace_{connection_};
    Prepared<InsertEdition> insertEdition_{connection_};
    Prepared<OtherEdition> otherEdition_{connection_};
    Prepared<InsertAttemptEdition> insertAttemptEdition_{connection_};
    Prepared<InsertAnswer> insertAnswer_{connection_};
    Prepared<SelectAnswer> selectAnswer_{connection_};
    Prepared<FinishAttempt> finishAttempt_{connection_};
    Prepared<InsertSkill> insertSkill_{connection_};
    Prepared<SelectAttempt> selectAttempt_{connection_};
    Prepared<SelectAttemptEditions> selectAttemptEditions_{connection_};
    Prepared<SelectAnswers> selectAnswers_{connection_};
    Prepared<SelectUnderWay> selectUnderWay_{connection_};
    Prepared<SelectEdition> selectEdition_{connection_};
    Prepared<SelectHistory> selectHistory_{connection_};
    Prepared<SelectHistorySkills> selectHistorySkills_{connection_};
};

void SqlAttemptStore::keep(const Edition& edition) {
    OtherEdition& other = *otherEdition_;
    other.kind = word(edition.kind);
    other.id = edition.id;
    other.major = edition.version.major;
    other.minor = edition.version.minor;
    other.hash = edition.hash;
    if (!edition.version.isDraft() && firstRow(other.run)) throw EditionChanged(edition);

    InsertEdition& row = *insertEdition_;
    row.hash = edition.hash;
    row.kind = word(edition.kind);
    row.id = edition.id;
    row.major = edition.version.major;
    row.minor = edition.version.minor;
    row.text = edition.text;
    row.run.execute(true);
}

void SqlAttemptStore::insert(const Attempt& attempt, const std::string& title) {
    LastPlace& last = *lastPlace_;
    last.person = attempt.person;
    firstRow(last.run);

    InsertAttempt& row = *insertAttempt_;
    row.id = attempt.id;
    row.person = attempt.person;
    row.place = last.place + 1;
    row.scenario = attempt.scenario.text();
    row.major = attempt.version.major;
    row.minor = attempt.version.minor;
    row.title = title;
    row.started = attempt.started;
    row.run.execute(true);

    InsertAttemptEdition& edition = *insertAttemptEdition_;
    edition.attempt = attempt.id;
    edition.place = 0;
    for (const std::string& hash : attempt.editions) {
        edition.hash = hash;
        edition.run.execute(true);
        ++edition.place;
    }
}

/// One statement outside any transaction is one of its own: durable when execute returns, without the two
/// round trips of BEGIN and COMMIT.
void SqlAttemptStore::add(const std::string& attempt, std::size_t place, const Answer& answer,
                          const std::string& at) {
    const bool isNew = connection_.untilDone([&] {
        InsertAnswer& row = *insertAnswer_;
        row.attempt = attempt;
        row.place = static_cast<long long>(place);
        row.step = answer.step.text();
        row.given = answer.given;
        row.at = at;
        perform(row.run);
        return row.run.get_affected_rows() > 0;
    });
    if (!isNew && !holds(attempt, place, answer, at)) throw AttemptMovedOn(attempt);
}

/// An answer whose keeping was not acknowledged, because the connection was lost, is sent again: then it may
/// be there.
bool SqlAttemptStore::holds(const std::string& attempt, std::size_t place, const Answer& answer,
                            const std::string& at) {
    return connection_.read([&] {
        SelectAnswer& row = *selectAnswer_;
        row.attempt = attempt;
        row.place = static_cast<long long>(place);
        return firstRow(row.run) && row.step == answer.step.text() && row.given == answer.given &&
               row.at == at;
    });
}

void SqlAttemptStore::finish(const std::string& attempt, std::size_t answers, const std::string& at,
                             const AttemptResult& result) {
    connection_.change([&] {
        FinishAttempt& row = *finishAttempt_;
        row.attempt = attempt;
        row.answers = static_cast<long long>(answers);
        row.at = at;
        row.percent = result.percent;
        row.passed = result.passed ? 1 : 0;
        row.run.execute(true);
        if (row.run.get_affected_rows() > 0)
            insert(attempt, result.skills);
        else if (!isFinished(attempt, at, result))
            throw AttemptMovedOn(attempt);
    });
}

void SqlAttemptStore::insert(const std::string& attempt, const std::vector<SkillScore>& skills) {
    InsertSkill& row = *insertSkill_;
    row.attempt = attempt;
    row.place = 0;
    for (const SkillScore& score : skills) {
        row.skill = score.skill.text();
        row.earned = score.earned;
        row.possible = score.possible;
        row.run.execute(true);
        ++row.place;
    }
}

/// As in `holds`: the same result may be there already.
bool SqlAttemptStore::isFinished(const std::string& attempt, const std::string& at,
                                 const AttemptResult& result) {
    SelectAttempt& row = *selectAttempt_;
    row.id = attempt;
    return firstRow(row.run) && row.finished == at && row.percent == result.percent &&
           (row.passed != 0) == result.passed;
}

std::optional<Attempt> SqlAttemptStore::load(const std::string& attempt) {
    SelectAttempt& row = *selectAttempt_;
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
    SelectAttemptEditions& edition = *selectAttemptEditions_;
    edition.attempt = attempt;
    eachRow(edition.run, [&] { found.editions.push_back(edition.hash); });
    SelectAnswers& answer = *selectAnswers_;
    answer.attempt = attempt;
    eachRow(answer.run, [&] { found.answers.push_back({StepId(answer.step), answer.given}); });
    return found;
}

std::optional<Attempt> SqlAttemptStore::underWay(const std::string& person, const ScenarioId& scenario) {
    return connection_.read([&]() -> std::optional<Attempt> {
        SelectUnderWay& row = *selectUnderWay_;
        row.person = person;
        row.scenario = scenario.text();
        if (!firstRow(row.run)) return {};
        return load(row.id);
    });
}

std::optional<Edition> SqlAttemptStore::edition(const std::string& hash) {
    return connection_.read([&]() -> std::optional<Edition> {
        SelectEdition& row = *selectEdition_;
        row.hash = hash;
        if (!firstRow(row.run)) return {};
        return Edition{editionKindOf(row.kind), row.id, {row.major, row.minor}, hash, row.text};
    });
}

AttemptSummary SqlAttemptStore::summaryOf(const SelectHistory& row) {
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
        SelectHistory& line = *selectHistory_;
        line.person = person;
        eachRow(line.run, [&] { found.push_back(summaryOf(line)); });

        std::unordered_map<std::string, AttemptResult*> results;
        for (AttemptSummary& attempt : found) results[attempt.id] = &attempt.result;
        SelectHistorySkills& row = *selectHistorySkills_;
        row.person = person;
        eachRow(row.run, [&] {
            const auto result = results.find(row.attempt);  // none if it came between the two queries
            if (result == results.end()) return;
            result->second->skills.push_back({SkillId(row.skill), row.earned, row.possible});
        });
        return found;
    });
}

}  // namespace

std::unique_ptr<scenarios::AttemptStore> attemptStore(Database& database) {
    return std::make_unique<SqlAttemptStore>(database.connection());
}

}  // namespace trainer
