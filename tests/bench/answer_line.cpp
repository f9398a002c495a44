#include <optional>

#include "tests/bench/begun_attempts.h"
#include "tests/bench/lines.h"
#include "tests/bench/measure.h"
#include "tests/bench/scenario_text.h"
#include "tests/bench/sqlite.h"

namespace bench {
namespace {

constexpr std::size_t answersOfAttempt = 20;
constexpr int attemptsOfTurn = 10;
constexpr const char* now = "2026-11-22T07:30:00Z";

const scenarios::Answer& answerAt(std::size_t place) {
    static const std::vector<scenarios::Answer> answers{
        {scenarios::StepId("q_ton"), "faits"},
        {scenarios::StepId("q_vrai"), "ar_usager ar_agent politesse"},
        {scenarios::StepId("guichet"), "arrivee_accueil"},
        {scenarios::StepId("boite"), "recours P2 repondre"}};
    return answers[place % answers.size()];
}

/// The file of the program, with attempts begun that take their answers one by one.
class Product {
  public:
    Product(const std::string& path, int turns) : workspace_(path) {
        beginAttempts(workspace_, 0, static_cast<std::uint64_t>(turns * attemptsOfTurn));
    }
    void add(const std::string& attempt, std::size_t place) {
        workspace_.attempts->add(attempt, place, answerAt(place), now);
    }

  private:
    trainer::Workspace workspace_;
};

/// The same rows in the same table of the same kind of file, and nothing else.
class Bare {
  public:
    explicit Bare(const std::string& path) : database_(path) {
        database_.execute("PRAGMA journal_mode = WAL");
        database_.execute("PRAGMA synchronous = FULL");
        database_.execute(
            "CREATE TABLE answer (attempt_id TEXT NOT NULL, place BIGINT NOT NULL, step TEXT NOT NULL,"
            " given TEXT NOT NULL, given_at TEXT NOT NULL, PRIMARY KEY (attempt_id, place))");
        insert_.emplace(database_, "INSERT INTO answer VALUES (?, ?, ?, ?, ?)");
    }
    void add(const std::string& attempt, std::size_t place) {
        const scenarios::Answer& answer = answerAt(place);
        insert_->run({attempt, static_cast<long long>(place), answer.step.text(), answer.given, now});
    }

  private:
    Sqlite database_;
    std::optional<Insert> insert_;
};

/// One turn: the answers of some attempts that no turn before has taken.
template <class Store>
double addAnswers(Store& store, int& nextAttempt) {
    return secondsOf([&] {
        for (int i = 0; i < attemptsOfTurn; ++i) {
            const std::string attempt = uuidOf(static_cast<std::uint64_t>(nextAttempt++));
            for (std::size_t place = 0; place < answersOfAttempt; ++place) store.add(attempt, place);
        }
    });
}

}  // namespace

void addAnswerLine(Lines& lines, const std::string& folder) {
    lines.add("durable answers per second", {Goal::Kind::atLeast, 0.75}, [&](Row& row) {
        const int turns = lines.options().quick ? 15 : 61;
        Product product(folder + "/product.db", turns + 1);
        Bare bare(folder + "/bare.db");
        int ofProduct = 0;
        int ofBare = 0;
        const auto medians = mediansOf(
            {[&] { return addAnswers(product, ofProduct); }, [&] { return addAnswers(bare, ofBare); }},
            turns);
        const auto rate = [](double seconds) {
            return countText(static_cast<long long>(attemptsOfTurn * answersOfAttempt / seconds)) + "/s";
        };
        row.ratio = medians[1] / medians[0];
        row.medians = rate(medians[0]) + " against " + rate(medians[1]) + " of bare SQLite";
    });
}

}  // namespace bench
