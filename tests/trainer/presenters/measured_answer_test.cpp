#include "trainer/presenters/measured_answer.h"

#include <boost/test/unit_test.hpp>

#include "scenarios/play/debrief.h"
#include "tests/scenarios/clarity/kit.h"
#include "tests/scenarios/clarity/sample_rules.h"
#include "tests/scenarios/play/letter_sample.h"
#include "tests/trainer/presenters/memory_store.h"
#include "trainer/presenters/play_presenter.h"

// What is measured of a text when it is handed in, and stays with the answer.

using namespace trainer;
using namespace scenarios;

namespace {

RuleSet rulesWith(const std::string& word) {
    Term term;
    term.words = word;
    term.says = {"plus simple"};
    return sample::with({sample::withTerms("jargon", {term})});
}

/// A reader of French, by rules that may be changed.
struct Reader {
    RuleSet rules = rulesWith("nonobstant");
    std::unique_ptr<Analyser> analyser = std::make_unique<Analyser>(rules, french());
    int asked = 0;

    AnalyserOf of() {
        return [this](const std::string& language) {
            ++asked;
            return language == "fr" ? analyser.get() : nullptr;
        };
    }
    void changeRules() {
        rules = rulesWith("retard");
        analyser = std::make_unique<Analyser>(rules, french());
    }
};

Scenario rewriting() {
    Rewrite rewrite;
    rewrite.original = "Nonobstant ce retard, nonobstant cela, il faut payer 250 \u20AC.";
    rewrite.facts = {{LetterFactId("sum"), LetterFact::Kind::amount, {"250 \u20AC"}, 2, text("the amount")}};
    rewrite.model = "Payez 250 \u20AC.";
    rewrite.clarity = ClarityGoal{2, 0, 0, Level::b1, {}, {}};
    return scenarioOf({stepOf("rewrite", 4, rewrite), stepOf("again", 4, rewrite)});
}

struct AtPlay {
    Reader reader;
    Scenario scenario = rewriting();
    MemoryStore store;
    PlayPresenter presenter{scenario,
                            {{Edition::Kind::scenario, "story", {1, 0}, "hash", "<scenario/>"}},
                            "alice",
                            store,
                            {[] { return std::string("2026-11-22T07:30:00Z"); },
                             [] { return std::string("attempt"); }, reader.of()}};

    std::string kept() const { return store.kept("attempt").attempt.answers.back().given; }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(measured_answers)

BOOST_FIXTURE_TEST_CASE(what_is_measured_is_kept_with_the_answer_and_counts, AtPlay) {
    BOOST_TEST(!presenter.answer("Nonobstant cela, payez 250 \u20AC."));
    BOOST_TEST(kept().starts_with("!clarity "));
    BOOST_TEST(kept().ends_with(" jargon:2>1\nNonobstant cela, payez 250 \u20AC."));
    BOOST_TEST(presenter.lastReview()->mark.earned == 300);
    BOOST_TEST(presenter.lastReview()->written == "Nonobstant cela, payez 250 \u20AC.");
}

BOOST_FIXTURE_TEST_CASE(a_rule_that_changes_changes_no_old_score, AtPlay) {
    presenter.answer("Nonobstant cela, payez 250 \u20AC.");
    reader.changeRules();
    PlayPresenter later(scenario, store.find("attempt").value(), store,
                        {[] { return std::string(); }, [] { return std::string(); }, reader.of()});
    BOOST_TEST(scoreOf(later.play()).earned == 300);
    later.answer("Payez 250 \u20AC malgr\u00E9 le retard.");
    BOOST_TEST(kept().find(" jargon:1>1\n") != std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(what_somebody_says_of_their_own_text_is_measured_anew, AtPlay) {
    presenter.answer("!clarity A1>A1 jargon:9>0\nNonobstant cela, payez 250 \u20AC.");
    BOOST_TEST(kept().ends_with(" jargon:2>1\nNonobstant cela, payez 250 \u20AC."));
}

BOOST_FIXTURE_TEST_CASE(where_nothing_reads_texts_the_answer_is_kept_as_it_is, AtPlay) {
    reader.analyser.reset();
    presenter.answer("Nonobstant cela, payez 250 \u20AC.");
    BOOST_TEST(kept() == "Nonobstant cela, payez 250 \u20AC.");
    BOOST_TEST(presenter.lastReview()->mark.earned == 400);
    BOOST_TEST(!presenter.remarksOn(*presenter.lastReview()));
}

BOOST_FIXTURE_TEST_CASE(what_is_refused_is_not_measured, AtPlay) {
    for (const std::string& given : {std::string(), std::string("\U0001F600"), std::string(20'001, 'a'),
                                     std::string("a\xFF"), std::string("!hint"), std::string("!again")})
        BOOST_TEST(presenter.answer(given).has_value());
    BOOST_TEST(presenter.answer("!clarity B9\nPayez.")->token == "!clarity");
    BOOST_TEST(presenter.answer(std::get<Rewrite>(scenario.steps[0].body).original).has_value());
    BOOST_TEST(presenter.play().answers().empty());
}

BOOST_FIXTURE_TEST_CASE(remarks_on_a_text_that_was_handed_in_are_those_of_today, AtPlay) {
    presenter.answer("Nonobstant cela, payez 250 \u20AC.");
    const auto review = *presenter.lastReview();
    auto remarks = presenter.remarksOn(review);
    BOOST_TEST_REQUIRE(remarks.has_value());
    BOOST_TEST(remarks->findings.size() == 1u);
    BOOST_TEST(remarks->findings.at(0).words == "Nonobstant");
    reader.changeRules();
    remarks = presenter.remarksOn(review);
    BOOST_TEST(remarks->findings.empty());
}

BOOST_AUTO_TEST_CASE(a_letter_of_blocks_is_measured_and_its_own_check_is_not) {
    Reader reader;
    Reply reply = smallReply();
    reply.clarity = ClarityGoal{2, 0, 0, Level::b1, {}, {}};
    reply.blocks[0].text = text("Nonobstant cela, vous aurez une r\u00E9ponse le 9 mars.");
    reply.elements.push_back(element("self", ChecklistElement::Kind::required, 1, ""));
    const Scenario scenario = scenarioOf({stepOf("reply", 4, std::move(reply))});
    Play play(scenario);
    const std::string given = measuredAnswer(play, "!blocks b1 b2", reader.of());
    BOOST_TEST(given.starts_with("!clarity "));
    BOOST_TEST(given.ends_with(" jargon:1\n!blocks b1 b2"));
    BOOST_TEST(measuredAnswer(play, "!blocks b9", reader.of()) == "!blocks b9");
    BOOST_TEST(give(play, {given}) == "");
    BOOST_TEST(measuredAnswer(play, "!check self", reader.of()) == "!check self");
    BOOST_TEST(give(play, {"!check self"}) == "");
    BOOST_TEST(measuredAnswer(play, "Bonjour.", reader.of()) == "Bonjour.");
}

BOOST_AUTO_TEST_CASE(a_step_without_a_goal_is_never_measured) {
    Reader reader;
    Scenario scenario = rewriting();
    for (Step& step : scenario.steps) std::get<Rewrite>(step.body).clarity.reset();
    const Play play(scenario);
    BOOST_TEST(measuredAnswer(play, "Payez 250 \u20AC.", reader.of()) == "Payez 250 \u20AC.");
    BOOST_TEST(reader.asked == 0);
}

BOOST_AUTO_TEST_SUITE_END()
