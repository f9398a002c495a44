#include "tests/bench/kept_answers.h"

#include <array>
#include <random>
#include <vector>

#include "tests/bench/scenario_text.h"
#include "tests/bench/sqlite.h"
#include "trainer/storage/workspace.h"

namespace bench {
namespace {

constexpr int answersOfAttempt = 20;
constexpr int attemptsOfPerson = 50;
constexpr std::uint64_t scenarioCount = 12;
constexpr std::array<const char*, 3> skills{"prioriser", "reponse_attente", "reperer_urgent"};
constexpr std::array<const char*, 4> steps{"q_ton", "q_vrai", "guichet", "boite"};
constexpr std::array<const char*, 4> givens{"faits", "ar_usager ar_agent politesse", "arrivee_accueil",
                                            "recours P2 repondre"};
constexpr const char* started = "2026-11-22T07:30:00Z";
constexpr const char* finished = "2026-11-22T07:50:00Z";

std::string hashOf(std::uint64_t scenario) {
    return "hash" + std::to_string(scenario);
}

class Filler {
  public:
    explicit Filler(Sqlite& database) : database_(database) {}

    void fill(long long answers) {
        const long long attempts = answers / answersOfAttempt;
        const auto others = static_cast<std::size_t>((attempts - attemptsOfMeasured) / attemptsOfPerson + 1);
        addEditions();
        addPersons(others);
        std::vector<int> places(others, 0);
        int ofMeasured = 0;
        std::size_t next = 0;
        for (long long attempt = 0; attempt < attempts; ++attempt) {
            // The measured person's attempts are spread evenly over the others'.
            if (attempt * attemptsOfMeasured / attempts == ofMeasured) {
                addAttempt(measuredPerson(), ofMeasured++);
            } else {
                addAttempt(persons_[next], places[next]);
                ++places[next];
                next = (next + 1) % others;
            }
        }
    }

  private:
    void addEditions() {
        for (std::uint64_t scenario = 0; scenario < scenarioCount; ++scenario)
            edition_.run({hashOf(scenario), "scenario", uuidOf(scenario), 1LL, 0LL, scenarioText(scenario)});
    }
    void addPersons(std::size_t others) {
        person_.run({measuredPerson(), 0LL, "Camille"});
        for (std::size_t i = 0; i < others; ++i) {
            persons_.push_back(uuidOf(random_()));
            const std::string name = "Personne " + std::to_string(i + 1);
            person_.run({persons_.back(), static_cast<long long>(i + 1), name});
        }
    }
    void addAttempt(const std::string& person, int place);

    Sqlite& database_;
    std::mt19937_64 random_{20'261'122};
    std::vector<std::string> persons_;
    Insert person_{database_, "INSERT INTO person (id, place, name) VALUES (?, ?, ?)"};
    Insert edition_{database_, "INSERT INTO edition VALUES (?, ?, ?, ?, ?, ?)"};
    Insert attempt_{database_, "INSERT INTO attempt VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
    Insert attemptEdition_{database_, "INSERT INTO attempt_edition VALUES (?, ?, ?)"};
    Insert answer_{database_, "INSERT INTO answer VALUES (?, ?, ?, ?, ?)"};
    Insert skill_{database_, "INSERT INTO attempt_skill VALUES (?, ?, ?, ?, ?)"};
};

/// What was scored depends on the place alone, so that it is the same in each database.
void Filler::addAttempt(const std::string& person, int place) {
    const std::string id = uuidOf(random_());
    const std::uint64_t scenario = static_cast<std::uint64_t>(place) % scenarioCount;
    const long long percent = 40 + place;
    attempt_.run({id, person, static_cast<long long>(place), uuidOf(scenario), 1LL, 0LL,
                  "La boîte des ressources humaines avant la campagne", started, finished, percent,
                  percent >= 60 ? 1LL : 0LL});
    attemptEdition_.run({id, 0LL, hashOf(scenario)});
    for (std::size_t i = 0; i < answersOfAttempt; ++i)
        answer_.run(
            {id, static_cast<long long>(i), steps[i % steps.size()], givens[i % givens.size()], started});
    for (std::size_t i = 0; i < skills.size(); ++i)
        skill_.run({id, static_cast<long long>(i), skills[i], 10 * percent, 1000LL});
}

}  // namespace

std::string measuredPerson() {
    return uuidOf(424'242);
}

void keepAnswers(const std::string& path, long long answers) {
    { const trainer::Workspace makesTheTables(path); }
    Sqlite database(path);
    database.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -1000000");
    database.execute("BEGIN");
    Filler(database).fill(answers);
    database.execute("COMMIT; PRAGMA journal_mode = WAL");
}

}  // namespace bench
