#include <boost/test/unit_test.hpp>
#include <filesystem>

#include "scenarios/play/play.h"
#include "tests/journeys/home.h"

namespace {

/// A home with a copy of the library, and half of one of its scenarios played.
struct HalfPlayed : Home {
    HalfPlayed() {
        for (const std::string& path : shippedScenarios())
            if (path.ends_with("02-boite-rh.xml")) shipped = path;
        story = library + shipped.substr(shippedLibrary().size());
        answers = modelAnswers(opened(shipped));
        half = answers.size() / 2;
        const Ran ran = play(0, half);
        BOOST_TEST_REQUIRE(ran.status == 0, ran.err);
    }
    Ran play(std::size_t from, std::size_t to, const std::vector<std::string>& more = {}) const {
        std::vector<std::string> words{"--library", library, "play", story, "--answers", "-"};
        words.insert(words.end(), more.begin(), more.end());
        return cli(words, lines({answers.begin() + static_cast<long>(from),
                                 answers.begin() + static_cast<long>(to)}));
    }
    /// Changes a text in a file of the copy.
    void change(const std::string& path, const std::string& from, const std::string& to) const {
        std::string text = read(path);
        const auto at = text.find(from);
        BOOST_TEST_REQUIRE(at != std::string::npos, from);
        text.replace(at, from.size(), to);
        write(path.substr(folder.size() + 1), text);
    }
    /// The number of a file's version becomes the next major one; gives the number it had.
    std::string raise(const std::string& path, const std::string& after) const {
        std::string text = read(path);
        const auto begin = text.find("version=\"", text.find(after)) + 9;
        const std::string number = text.substr(begin, text.find('"', begin) - begin);
        text.replace(begin, number.size(), "9.0");
        write(path.substr(folder.size() + 1), text);
        return number;
    }
    /// The title of the scenario in the copy becomes another one.
    void changeTitle() const { change(story, "<title>", "<title>Autrement\u00A0: "); }

    std::string library = copyOfLibrary(*this);
    std::string shipped;
    std::string story;
    std::vector<std::string> answers;
    std::size_t half = 0;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(editions)

BOOST_FIXTURE_TEST_CASE(an_attempt_goes_on_with_the_version_it_was_begun_on, HalfPlayed) {
    const std::string number = raise(story, "<scenario");
    changeTitle();
    // The end of the new version is another one: the old answers would not fit it.
    change(story, "<message id=\"", "<message id=\"nouveau_");
    Ran ran = play(half, answers.size(), {"--format", "json"});
    BOOST_TEST(ran.status == 0, ran.err);
    BOOST_TEST(isOneSentence(ran.err), ran.err);
    BOOST_TEST(holds(ran.err, number), ran.err);
    const Json debrief = Json::parse(ran.out);
    BOOST_TEST(debrief["version"] == number);
    BOOST_TEST(debrief["percent"] == 100);
    // The next attempt is on the new version.
    ran = play(0, 1, {"--format", "json"});
    BOOST_TEST(ran.status == 0, ran.err);
    BOOST_TEST(Json::parse(ran.out)["version"] == "9.0");
    const Json attempts = json({"attempts", "--format", "json"});
    BOOST_TEST(attempts[0]["title"].get<std::string>().starts_with("Autrement"));
    BOOST_TEST(!attempts[1]["title"].get<std::string>().starts_with("Autrement"));
}

BOOST_FIXTURE_TEST_CASE(an_attempt_goes_on_with_the_priority_grid_it_was_begun_on, HalfPlayed) {
    raise(library + "/commons/priorities.xml", "<priority-grid");
    change(library + "/commons/priorities.xml", "cap=\"40\"", "cap=\"10\"");
    for (std::string& answer : answers)
        if (const auto danger = answer.find(" P0 "); danger != std::string::npos) answer[danger + 2] = '5';
    const Ran ran = play(half, answers.size(), {"--format", "json"});
    BOOST_TEST(ran.status == 0, ran.err);
    BOOST_TEST(Json::parse(ran.out)["cap"] == 40);
    BOOST_TEST(Json::parse(ran.out)["percent"] == 40);
}

BOOST_FIXTURE_TEST_CASE(an_attempt_is_finished_though_its_file_has_errors_by_now, HalfPlayed) {
    change(story, " minutes=\"", " minuts=\"");
    const Ran ran = play(half, answers.size(), {"--format", "json"});
    BOOST_TEST(ran.status == 0, ran.err);
    BOOST_TEST(Json::parse(ran.out)["percent"] == 100);
    const Ran again = play(0, 1);
    BOOST_TEST(again.status == 2);
    BOOST_TEST(holds(again.err, "[unknown-attribute]"), again.err);
}

BOOST_FIXTURE_TEST_CASE(an_attempt_is_finished_though_its_file_is_gone, HalfPlayed) {
    const std::string uuid = opened(shipped).id.text();
    std::filesystem::remove(story);
    const std::vector<std::string> words{"--library", library, "play",     uuid,
                                         "--answers", "-",     "--format", "json"};
    const Ran ran = cli(words, lines({answers.begin() + static_cast<long>(half), answers.end()}));
    BOOST_TEST(ran.status == 0, ran.err);
    BOOST_TEST(Json::parse(ran.out)["percent"] == 100);
    BOOST_TEST(cli(words).status == 2);
}

BOOST_FIXTURE_TEST_CASE(a_published_version_that_changed_is_refused_and_nothing_is_kept, HalfPlayed) {
    play(half, answers.size());
    changeTitle();
    const Ran ran = play(0, half);
    BOOST_TEST(ran.status == 2);
    BOOST_TEST(ran.out == "");
    BOOST_TEST(isOneSentence(ran.err), ran.err);
    BOOST_TEST(holds(ran.err, "La version "), ran.err);
    BOOST_TEST(json({"attempts", "--format", "json"}).size() == 1u);
}

BOOST_FIXTURE_TEST_CASE(a_published_grid_that_changed_is_refused_too, HalfPlayed) {
    change(library + "/commons/priorities.xml", "cap=\"40\"", "cap=\"41\"");
    const Ran ran = play(0, half, {"--new"});
    BOOST_TEST(ran.status == 2);
    BOOST_TEST(isOneSentence(ran.err), ran.err);
    BOOST_TEST(holds(ran.err, "priorites"), ran.err);
    BOOST_TEST(json({"attempts", "--format", "json"}).size() == 1u);
}

BOOST_FIXTURE_TEST_CASE(a_draft_may_change_without_a_new_number, Home) {
    const std::string story = write("petit.xml", smallScenario("0.3", "Un brouillon"));
    cli({"play", story, "--answers", "-"}, "1\n");
    write("petit.xml", smallScenario("0.3", "Un brouillon revu"));
    Ran ran = cli({"play", story, "--new", "--answers", "-"}, "1\n");
    BOOST_TEST(ran.status == 0, ran.err);
    BOOST_TEST(json({"attempts", "--format", "json"})[0]["title"] == "Un brouillon revu");
}

BOOST_FIXTURE_TEST_CASE(a_scenario_that_left_the_library_is_still_in_the_history, HalfPlayed) {
    const std::string title = json({"attempts", "--format", "json"})[0]["title"];
    std::filesystem::remove_all(library + "/modules");
    const Ran ran = cli({"--library", library, "attempts"});
    BOOST_TEST(ran.status == 0);
    BOOST_TEST(holds(ran.out, title.substr(0, 20)), ran.out);
    BOOST_TEST(json({"--library", library, "export", "attempts", "--format", "json"})[0]["answers"].size() ==
               half);
}

BOOST_AUTO_TEST_SUITE_END()
