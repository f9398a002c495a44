#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "scenarios/play/play.h"
#include "tests/journeys/home.h"

using namespace scenarios;

namespace {

const Inbox* inboxOf(const Play& play) {
    return play.current() ? std::get_if<Inbox>(&play.current()->step->body) : nullptr;
}

/// Sorts a message into a class of no danger that is not its own, with a first move that is not right.
std::string sortedWrong(const Inbox& inbox, const Message& message) {
    const auto& moves = inbox.grid->moves;
    const auto priority =
        std::find_if(inbox.grid->classes.rbegin(), inbox.grid->classes.rend(),
                     [&](const PriorityClass& one) { return !one.danger && one.id != message.priority; });
    const auto move = std::ranges::find_if(
        moves, [&](const FirstMove& one) { return std::ranges::count(message.moves, one.id) == 0; });
    return message.id.text() + " " + priority->id.text() + " " + move->id.text();
}

/// The next answer of somebody who gets all they can wrong.
std::string wrongAnswer(const Play& play, Random& random) {
    const auto& now = *play.current();
    if (const auto* inbox = std::get_if<InboxPlay>(&now.play)) {
        if (const Message* message = inbox->next()) return sortedWrong(inbox->inbox(), *message);
        auto words = play.model()->given;
        auto parts = wordsOf(words);
        std::reverse(parts.begin() + 1, parts.end());
        std::string reversed;
        for (const auto part : parts) reversed += (reversed.empty() ? "" : " ") + std::string(part);
        return reversed;
    }
    if (const auto* question = std::get_if<Question>(&now.step->body))
        if (const auto* single = std::get_if<SingleChoice>(&question->task))
            return std::ranges::find(single->choices, false, &Choice::right)->id.text();
    return play.anyAnswer(random)->given;
}

std::vector<std::string> wrongAnswers(const Scenario& scenario) {
    std::vector<std::string> answers;
    Play play(scenario);
    Random random(7);
    while (!play.finished()) {
        answers.push_back(wrongAnswer(play, random));
        BOOST_TEST_REQUIRE(!play.answer({play.current()->step->id, answers.back()}).has_value(),
                           answers.back());
    }
    return answers;
}

/// All right but for one message of danger, which is taken for something else.
std::vector<std::string> oneDangerMissed(const Scenario& scenario) {
    std::vector<std::string> answers;
    Play play(scenario);
    bool missed = false;
    while (const auto model = play.model()) {
        std::string given = model->given;
        const Inbox* inbox = inboxOf(play);
        const Message* next = inbox ? std::get<InboxPlay>(play.current()->play).next() : nullptr;
        if (next && !missed && inbox->grid->find(next->priority)->danger) {
            given = sortedWrong(*inbox, *next);
            missed = true;
        }
        answers.push_back(given);
        play.answer({model->step, given});
    }
    BOOST_TEST(missed);
    return answers;
}

/// A text whose lines were broken to fit the screen.
std::string onOneLine(std::string text) {
    std::ranges::replace(text, '\n', ' ');
    return text;
}

/// The files of shipped scenarios that have a message of danger.
std::vector<std::string> withDanger() {
    std::vector<std::string> paths;
    for (const std::string& path : shippedScenarios()) {
        const Scenario scenario = opened(path);
        const bool dangerous = std::ranges::any_of(scenario.steps, [](const Step& step) {
            const auto* inbox = std::get_if<Inbox>(&step.body);
            return inbox && std::ranges::any_of(inbox->messages, [&](const Message& message) {
                       return inbox->grid->find(message.priority)->danger;
                   });
        });
        if (dangerous) paths.push_back(path);
    }
    return paths;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(debriefs)

BOOST_FIXTURE_TEST_CASE(every_shipped_scenario_can_be_played_to_a_full_score, Home) {
    for (const std::string& path : shippedScenarios()) {
        const Scenario scenario = opened(path);
        const auto answers = modelAnswers(scenario);
        const std::string given = write("réponses.txt", "# les réponses\n\n" + lines(answers));
        const Json debrief = json({"play", scenario.id.text(), "--answers", given, "--format", "json"});
        BOOST_TEST(debrief["finished"] == true, path);
        BOOST_TEST(debrief["percent"] == 100, path);
        BOOST_TEST(debrief["passed"] == true, path);
        BOOST_TEST(debrief["cap"] == 100, path);
        BOOST_TEST(debrief["missedDangers"]["messages"] == Json::array(), path);
        for (const Json& step : debrief["steps"])
            BOOST_TEST(step["verdict"] == "right", path << " " << step["step"]);
    }
    for (const Json& attempt : json({"attempts", "--format", "json"})) BOOST_TEST(attempt["percent"] == 100);
}

BOOST_FIXTURE_TEST_CASE(whoever_misses_a_danger_reads_the_numbers_before_the_score, Home) {
    const auto paths = withDanger();
    BOOST_TEST_REQUIRE(paths.size() >= 2u);
    for (std::size_t i = 0; i < 2; ++i) {
        const auto answers = lines(wrongAnswers(opened(paths[i])));
        const Json debrief = json({"play", paths[i], "--answers", "-", "--format", "json"}, answers);
        BOOST_TEST(debrief["cap"] == 40);
        BOOST_TEST(debrief["percent"] <= 40);
        BOOST_TEST(debrief["passed"] == false);
        BOOST_TEST_REQUIRE(!debrief["missedDangers"]["messages"].empty());
        BOOST_TEST_REQUIRE(!debrief["missedDangers"]["numbers"].empty());
        const std::string text = cli({"play", paths[i], "--answers", "-"}, answers).out;
        const auto warning = text.find("Avant tout");
        const auto score = text.find("Score\u00A0:");
        BOOST_TEST_REQUIRE(warning != std::string::npos, text);
        BOOST_TEST_REQUIRE(score != std::string::npos, text);
        for (const Json& number : debrief["missedDangers"]["numbers"]) {
            const auto dial = text.find("  " + number["dial"].get<std::string>() + " · ", warning);
            BOOST_TEST(dial < score, number["dial"]);
        }
        for (const Json& message : debrief["missedDangers"]["messages"])
            BOOST_TEST(text.find("! " + message["subject"].get<std::string>().substr(0, 20), warning) <
                       score);
        BOOST_TEST(holds(onOneLine(text), "ne peut pas dépasser 40"), text);
    }
}

BOOST_FIXTURE_TEST_CASE(one_danger_missed_is_enough_to_cap_a_score_that_is_right_otherwise, Home) {
    for (const std::string& path : withDanger()) {
        const Json debrief =
            json({"play", path, "--answers", "-", "--format", "json"}, lines(oneDangerMissed(opened(path))));
        BOOST_TEST(debrief["percent"] == 40, path);
        BOOST_TEST(debrief["cap"] == 40, path);
        BOOST_TEST(debrief["earned"].get<double>() / debrief["possible"].get<double>() > 0.4, path);
        BOOST_TEST(debrief["passed"] == false, path);
        BOOST_TEST(debrief["missedDangers"]["messages"].size() == 1u, path);
    }
}

BOOST_FIXTURE_TEST_CASE(whoever_plays_on_reads_the_numbers_right_after_the_step_too, Home) {
    const std::string path = withDanger().front();
    const std::string text = cli({"play", path}, lines(wrongAnswers(opened(path)))).out;
    const auto first = text.find("Avant tout");
    BOOST_TEST(first < text.find("Bilan\u00A0:"), text);
    BOOST_TEST(text.find("Avant tout", text.find("Bilan\u00A0:")) < text.find("Score\u00A0:"));
}

BOOST_FIXTURE_TEST_CASE(the_debrief_is_the_same_in_both_languages_but_for_the_program_s_words, Home) {
    const std::string path = shippedScenarios().front();
    const auto answers = lines(modelAnswers(opened(path)));
    const Json french = json({"play", path, "--answers", "-", "--format", "json"}, answers);
    variables["LANG"] = "en_GB.UTF-8";
    BOOST_TEST(json({"play", path, "--answers", "-", "--format", "json"}, answers) == french);
    BOOST_TEST(holds(cli({"play", path, "--answers", "-"}, answers).out, "\nDebrief: "));
}

BOOST_AUTO_TEST_SUITE_END()
