#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <map>

#include "scenarios/play/debrief.h"
#include "tests/content/reading/analysers.h"
#include "tests/content/reading/reading_kit.h"

// Properties that hold for every scenario of the library, whoever plays it and however.

using namespace scenarios;

namespace {

constexpr int walks = 60;

struct Named {
    std::string path;
    Scenario scenario;
};

/// Every shipped scenario, opened as the program opens it.
const std::vector<Named>& shipped() {
    static const std::vector<Named> all = [] {
        std::vector<Named> read;
        for (const std::string& path : shippedScenarios()) {
            auto opened = content::openScenario(path, shippedCommons());
            BOOST_TEST(shown(opened.problems) == "", path);
            BOOST_REQUIRE(opened.playable.has_value());
            read.push_back({path, std::move(opened.playable->scenario)});
        }
        BOOST_REQUIRE(read.size() >= 6u);
        return read;
    }();
    return all;
}

/// What a debrief says, as text, so that two can be compared.
std::string told(const Debrief& debrief) {
    std::string text = std::to_string(debrief.score.percent) + "/" + std::to_string(debrief.score.cap);
    for (const Message* message : debrief.missedDangers) text += " missed " + message->id.text();
    for (const EmergencyNumberId& number : debrief.numbers) text += " call " + number.text();
    for (const StepReview& step : debrief.steps) {
        text += "\n" + step.step->id.text() + " " + std::to_string(step.mark.earned) + " of " +
                std::to_string(step.mark.possible) + " hints " + std::to_string(step.hints) +
                (step.comment ? " " + plain(*step.comment) : "");
        for (const ReviewLine& line : step.lines) {
            text += "\n  " + line.about + (line.right ? " right" : " wrong");
            for (const auto* list : {&line.given, &line.expected, &line.why})
                for (const std::string& one : *list) text += " | " + one;
        }
    }
    return text;
}

/// Plays to the end with answers at random, now and then asking for a hint or taking an answer back.
Play wander(const Scenario& scenario, Random& random, bool astray) {
    Play play(scenario);
    for (int turn = 0; !play.finished(); ++turn) {
        BOOST_REQUIRE_MESSAGE(turn < 2000, "a walk that does not end");
        const auto dice = std::uniform_int_distribution<int>(0, 9)(random);
        const StepId step = play.current()->step->id;
        if (astray && dice == 0 && turn < 200) play.answer({step, std::string(askHint)});
        if (astray && dice == 1 && turn < 200) {
            const bool may = play.mayTakeBack();
            BOOST_REQUIRE(play.answer({step, std::string(takeBack)}).has_value() != may);
            continue;
        }
        const auto refusal = play.answer(play.anyAnswer(random).value());
        BOOST_REQUIRE(!refusal.has_value());
    }
    return play;
}

void checkBounds(const Play& play) {
    const Score score = scoreOf(play);
    BOOST_REQUIRE(score.percent >= 0);
    BOOST_REQUIRE(score.percent <= score.cap);
    BOOST_REQUIRE(score.earned <= score.possible);
    Points sum = 0;
    for (const Points one : score.worked) sum += one;
    BOOST_REQUIRE(sum == score.earned);
    Points skills = 0;
    for (const SkillScore& skill : score.skills) skills += skill.earned;
    BOOST_REQUIRE(skills == score.earned);
}

Mark markOf(const Play& play, const StepId& step) {
    for (const auto& played : play.played())
        if (played.step->id == step)
            return std::visit([](const auto& one) { return one.mark(); }, played.play);
    throw std::logic_error("step not played: " + step.text());
}

/// What a step has earned once the answer at that place, given in another way if told, is followed by those
/// that belong to the same try of it. Nothing where it does not come to an end.
std::optional<Points> earnedAt(const Scenario& scenario, const std::vector<Answer>& answers,
                               std::size_t place, const std::optional<std::string>& given = {}) {
    Play play(scenario, {answers.begin(), answers.begin() + static_cast<std::ptrdiff_t>(place)});
    for (std::size_t i = place; i < answers.size() && answers[i].step == answers[place].step; ++i) {
        if (play.answer(i == place && given ? Answer{answers[i].step, *given} : answers[i])) return {};
        for (const auto& played : play.played())
            if (played.step->id == answers[place].step && played.isDone())
                return markOf(play, answers[place].step).earned;
    }
    return {};
}

/// Whether nearly every text is an answer.
bool takesAnyText(const Step& step) {
    const auto* reply = std::get_if<Reply>(&step.body);
    return (reply && reply->takesText()) || std::holds_alternative<Rewrite>(step.body);
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
    return text.empty() ? "-" : text;
}

/// Every answer that differs from the given one in one part, which is right then.
std::vector<std::string> betterBy(const Step& step, const std::string& given) {
    std::vector<std::string> better;
    if (given == tryAgain || given == goOn) return better;
    std::vector<std::string> words;
    for (const auto word : wordsOf(given)) words.emplace_back(word);
    if (const auto* question = std::get_if<Question>(&step.body)) {
        if (const auto* task = std::get_if<MultipleChoice>(&question->task)) {
            if (words == std::vector<std::string>{"-"}) words.clear();
            for (const Choice& choice : task->choices) {
                auto changed = words;
                std::erase(changed, choice.id.text());
                if (choice.right) changed.push_back(choice.id.text());
                better.push_back(joined(changed));
            }
        }
        if (std::holds_alternative<Matching>(question->task))
            for (std::size_t i = 0; i < words.size(); ++i) {
                auto changed = words;
                const std::string left = words[i].substr(0, words[i].find('='));
                changed[i] = left + "=" + left;
                better.push_back(joined(changed));
            }
    }
    if (const auto* sort = std::get_if<Sort>(&step.body))
        for (std::size_t i = 0; i < words.size(); ++i)
            for (const SortItem& item : sort->items)
                if (words[i].starts_with(item.id.text() + "=")) {
                    auto changed = words;
                    changed[i] = item.id.text() + "=" + item.category.text();
                    better.push_back(joined(changed));
                }
    if (const auto* inbox = std::get_if<Inbox>(&step.body); inbox && words.size() == 3)
        for (const Message& message : inbox->messages)
            if (message.id.text() == words[0]) {
                better.push_back(joined({words[0], message.priority.text(), words[2]}));
                better.push_back(joined({words[0], words[1], message.moves.front().text()}));
            }
    return better;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(shipped_scenarios)

BOOST_AUTO_TEST_CASE(every_shipped_file_is_without_fault) {
    for (const std::string& path : shippedFiles())
        BOOST_TEST(shown(content::readPath(path, shippedCommons(), shippedAnalysers()).problems) == "", path);
}

BOOST_AUTO_TEST_CASE(random_walks_come_to_an_end_and_score_within_bounds) {
    for (const auto& [path, scenario] : shipped()) {
        Random random(2026);
        for (int walk = 0; walk < walks; ++walk) checkBounds(wander(scenario, random, false));
    }
}

BOOST_AUTO_TEST_CASE(walks_with_hints_and_answers_taken_back_come_to_an_end) {
    for (const auto& [path, scenario] : shipped()) {
        Random random(11);
        for (int walk = 0; walk < walks; ++walk) {
            const Play play = wander(scenario, random, true);
            checkBounds(play);
            const Play again(scenario, play.answers());
            BOOST_REQUIRE(again.finished());
            BOOST_REQUIRE((resultOf(scoreOf(again)) == resultOf(scoreOf(play))));
        }
    }
}

BOOST_AUTO_TEST_CASE(walks_replayed_from_their_answers_give_the_same_debrief) {
    for (const auto& [path, scenario] : shipped()) {
        Random random(3);
        for (int walk = 0; walk < 15; ++walk) {
            const Play play = wander(scenario, random, walk % 2 == 1);
            BOOST_REQUIRE(told(debriefOf(Play(scenario, play.answers()))) == told(debriefOf(play)));
        }
    }
}

BOOST_AUTO_TEST_CASE(the_model_answers_score_a_hundred_percent_and_are_right_everywhere) {
    for (const auto& [path, scenario] : shipped()) {
        Play play(scenario);
        while (!play.finished()) BOOST_REQUIRE(!play.answer(play.model().value()));
        const Debrief debrief = debriefOf(play);
        BOOST_TEST(debrief.score.percent == 100, path);
        BOOST_TEST(debrief.score.earned == debrief.score.possible, path);
        BOOST_TEST(debrief.score.passed, path);
        BOOST_TEST(debrief.missedDangers.empty(), path);
        for (const StepReview& step : debrief.steps) {
            BOOST_TEST((step.mark.verdict == Verdict::right), path + " " + step.step->id.text());
            for (const ReviewLine& line : step.lines) BOOST_TEST(line.right, path + " " + line.about);
        }
    }
}

BOOST_AUTO_TEST_CASE(the_model_makes_the_best_of_any_moment) {
    for (const auto& [path, scenario] : shipped()) {
        Random random(8);
        for (int walk = 0; walk < 8; ++walk) {
            Play play(scenario);
            const int turns = std::uniform_int_distribution<int>(0, 12)(random);
            for (int turn = 0; turn < turns && !play.finished(); ++turn) play.answer(*play.anyAnswer(random));
            while (!play.finished()) BOOST_REQUIRE(!play.answer(play.model().value()));
            checkBounds(play);
        }
    }
}

BOOST_AUTO_TEST_CASE(replacing_one_part_of_an_answer_by_the_right_one_never_lowers_its_mark) {
    int compared = 0;
    for (const auto& [path, scenario] : shipped()) {
        Random random(21);
        for (int walk = 0; walk < 10; ++walk) {
            const Play play = wander(scenario, random, false);
            for (std::size_t place = 0; place < play.answers().size(); ++place) {
                const Answer& answer = play.answers()[place];
                const auto step = std::ranges::find(scenario.steps, answer.step, &Step::id);
                const auto earned = earnedAt(scenario, play.answers(), place);
                if (!earned) continue;
                for (const std::string& better : betterBy(*step, answer.given)) {
                    ++compared;
                    const auto more = earnedAt(scenario, play.answers(), place, better);
                    BOOST_REQUIRE_MESSAGE(more && *more >= *earned,
                                          path + " " + answer.given + " -> " + better);
                }
            }
        }
    }
    BOOST_TEST(compared > 1000);
}

BOOST_AUTO_TEST_CASE(refused_answers_leave_a_walk_as_it_was) {
    for (const auto& [path, scenario] : shipped()) {
        Random random(5);
        Play play(scenario);
        while (!play.finished()) {
            const auto count = play.answers().size();
            const StepId step = play.current()->step->id;
            for (const char* bad :
                 {"", "   ", "nonsense", "!order", "= =", "!unknown", "a=b", "-1-", "read read"}) {
                if (takesAnyText(*play.current()->step) && *bad != '\0' && *bad != ' ') continue;
                BOOST_REQUIRE_MESSAGE(play.answer({step, bad}).has_value(),
                                      path + " takes '" + bad + "' at " + step.text());
            }
            BOOST_REQUIRE(play.answers().size() == count);
            BOOST_REQUIRE(play.current()->step->id == step);
            play.answer(*play.anyAnswer(random));
        }
        BOOST_TEST(Play(scenario, play.answers()).finished());
    }
}

BOOST_AUTO_TEST_SUITE_END()
