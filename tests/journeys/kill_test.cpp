#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <chrono>
#include <filesystem>

#include "scenarios/play/debrief.h"
#include "tests/journeys/home.h"
#include "tests/postgresql/server.h"
#include "trainer/storage/workspace.h"

using namespace scenarios;

// What the program acknowledged is kept, whenever it is killed.
namespace {

/// The answers somebody gives who sorts every message several times before they rank them: a long list, so
/// that a kill falls amid it.
std::vector<Answer> longAnswers(const Scenario& scenario, Random& random) {
    std::vector<Answer> answers;
    Play play(scenario);
    const auto give = [&](const Answer& answer) {
        if (!play.answer(answer)) answers.push_back(answer);
    };
    while (!play.finished()) {
        const Play::Played& now = *play.current();
        const auto* inbox = std::get_if<InboxPlay>(&now.play);
        if (inbox && !inbox->next())
            for (int again = 0; again < 100; ++again) {
                const auto& messages = inbox->inbox().messages;
                const Message& message = messages[random() % messages.size()];
                const auto& classes = inbox->inbox().grid->classes;
                give({now.step->id, message.id.text() + " " + classes[random() % classes.size()].id.text() +
                                        " " + message.moves.front().text()});
            }
        give({now.step->id, std::string(askHint)});
        give(play.anyAnswer(random).value());
    }
    return answers;
}

/// A person who plays, is cut off, and comes back.
class CutOff {
  public:
    explicit CutOff(const Home& home) : home_(home) { newAnswers(); }

    /// Plays on from what is kept, is killed at a random moment, and looks at what the database then has.
    void playAndBeKilled() {
        Program program(home_.command(words()), home_.variables);
        for (std::size_t i = kept_; i < answers_.size(); ++i) program.send(answers_[i].given + "\n");
        const std::size_t acknowledged = killedAtRandom(program);
        const auto found = look();
        BOOST_TEST(found.size() >= kept_ + acknowledged, round_ << ": an acknowledged answer is lost");
        BOOST_TEST(found.size() <= answers_.size());
        for (std::size_t i = 0; i < std::min(found.size(), answers_.size()); ++i)
            BOOST_TEST((found[i] == answers_[i]), round_ << ": answer " << i << " is another one");
        cutAmid_ += found.size() > kept_ && found.size() < answers_.size() ? 1 : 0;
        kept_ = found.size();
        ++round_;
        if (kept_ == answers_.size()) finish();
    }

    int cutAmid() const { return cutAmid_; }    ///< kills that fell between two answers
    int finished() const { return finished_; }  ///< attempts played to their end
    std::size_t given() const { return given_; }

  private:
    static constexpr const char* name = "Camille";

    std::vector<std::string> words() const {
        std::vector<std::string> words{"play", scenario_.id.text(), "--person", name, "--answers", "-"};
        // Only the answers of an attempt that is kept are gone on with.
        if (kept_ == 0) words.push_back("--new");
        return words;
    }

    /// Half of the times while it starts, half some answers later. Gives how many answers were acknowledged.
    std::size_t killedAtRandom(Program& program) {
        if (random_() % 2 == 0) {
            program.listen(Duration(random_() % 120));
        } else {
            const std::size_t after = random_() % 30;
            for (std::size_t i = 0; i < after && program.line(); ++i) continue;
        }
        program.kill();
        program.end();
        std::size_t acknowledged = 0;
        for (std::size_t at = 0; at < program.out().size(); ++acknowledged) {
            const auto end = program.out().find('\n', at);
            const std::string line = program.out().substr(at, end - at);
            if (end == std::string::npos || !line.starts_with('[')) break;
            const std::size_t place = kept_ + acknowledged;
            BOOST_TEST_REQUIRE(place < answers_.size(), line);
            const Answer& answer = answers_[place];
            BOOST_TEST(line ==
                       "[" + std::to_string(place + 1) + "] " + answer.step.text() + ": " + answer.given);
            at = end + 1;
        }
        return acknowledged;
    }

    /// The answers of the last attempt as another process sees them.
    std::vector<Answer> look() {
        if (home_.database.starts_with('/') && !std::filesystem::exists(home_.database)) return {};
        trainer::Workspace workspace(home_.database);
        const auto person = workspace.team->personNamed(name);
        const auto history = person ? workspace.attempts->history(person->id) : std::vector<AttemptSummary>();
        // Killed before its attempt began, the last one is that of an earlier round.
        if (history.empty() || history.size() == before_) return {};
        attempt_ = history.front().id;
        return workspace.attempts->find(attempt_)->answers;
    }

    /// All answers are kept: the result is too, at the latest when it is looked at again.
    void finish() {
        home_.cli({"play", scenario_.id.text(), "--person", name, "--answers", "-"});
        const Json attempts = home_.json({"attempts", "--person", name, "--format", "json"});
        const auto mine =
            std::ranges::find_if(attempts, [&](const Json& one) { return one["attempt"] == attempt_; });
        BOOST_TEST(!(*mine)["finished"].is_null());
        BOOST_TEST((*mine)["answers"] == answers_.size());
        BOOST_TEST((*mine)["percent"] == percent_);
        before_ = attempts.size();
        given_ += answers_.size();
        ++finished_;
        newAnswers();
    }

    void newAnswers() {
        answers_ = longAnswers(scenario_, random_);
        percent_ = scoreOf(Play(scenario_, answers_)).percent;
        kept_ = 0;
    }

    const Home& home_;
    Random random_{20261122};
    Scenario scenario_ = opened(shippedLibrary() + "/modules/prioriser_les_demandes/02-boite-rh.xml");
    std::vector<Answer> answers_;
    std::string attempt_;  ///< the last one that was found in the database
    int percent_ = 0;
    std::size_t kept_ = 0;
    std::size_t before_ = 0;  ///< attempts in the history before this one
    std::size_t given_ = 0;
    int round_ = 0;
    int cutAmid_ = 0;
    int finished_ = 0;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(kills)

void playThrough(int kills, const Home& home) {
    const auto start = std::chrono::steady_clock::now();
    CutOff player(home);
    for (int round = 0; round < kills; ++round) player.playAndBeKilled();
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    BOOST_TEST_MESSAGE(kills << " kills, " << player.cutAmid() << " of them amid answers, "
                             << player.finished() << " attempts finished, " << player.given() << " answers, "
                             << seconds.count() << " s");
    BOOST_TEST(player.cutAmid() > kills / 4);
    BOOST_TEST(player.finished() > kills / 70);
}

BOOST_FIXTURE_TEST_CASE(no_kill_loses_an_answer_that_was_acknowledged, Home) {
    playThrough(210, *this);
}

BOOST_FIXTURE_TEST_CASE(no_kill_loses_an_answer_that_a_server_acknowledged, Home) {
    PostgresqlServer server(PostgresqlServer::Disk::durable);
    database = server.newDatabase();
    variables["CAP_USAGER_DATABASE"] = database;
    playThrough(100, *this);
}

BOOST_AUTO_TEST_SUITE_END()
