#include <boost/test/unit_test.hpp>

#include "tests/scenarios/play/inbox_sample.h"
#include "tests/scenarios/play/letter_sample.h"
#include "tests/scenarios/play/made_scenario.h"
#include "tests/trainer/presenters/tokens.h"
#include "trainer/presenters/typed_answer.h"

using namespace scenarios;
using namespace trainer;
using Kind = StepView::Kind;

namespace {

Step sortStep() {
    Sort sort;
    for (const char* id : {"k1", "k2"})
        sort.categories.push_back({CategoryId(id), text("category " + std::string(id))});
    for (const char* id : {"i1", "i2", "i3"})
        sort.items.push_back({ChoiceId(id),
                              CategoryId(*id == 'i' && id[1] == '1' ? "k1" : "k2"),
                              {},
                              text("item " + std::string(id)),
                              text("why " + std::string(id))});
    return stepOf("sort", 3, std::move(sort));
}

Step routeStep() {
    auto directory = std::make_shared<Directory>();
    for (const char* id : {"grants", "housing"})
        directory->services.push_back({ServiceId(id),
                                       false,
                                       "",
                                       "a@b.example",
                                       text("service " + std::string(id)),
                                       text("handles " + std::string(id)),
                                       {}});
    Route route;
    route.directory = std::move(directory);
    route.request.subject = text("a grant");
    route.targets = {{ServiceId("grants"), 100, text("Grants decide.")}};
    route.sayings = {choice("follow", true), choice("nothing", false)};
    route.delays = {choice("week", true), choice("month", false)};
    return stepOf("route", 3, std::move(route));
}

Step rewriteStep() {
    Rewrite rewrite;
    rewrite.original = "Il convient de payer 25 €.";
    rewrite.model = "Payez 25 €.";
    rewrite.facts = {{LetterFactId("sum"), LetterFact::Kind::amount, {"25 €"}, 1, text("the amount")}};
    rewrite.elements = {element("jargon", ChecklistElement::Kind::forbidden, 1, "il convient")};
    return stepOf("rewrite", 3, std::move(rewrite));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(letter_views)

BOOST_AUTO_TEST_CASE(things_to_sort_are_shown_shuffled_beside_the_categories) {
    const Scenario scenario = scenarioOf({sortStep()});
    const Play play(scenario);
    const StepView shown = viewOf(play);
    BOOST_TEST((shown.kind == Kind::sort));
    BOOST_TEST(tokens(shown.options) != "i1 i2 i3");
    BOOST_TEST(shown.options.size() == 3u);
    BOOST_TEST(tokens(shown.targets) == "k1 k2");
    BOOST_TEST(!shown.goesOn);
}

BOOST_AUTO_TEST_CASE(a_sorting_is_typed_by_letters_in_the_order_shown_or_by_pairs) {
    const Scenario scenario = scenarioOf({sortStep()});
    const Play play(scenario);
    const StepView shown = viewOf(play);
    const std::string expected =
        shown.options[0].token + "=k2 " + shown.options[1].token + "=k1 " + shown.options[2].token + "=k2";
    BOOST_TEST(typedAnswer(shown, "b a b") == expected);
    BOOST_TEST(typedAnswer(shown, "1b 2a 3b") == expected);
    BOOST_TEST(typedAnswer(shown, "b a") == "b a");
    BOOST_TEST(typedAnswer(shown, "b a z") == "b a z");
    BOOST_TEST(typedAnswer(shown, "i1=k1 i2=k2 i3=k2") == "i1=k1 i2=k2 i3=k2");
    BOOST_TEST(typedAnswer(shown, "") == "");
}

BOOST_AUTO_TEST_CASE(a_request_to_hand_over_shows_services_sayings_and_delays) {
    const Scenario scenario = scenarioOf({routeStep()});
    const Play play(scenario);
    const StepView shown = viewOf(play);
    BOOST_TEST((shown.kind == Kind::route));
    BOOST_TEST(plain(shown.request->subject) == "a grant");
    BOOST_TEST(tokens(shown.options) == "grants housing");
    BOOST_TEST(plain(shown.options[1].text) == "service housing \u2014 handles housing");
    BOOST_TEST(tokens(shown.targets) == "follow nothing");
    BOOST_TEST(tokens(shown.moves) == "week month");
    BOOST_TEST(typedAnswer(shown, "2 1 b") == "housing follow month");
    BOOST_TEST(typedAnswer(shown, "grants 2 week") == "grants nothing week");
    BOOST_TEST(typedAnswer(shown, "3 1 1") == "3 1 1");
    BOOST_TEST(typedAnswer(shown, "1 1") == "1 1");
}

BOOST_AUTO_TEST_CASE(a_letter_is_written_or_made_of_the_blocks_it_offers) {
    const Scenario both = scenarioOf({stepOf("reply", 5, smallReply())});
    const StepView shown = viewOf(Play(both));
    BOOST_TEST((shown.kind == Kind::reply));
    BOOST_TEST(tokens(shown.options) == "b1 b2 b3 b4");
    BOOST_TEST(shown.reply != nullptr);
    BOOST_TEST(shown.request != nullptr);
    BOOST_TEST(typedAnswer(shown, "2 1") == "!blocks b2 b1");
    BOOST_TEST(typedAnswer(shown, "b2 1") == "!blocks b2 b1");
    BOOST_TEST(typedAnswer(shown, "2 9") == "2 9");
    BOOST_TEST(typedAnswer(shown, "Bonjour,\\n\\nMerci.") == "Bonjour,\n\nMerci.");
    BOOST_TEST(typedAnswer(shown, "") == "");
    const Scenario byText = scenarioOf({stepOf("reply", 5, smallReply(Reply::By::text))});
    const StepView written = viewOf(Play(byText));
    BOOST_TEST(written.options.empty());
    BOOST_TEST(typedAnswer(written, "1") == "1");
}

BOOST_AUTO_TEST_CASE(what_no_pattern_sees_is_shown_to_be_ticked_with_the_letter) {
    Reply reply = smallReply();
    reply.elements.push_back(element("tone", ChecklistElement::Kind::required, 1, ""));
    reply.elements.push_back(element("warm", ChecklistElement::Kind::optional, 1, ""));
    const Scenario scenario = scenarioOf({stepOf("reply", 5, std::move(reply))});
    Play play(scenario);
    give(play, {"!blocks b1"});
    const StepView shown = viewOf(play);
    BOOST_TEST((shown.kind == Kind::check));
    BOOST_TEST(shown.goesOn);
    BOOST_TEST(shown.letter == "Vous aurez une réponse le 9 mars.");
    BOOST_TEST(tokens(shown.options) == "tone warm");
    BOOST_TEST(typedAnswer(shown, "2") == "!check warm");
    BOOST_TEST(typedAnswer(shown, "1 2") == "!check tone warm");
    BOOST_TEST(typedAnswer(shown, "-") == "!check -");
    BOOST_TEST(typedAnswer(shown, "!check tone") == "!check tone");
    BOOST_TEST(typedAnswer(shown, "3") == "3");
    BOOST_TEST(typedAnswer(shown, "") == "");
}

BOOST_AUTO_TEST_CASE(a_text_to_write_again_is_typed_on_one_line) {
    const Scenario scenario = scenarioOf({rewriteStep()});
    const StepView shown = viewOf(Play(scenario));
    BOOST_TEST((shown.kind == Kind::rewrite));
    BOOST_TEST(shown.rewrite->original == "Il convient de payer 25 €.");
    BOOST_TEST(typedAnswer(shown, "Un.\\nDeux \\\\n trois\\") == "Un.\nDeux \\n trois\\");
}

BOOST_AUTO_TEST_CASE(a_text_comes_back_from_its_line_as_it_was) {
    const Scenario scenario = scenarioOf({rewriteStep()});
    const StepView shown = viewOf(Play(scenario));
    for (const char* words : {"Un.\n\nDeux.", "a\\nb", "\\", "\\\\\n\\", "C:\\nouveau\n", "", "\n"})
        BOOST_TEST_CONTEXT(words) {
            BOOST_TEST(typedAnswer(shown, oneLine(words)) == words);
        }
    BOOST_TEST(oneLine("a\nb") == "a\\nb");
    BOOST_TEST(oneLine("a\nb").find('\n') == std::string::npos);
}

BOOST_AUTO_TEST_CASE(after_an_answer_that_is_not_right_the_view_asks_whether_to_try_again) {
    Scenario scenario = scenarioOf({rewriteStep(), page("end")});
    scenario.steps[0].tries = 3;
    Play play(scenario);
    give(play, {"Il convient de payer 30 € vite."});
    const StepView shown = viewOf(play);
    BOOST_TEST((shown.kind == Kind::again));
    BOOST_TEST(shown.triesLeft == 2);
    BOOST_REQUIRE(shown.review.has_value());
    BOOST_TEST(shown.review->model.empty());
    BOOST_TEST(!shown.review->lines.empty());
    BOOST_TEST(typedAnswer(shown, "a") == "!again");
    BOOST_TEST(typedAnswer(shown, "") == "!next");
    BOOST_TEST(typedAnswer(shown, "!next") == "!next");
    BOOST_TEST(typedAnswer(shown, "what") == "what");
    give(play, {"!again"});
    BOOST_TEST((viewOf(play).kind == Kind::rewrite));
}

BOOST_AUTO_TEST_CASE(a_second_chance_never_shows_what_was_expected) {
    for (Step step : {sortStep(), routeStep()}) {
        step.tries = 2;
        const Scenario scenario = scenarioOf({step, page("end")});
        Play play(scenario);
        const std::string wrong =
            std::holds_alternative<Sort>(step.body) ? "i1=k2 i2=k1 i3=k1" : "housing nothing month";
        BOOST_TEST(give(play, {wrong}) == "");
        const StepView shown = viewOf(play);
        BOOST_REQUIRE(shown.review.has_value());
        for (const ReviewLine& line : shown.review->lines) {
            BOOST_TEST(line.expected.empty());
            BOOST_TEST(line.why.empty());
        }
    }
}

BOOST_AUTO_TEST_CASE(an_inbox_with_a_time_says_so_and_takes_its_end) {
    Scenario scenario = inboxStory();
    std::get<Inbox>(scenario.steps[0].body).minutes = 10;
    const StepView shown = viewOf(Play(scenario));
    BOOST_TEST(shown.minutes == 10);
    BOOST_TEST(typedAnswer(shown, "!time") == "!time");
}

BOOST_AUTO_TEST_CASE(an_answer_in_canonical_form_is_one_whatever_the_view) {
    Random random(21);
    for (int round = 0; round < 400; ++round) {
        const Scenario scenario = made::scenario(random);
        Play play(scenario);
        while (!play.finished()) {
            const StepView shown = viewOf(play);
            const Answer answer = *(made::oneIn(3, random) ? play.model() : play.anyAnswer(random));
            BOOST_REQUIRE(typedAnswer(shown, oneLine(answer.given)) == answer.given);
            BOOST_REQUIRE(said(play.answer(answer)) == "");
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
