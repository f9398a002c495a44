#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "scenarios/language/letter.h"
#include "scenarios/play/debrief.h"
#include "scenarios/play/judgement.h"
#include "tests/scenarios/play/made_letter.h"
#include "tests/scenarios/play/made_measure.h"
#include "tests/scenarios/play/made_scenario.h"
#include "tests/scenarios/play/samples.h"
#include "tests/scenarios/play/soundness.h"

// What holds for every scenario, shown on many made at random.

using namespace scenarios;

namespace {

constexpr int rounds = 150;

/// One step of that kind that is worth something, each time another.
Scenario alone(made::Kind kind, Random& random) {
    Scenario scenario = made::scenario(std::vector{kind}, random);
    if (kind != made::Kind::page && kind != made::Kind::dialogue) scenario.steps[0].points += 5;
    return scenario;
}

Mark markOfFirst(const Scenario& scenario, const std::vector<std::string>& given) {
    Play play(scenario);
    for (const std::string& one : given) BOOST_REQUIRE(said(play.answer({scenario.steps[0].id, one})) == "");
    return play.played()[0].mark();
}

void isSound(const Play& play) {
    BOOST_REQUIRE(faultOf(play) == "");
}

void areAlike(const Play& one, const Play& other) {
    BOOST_REQUIRE(differenceOf(one, other) == "");
}

/// Gives the answer; where it is refused nothing has changed.
void giveSafely(Play& play, const Answer& answer) {
    bool wasTaken = false;
    BOOST_REQUIRE(faultOfGiving(play, answer, wasTaken) == "");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(properties)

BOOST_AUTO_TEST_CASE(the_model_answer_earns_every_point_and_leaves_nothing_to_try_again) {
    Random random(1);
    for (const made::Kind kind : made::allKinds)
        for (int round = 0; round < rounds; ++round)
            BOOST_TEST_CONTEXT("kind " << static_cast<int>(kind) << ", round " << round) {
                const Scenario scenario = made::scenario(std::vector{kind}, random);
                Play play(scenario);
                while (!play.finished()) {
                    BOOST_REQUIRE(!play.current()->mayTryAgain);
                    BOOST_REQUIRE(said(play.answer(*play.model())) == "");
                }
                const Mark mark = play.played()[0].mark();
                BOOST_REQUIRE(mark.earned == mark.possible);
                BOOST_REQUIRE(mark.verdict == Verdict::right);
                BOOST_REQUIRE(mark.missedDangers.empty());
                BOOST_REQUIRE(scoreOf(play).percent == 100);
            }
}

BOOST_AUTO_TEST_CASE(an_empty_answer_changes_nothing) {
    Random random(2);
    for (const made::Kind kind : made::allKinds)
        for (int round = 0; round < rounds; ++round) {
            const Scenario scenario = made::scenario(std::vector{kind, made::Kind::page}, random);
            Play play(scenario);
            for (const char* empty : {"", " ", "\n\n", "\t"}) {
                const Play before = play;
                BOOST_REQUIRE(said(play.answer({scenario.steps[0].id, empty})) != "");
                areAlike(before, play);
            }
        }
}

BOOST_AUTO_TEST_CASE(any_answer_is_taken_and_a_replay_is_the_play) {
    Random random(3);
    for (int round = 0; round < 10 * rounds; ++round) {
        const Scenario scenario = made::scenario(random);
        Play play(scenario);
        while (!play.finished())
            BOOST_REQUIRE(
                said(play.answer({play.current()->step->id, made::anyMeasuredAnswer(play, random)})) == "");
        isSound(play);
        areAlike(play, Play(scenario, play.answers()));
    }
}

BOOST_AUTO_TEST_CASE(whatever_is_given_the_play_stays_sound) {
    Random random(4);
    for (int round = 0; round < 4 * rounds; ++round) {
        const Scenario scenario = made::scenario(random);
        Play play(scenario);
        for (int turn = 0; turn < 30; ++turn) {
            const StepId step = play.finished() ? scenario.steps.back().id : play.current()->step->id;
            switch (made::below(6, random)) {
                case 0: giveSafely(play, {step, made::garbage(scenario, random)}); break;
                case 1: giveSafely(play, {step, std::string(askHint)}); break;
                case 2: giveSafely(play, {step, std::string(takeBack)}); break;
                default:
                    if (!play.finished()) BOOST_REQUIRE(said(play.answer(*play.anyAnswer(random))) == "");
            }
            isSound(play);
            if (play.finished()) break;
        }
        areAlike(play, Play(scenario, play.answers()));
        while (!play.finished()) BOOST_REQUIRE(said(play.answer(*play.model())) == "");
        isSound(play);
        debriefOf(play);
    }
}

BOOST_AUTO_TEST_CASE(taking_everything_back_leads_to_the_start) {
    Random random(5);
    for (int round = 0; round < 2 * rounds; ++round) {
        Scenario scenario = made::scenario(random);
        scenario.stepBack = true;
        const Play fresh(scenario);
        Play play(scenario);
        std::vector<Play> stages{play};
        while (!play.finished()) {
            BOOST_REQUIRE(said(play.answer(*play.anyAnswer(random))) == "");
            stages.push_back(play);
        }
        while (play.mayTakeBack()) {
            stages.pop_back();
            BOOST_REQUIRE(said(play.answer({scenario.steps[0].id, std::string(takeBack)})) == "");
            BOOST_REQUIRE((play.facts() == stages.back().facts()));
            BOOST_REQUIRE(play.played().size() == stages.back().played().size());
            BOOST_REQUIRE(scoreOf(play).earned == scoreOf(stages.back()).earned);
            BOOST_REQUIRE(play.model()->given == stages.back().model()->given);
        }
        BOOST_REQUIRE(stages.size() == 1u);
    }
}

BOOST_AUTO_TEST_CASE(putting_one_item_right_never_lowers_the_mark_of_a_sort) {
    Random random(6);
    for (int round = 0; round < rounds; ++round) {
        const Scenario scenario = alone(made::Kind::sort, random);
        const auto& sort = std::get<Sort>(scenario.steps[0].body);
        const Play play(scenario);
        const std::string given = play.anyAnswer(random)->given;
        const Points before = markOfFirst(scenario, {given}).earned;
        for (const SortItem& item : sort.items) {
            std::string better;
            for (const std::string_view pair : wordsOf(given)) {
                const bool isIt = pair.starts_with(item.id.text() + "=");
                better += (isIt ? item.id.text() + "=" + item.category.text() : std::string(pair)) + " ";
            }
            BOOST_REQUIRE(markOfFirst(scenario, {better}).earned >= before);
        }
    }
}

BOOST_AUTO_TEST_CASE(putting_one_of_the_three_right_never_lowers_the_mark_of_a_route) {
    Random random(7);
    for (int round = 0; round < rounds; ++round) {
        const Scenario scenario = alone(made::Kind::route, random);
        const Play play(scenario);
        const std::string given = play.anyAnswer(random)->given;
        const std::string model = play.model()->given;
        const Points before = markOfFirst(scenario, {given}).earned;
        for (std::size_t part = 0; part < 3; ++part) {
            std::string better;
            for (std::size_t i = 0; i < 3; ++i)
                better += std::string(wordsOf(i == part ? model : given).at(i)) + " ";
            BOOST_REQUIRE(markOfFirst(scenario, {better}).earned >= before);
        }
    }
}

BOOST_AUTO_TEST_CASE(one_more_asked_element_never_lowers_a_letter_and_one_more_forbidden_never_raises_it) {
    Random random(8);
    for (int round = 0; round < 4 * rounds; ++round) {
        const Reply reply = made::reply(random);
        std::string letter = "Madame,";
        Points before = judge(reply, letter, {}).worked().of(20);
        auto said = made::sayablesOf(reply);
        std::ranges::shuffle(said, random);
        for (const made::Sayable& one : said) {
            letter += "\n\n" + one.sentence;
            const Points now = judge(reply, letter, {}).worked().of(20);
            const bool forbidden = one.element.kind == ChecklistElement::Kind::forbidden;
            BOOST_TEST_CONTEXT(one.sentence) {
                BOOST_REQUIRE(forbidden ? now <= before : now >= before);
            }
            before = now;
        }
    }
}

BOOST_AUTO_TEST_CASE(one_more_tick_of_what_is_asked_never_lowers_a_letter) {
    Random random(9);
    for (int round = 0; round < 4 * rounds; ++round) {
        const Reply reply = made::reply(random);
        const std::string letter = modelLetterOf(reply);
        std::vector<ElementId> ticked;
        Points before = judge(reply, letter, ticked).worked().of(20);
        for (const ChecklistElement& one : reply.elements) {
            if (!one.isSelfChecked()) continue;
            ticked.push_back(one.id);
            const Points now = judge(reply, letter, ticked).worked().of(20);
            BOOST_REQUIRE(one.kind == ChecklistElement::Kind::forbidden ? now <= before : now >= before);
            before = now;
        }
    }
}

BOOST_AUTO_TEST_CASE(one_more_fact_never_lowers_a_rewriting_and_one_more_forbidden_element_never_raises_it) {
    Random random(10);
    for (int round = 0; round < 4 * rounds; ++round) {
        Rewrite rewrite = made::rewrite(random);
        rewrite.minWords = rewrite.maxWords = rewrite.sentenceWords = 0;
        std::string text = "Bonjour.";
        Points before = judge(rewrite, text).worked().of(20);
        const Letter model(rewrite.model);
        for (const Stretch& sentence : model.sentences()) {
            text += " " + model.quote(sentence) + (model.quote(sentence).ends_with("€") ? "" : ".");
            const Points now = judge(rewrite, text).worked().of(20);
            BOOST_TEST_CONTEXT(text) {
                BOOST_REQUIRE(now >= before);
            }
            before = now;
        }
        for (const char* bad :
             {" Il convient de payer.", " C’est susvisé.", " Les usagers défaillants paient."}) {
            text += bad;
            const Points now = judge(rewrite, text).worked().of(20);
            BOOST_TEST_CONTEXT(text) {
                BOOST_REQUIRE(now <= before);
            }
            before = now;
        }
    }
}

BOOST_AUTO_TEST_CASE(the_mark_of_a_letter_depends_on_its_text_alone) {
    Random random(11);
    for (int round = 0; round < rounds; ++round) {
        Scenario scenario = alone(made::Kind::reply, random);
        auto& reply = std::get<Reply>(scenario.steps[0].body);
        reply.by = Reply::By::both;
        if (reply.modelBlocks.empty()) continue;
        const Points byBlocks = judge(reply, letterOf(reply, reply.modelBlocks), {}).worked().of(20);
        BOOST_REQUIRE(judge(reply, modelLetterOf(reply), {}).worked().of(20) == byBlocks);
        Play play(scenario);
        BOOST_REQUIRE(said(play.answer({scenario.steps[0].id, modelLetterOf(reply)})) == "");
    }
}

BOOST_AUTO_TEST_CASE(the_same_numbers_make_the_same_scenario) {
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        Random first(seed);
        Random second(seed);
        const Scenario one = made::scenario(first);
        const Scenario other = made::scenario(second);
        BOOST_REQUIRE(one.steps.size() == other.steps.size());
        BOOST_REQUIRE(Play(one).model()->given == Play(other).model()->given);
    }
}

BOOST_AUTO_TEST_SUITE_END()
