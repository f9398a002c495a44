#include <boost/test/unit_test.hpp>
#include <filesystem>

#include "scenarios/play/play.h"
#include "tests/journeys/home.h"
#include "tests/journeys/typed.h"
#include "tests/postgresql/server.h"

// The work on a PostgreSQL server: the same as in a file, also where the server goes away.
namespace {

PostgresqlServer& server() {
    static PostgresqlServer started(PostgresqlServer::Disk::durable);
    started.start();
    return started;
}

/// A home whose work is on a server.
struct OnServer : Home {
    OnServer() {
        database = server().newDatabase();
        variables["CAP_USAGER_DATABASE"] = database;
    }
    Json attempts() const { return json({"export", "attempts", "--format", "json"}); }
    /// The words given so far in the last attempt.
    std::string given() const {
        std::string words;
        const Json all = attempts();
        for (const Json& answer : all[0]["answers"]) words += answer["given"].get<std::string>() + "|";
        return words;
    }
    std::vector<std::string> playing(const std::string& patience) const {
        return {"play", story, "--answers", "-", "--patience", patience};
    }
    bool keepsAnAnswer() const {
        const std::string unsent = file("state/cap-usager/unsent");
        return std::filesystem::exists(unsent) && !std::filesystem::is_empty(unsent);
    }
    std::string story = write("petit.xml", smallScenario());
};

/// Waits until the program said this on its error output.
bool says(Program& program, const std::string& words) {
    for (int i = 0; i < 300 && !holds(program.err(), words); ++i) program.listen(Duration(100));
    return holds(program.err(), words);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(servers)

BOOST_FIXTURE_TEST_CASE(every_scenario_ends_in_the_same_debrief_on_both_engines, OnServer) {
    const std::string kept = file("cap.db");
    scenarios::Random random(20261122);
    for (const std::string& path : shippedScenarios()) {
        const scenarios::Scenario scenario = opened(path);
        std::vector<std::string> any;
        for (scenarios::Play play(scenario); !play.finished();) {
            const auto answer = play.anyAnswer(random).value();
            play.answer(answer);
            any.push_back(answer.given);
        }
        for (const auto& answers : {modelAnswers(scenario), any}) {
            const std::vector<std::string> words{"play", path, "--answers", "-"};
            const Ran onServer = cli(words, lines(answers));
            const Ran inFile = cli({"--database", kept, "play", path, "--answers", "-"}, lines(answers));
            BOOST_TEST(onServer.status == 0, path + onServer.err);
            BOOST_TEST(inFile.status == 0, path + inFile.err);
            BOOST_TEST(onServer.out == inFile.out, path);
            BOOST_TEST(onServer.err == inFile.err, path);
        }
    }
    const Json inFile = json({"--database", kept, "attempts", "--format", "json"});
    BOOST_TEST(attempts().size() == inFile.size());
    BOOST_TEST(cli({"list"}).out == cli({"--database", kept, "list"}).out);
}

BOOST_FIXTURE_TEST_CASE(a_server_killed_amid_an_attempt_is_said_and_the_answer_kept_and_sent_again,
                        OnServer) {
    Program program(command(playing("60")), variables);
    program.send("1\n");
    BOOST_TEST((program.line() == "[1] intro: read"), program.err());
    server().kill();
    program.send("1 2\n2,5\n");
    BOOST_TEST(says(program, "est conservée sur ce poste"), program.err());
    BOOST_TEST(holds(program.err(), "ne répond pas"), program.err());
    BOOST_TEST(keepsAnAnswer());
    server().start();
    BOOST_TEST((program.line() == "[2] suite: date contact"), program.err());
    BOOST_TEST((program.line() == "[3] delai: 2,5"), program.err());
    BOOST_TEST(program.end() == 0);
    BOOST_TEST(holds(program.err(), "de nouveau"), program.err());
    BOOST_TEST(!keepsAnAnswer());
    BOOST_TEST(given() == "read|date contact|2,5|");
    BOOST_TEST(attempts()[0]["percent"] == 100);
}

BOOST_FIXTURE_TEST_CASE(an_answer_whose_server_stays_away_is_sent_at_the_next_start, OnServer) {
    {
        Program program(command(playing("1")), variables);
        program.send("1\n");
        BOOST_TEST((program.line() == "[1] intro: read"), program.err());
        server().stop();
        program.send("1 2\n");
        BOOST_TEST(program.end() == 2);
        BOOST_TEST(program.out() == "[1] intro: read\n");
        BOOST_TEST(holds(program.err(), "prochain démarrage"), program.err());
    }
    const Ran away = cli({"attempts"});
    BOOST_TEST(away.status == 2);
    BOOST_TEST(isOneSentence(away.err), away.err);
    BOOST_TEST(holds(away.err, "ne répond pas"), away.err);
    BOOST_TEST(keepsAnAnswer());

    // Another database is not sent what is not its own.
    BOOST_TEST(cli({"--database", file("other.db"), "attempts"}).status == 0);
    BOOST_TEST(keepsAnAnswer());

    server().start();
    const Ran back = cli({"attempts"});
    BOOST_TEST(back.status == 0);
    BOOST_TEST(holds(back.err, "est envoyée"), back.err);
    BOOST_TEST(!keepsAnAnswer());
    BOOST_TEST(given() == "read|date contact|");
    BOOST_TEST(cli(playing("1"), "2,5\n").status == 0);
    BOOST_TEST(given() == "read|date contact|2,5|");
}

BOOST_FIXTURE_TEST_CASE(somebody_who_plays_may_try_at_once_or_leave, OnServer) {
    {
        Typed program(command({"play", story}), variables);
        BOOST_TEST(program.shows("La demande"), program.screen());
        program.type("1");
        BOOST_TEST(program.shows("La suite"), program.screen());
        server().stop();
        program.type("1 2");
        BOOST_TEST(program.shows("ne répond pas"), program.screen());
        BOOST_TEST(program.shows("!quit"), program.screen());
        server().start();
        program.type("");
        BOOST_TEST(program.shows("de nouveau"), program.screen());
        BOOST_TEST(program.shows("Juste"), program.screen());
        program.type("");
        BOOST_TEST(program.shows("Le délai"), program.screen());
        server().stop();
        program.type("2,5");
        BOOST_TEST(program.shows("!quit"), program.screen());
        program.type("!quit");
        BOOST_TEST(program.end() == 2);
        BOOST_TEST(holds(program.screen(), "prochain démarrage"), program.screen());
    }
    server().start();
    Typed program(command({"play", story}), variables);
    BOOST_TEST(program.shows("est envoyée"), program.screen());
    BOOST_TEST(program.end() == 0);
    BOOST_TEST(given() == "read|date contact|2,5|");
    BOOST_TEST(attempts()[0]["percent"] == 100);
}

BOOST_FIXTURE_TEST_CASE(an_answer_is_kept_even_where_the_program_is_killed_while_it_waits, OnServer) {
    {
        Program program(command(playing("60")), variables);
        program.send("1\n");
        BOOST_TEST((program.line() == "[1] intro: read"), program.err());
        server().kill();
        program.send("1 2\n");
        BOOST_TEST(says(program, "est conservée sur ce poste"), program.err());
        program.kill();
        program.end();
    }
    server().start();
    BOOST_TEST(holds(cli({"list"}).err, "est envoyée"));
    BOOST_TEST(given() == "read|date contact|");
}

BOOST_FIXTURE_TEST_CASE(an_answer_that_waited_too_long_does_not_replace_another, OnServer) {
    {
        Program program(command(playing("0")), variables);
        program.send("1\n");
        BOOST_TEST((program.line() == "[1] intro: read"), program.err());
        server().stop();
        program.send("1 3\n");
        BOOST_TEST(program.end() == 2);
    }
    server().start();
    Home elsewhere;
    elsewhere.variables["CAP_USAGER_DATABASE"] = database;
    BOOST_TEST(elsewhere.cli({"play", story, "--answers", "-"}, "1 2\n").status == 0);
    const Ran late = cli({"attempts"});
    BOOST_TEST(late.status == 0);
    BOOST_TEST(holds(late.err, "trop tard"), late.err);
    BOOST_TEST(!keepsAnAnswer());
    BOOST_TEST(given() == "read|date contact|");
}

BOOST_FIXTURE_TEST_CASE(a_server_that_cannot_be_used_is_said_without_its_password, OnServer) {
    for (const char* address :
         {"postgresql://anne:secret@/work?host=/nonexistent", "postgresql://anne:secret@x y/"}) {
        const Ran ran = cli({"--database", address, "attempts"});
        BOOST_TEST(ran.status == 2);
        BOOST_TEST(isOneSentence(ran.err), ran.err);
        BOOST_TEST(holds(ran.err, "anne@"), ran.err);
        BOOST_TEST(!holds(ran.err, "secret"), ran.err);
    }
}

BOOST_AUTO_TEST_SUITE_END()
