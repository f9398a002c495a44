#include "trainer/presenters/play_presenter.h"

#include <boost/test/unit_test.hpp>

#include "tests/scenarios/play/samples.h"
#include "tests/trainer/presenters/memory_store.h"

using namespace scenarios;
using namespace trainer;

namespace {

/// A page, a question worth 2 points and one worth 3, played in a world whose clock ticks a second a look.
struct Story {
    Scenario scenario = scenarioOf({page("intro"), yesNo("first", 2), yesNo("second", 3)});
    MemoryStore store;
    int ticks = 0;
    int ids = 0;

    World world() {
        return {[this] {
                    const std::string seconds = std::to_string(++ticks);
                    return "2026-11-22T07:30:" + std::string(2 - seconds.size(), '0') + seconds + "Z";
                },
                [this] { return "attempt " + std::to_string(++ids); }};
    }
    std::vector<Edition> editions(const std::string& hash = "hash") {
        return {{Edition::Kind::scenario, "story", {1, 0}, hash, "<scenario/>"}};
    }
    PlayPresenter begin() { return PlayPresenter(scenario, editions(), "alice", store, world()); }
    PlayPresenter resume() {
        return PlayPresenter(scenario, store.find("attempt 1").value(), store, world());
    }
    std::vector<std::string> given() const {
        std::vector<std::string> words;
        for (const Answer& answer : store.kept("attempt 1").attempt.answers)
            words.push_back(answer.step.text() + ":" + answer.given);
        return words;
    }
};

using Words = std::vector<std::string>;

}  // namespace

BOOST_AUTO_TEST_SUITE(play_presenter)

BOOST_FIXTURE_TEST_CASE(a_new_attempt_is_kept_before_anything_is_answered, Story) {
    scenario.version = {1, 3};
    const PlayPresenter presenter = begin();
    const MemoryStore::Kept& kept = store.kept("attempt 1");
    BOOST_TEST(presenter.attempt() == "attempt 1");
    BOOST_TEST(kept.attempt.person == "alice");
    BOOST_TEST(kept.attempt.version.text() == "1.3");
    BOOST_TEST(kept.attempt.editions == Words{"hash"}, boost::test_tools::per_element());
    BOOST_TEST(kept.attempt.started == "2026-11-22T07:30:01Z");
    BOOST_TEST(kept.title == "A story");
    BOOST_TEST(!presenter.wasResumed());
}

BOOST_FIXTURE_TEST_CASE(an_answer_taken_is_kept_with_its_step_and_its_time, Story) {
    PlayPresenter presenter = begin();
    BOOST_TEST(said(presenter.answer("read")) == "");
    BOOST_TEST(said(presenter.answer("n")) == "");
    BOOST_TEST(given() == (Words{"intro:read", "first:n"}), boost::test_tools::per_element());
    BOOST_TEST(store.kept("attempt 1").times.back() == "2026-11-22T07:30:03Z");
}

BOOST_FIXTURE_TEST_CASE(an_answer_refused_is_not_kept, Story) {
    PlayPresenter presenter = begin();
    presenter.answer("read");
    BOOST_TEST(said(presenter.answer("zzz")) == "unknown zzz");
    BOOST_TEST(given() == Words{"intro:read"}, boost::test_tools::per_element());
    BOOST_TEST(said(presenter.answer("y")) == "");
}

BOOST_FIXTURE_TEST_CASE(an_answer_the_store_does_not_keep_is_not_taken, Story) {
    PlayPresenter presenter = begin();
    presenter.answer("read");
    store.addFails = true;
    BOOST_CHECK_THROW(presenter.answer("y"), NoRoom);
    BOOST_TEST(presenter.play().answers().size() == 1u);
    BOOST_TEST(presenter.play().current()->step->id.text() == "first");
    store.addFails = false;
    BOOST_TEST(said(presenter.answer("n")) == "");
    BOOST_TEST(given() == (Words{"intro:read", "first:n"}), boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(an_attempt_that_goes_on_elsewhere_takes_nothing_more_here, Story) {
    PlayPresenter here = begin();
    here.answer("read");
    PlayPresenter elsewhere = resume();
    elsewhere.answer("y");
    BOOST_CHECK_THROW(here.answer("n"), AttemptMovedOn);
    BOOST_TEST(here.play().answers().size() == 1u);
    BOOST_TEST(given() == (Words{"intro:read", "first:y"}), boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(the_last_answer_keeps_the_result, Story) {
    PlayPresenter presenter = begin();
    for (const char* answer : {"read", "y", "n"}) presenter.answer(answer);
    const MemoryStore::Kept& kept = store.kept("attempt 1");
    BOOST_TEST(kept.finishes == 1);
    BOOST_TEST(kept.attempt.finished == "2026-11-22T07:30:05Z");
    BOOST_TEST(kept.result.percent == 40);
    BOOST_TEST(!kept.result.passed);
    BOOST_TEST(kept.result.skills.size() == 1u);
    BOOST_TEST(said(presenter.answer("y")) == "finished");
    BOOST_TEST(given().size() == 3u);
}

BOOST_FIXTURE_TEST_CASE(an_attempt_is_resumed_where_it_was_left, Story) {
    {
        PlayPresenter presenter = begin();
        presenter.answer("read");
    }
    PlayPresenter presenter = resume();
    BOOST_TEST(presenter.wasResumed());
    BOOST_TEST(presenter.step().title == "title of first");
    BOOST_TEST(!presenter.lastReview().has_value());
    for (const char* answer : {"y", "y"}) presenter.answer(answer);
    BOOST_TEST(store.kept("attempt 1").result.percent == 100);
    BOOST_TEST(store.kept("attempt 1").finishes == 1);
}

BOOST_FIXTURE_TEST_CASE(an_attempt_left_before_its_result_was_kept_gets_it_when_it_is_resumed, Story) {
    {
        PlayPresenter presenter = begin();
        presenter.answer("read");
        presenter.answer("y");
        store.finishFails = true;
        BOOST_CHECK_THROW(presenter.answer("y"), NoRoom);
    }
    BOOST_TEST(given().size() == 3u);
    BOOST_TEST(store.kept("attempt 1").finishes == 0);
    store.finishFails = false;
    const PlayPresenter presenter = resume();
    BOOST_TEST(presenter.play().finished());
    BOOST_TEST(store.kept("attempt 1").finishes == 1);
    BOOST_TEST(store.kept("attempt 1").result.percent == 100);
    const PlayPresenter again = resume();
    BOOST_TEST(store.kept("attempt 1").finishes == 1);
}

BOOST_FIXTURE_TEST_CASE(answers_of_another_content_are_refused, Story) {
    {
        PlayPresenter presenter = begin();
        presenter.answer("read");
        presenter.answer("n");
    }
    scenario = scenarioOf({page("intro"), page("other")});
    BOOST_CHECK_THROW(resume(), ReplayError);
}

BOOST_FIXTURE_TEST_CASE(a_changed_edition_begins_nothing, Story) {
    begin();
    BOOST_CHECK_THROW(PlayPresenter(scenario, editions("other hash"), "alice", store, world()),
                      EditionChanged);
    BOOST_TEST(!store.find("attempt 2").has_value());
}

BOOST_FIXTURE_TEST_CASE(what_was_just_finished_is_reviewed_but_no_page, Story) {
    PlayPresenter presenter = begin();
    BOOST_TEST(!presenter.lastReview().has_value());
    presenter.answer("read");
    BOOST_TEST(!presenter.lastReview().has_value());
    presenter.answer("y");
    BOOST_TEST(presenter.lastReview()->step->id.text() == "first");
    BOOST_TEST(presenter.lastReview()->mark.verdict == Verdict::right);
    presenter.answer("n");
    BOOST_TEST(presenter.lastReview()->step->id.text() == "second");
    BOOST_TEST(presenter.lastReview()->mark.verdict == Verdict::wrong);
    BOOST_TEST(presenter.debrief().steps.size() == 2u);
}

BOOST_FIXTURE_TEST_CASE(a_step_that_goes_on_is_not_reviewed_yet, Story) {
    scenario = scenarioOf({stepOf("talk", 2,
                                  dialogue({node("n1", {line("c1", "n2", 1), line("c2", "n2")}),
                                            node("n2", {line("c3", "n3", 1)}), ending("n3", "good")}))});
    PlayPresenter presenter = begin();
    presenter.answer("c1");
    BOOST_TEST(!presenter.lastReview().has_value());
    presenter.answer("c3");
    BOOST_TEST(presenter.lastReview()->step->id.text() == "talk");
}

BOOST_FIXTURE_TEST_CASE(hints_and_answers_taken_back_are_kept_as_answers_too, Story) {
    scenario.stepBack = true;
    scenario.steps[1].feedback.hints = {text("Think.")};
    PlayPresenter presenter = begin();
    presenter.answer("read");
    BOOST_TEST(said(presenter.answer(std::string(askHint))) == "");
    BOOST_TEST(!presenter.lastReview().has_value());
    BOOST_TEST(said(presenter.answer(std::string(askHint))) == "noMoreHints");
    presenter.answer("n");
    BOOST_TEST(said(presenter.answer(std::string(takeBack))) == "");
    BOOST_TEST(!presenter.lastReview().has_value());
    BOOST_TEST(presenter.step().title == "title of first");
    BOOST_TEST(given().size() == 4u);
    const PlayPresenter resumed = resume();
    BOOST_TEST(resumed.step().title == "title of first");
    BOOST_TEST(resumed.step().hintsLeft == 0);
}

BOOST_FIXTURE_TEST_CASE(a_scenario_of_pages_only_is_finished_and_passed, Story) {
    scenario = scenarioOf({page("only")});
    PlayPresenter presenter = begin();
    presenter.answer("read");
    BOOST_TEST(store.kept("attempt 1").finishes == 1);
    BOOST_TEST(store.kept("attempt 1").result.passed);
}

BOOST_FIXTURE_TEST_CASE(an_answer_that_could_not_be_kept_is_sent_again_as_it_was, Story) {
    PlayPresenter presenter = begin();
    presenter.answer("read");
    BOOST_TEST(!presenter.unsent());
    store.addFails = true;
    BOOST_CHECK_THROW(presenter.answer("y"), NoRoom);
    BOOST_TEST_REQUIRE(presenter.unsent().has_value());
    const Unsent unsent = *presenter.unsent();
    BOOST_TEST(unsent.attempt == "attempt 1");
    BOOST_TEST(unsent.place == 1u);
    BOOST_TEST(unsent.answer.given == "y");
    BOOST_CHECK_THROW(presenter.sendAgain(), NoRoom);
    BOOST_TEST(presenter.play().current()->step->id.text() == "first");

    store.addFails = false;
    presenter.sendAgain();
    BOOST_TEST(!presenter.unsent());
    BOOST_TEST(presenter.play().current()->step->id.text() == "second");
    BOOST_TEST(presenter.lastReview().has_value());
    BOOST_TEST(store.kept("attempt 1").times.at(1) == unsent.at);
    presenter.sendAgain();
    BOOST_TEST(given() == (Words{"intro:read", "first:y"}), boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(an_answer_that_was_kept_without_a_word_is_not_kept_twice, Story) {
    PlayPresenter presenter = begin();
    store.addFailsAfterwards = true;
    BOOST_CHECK_THROW(presenter.answer("read"), NoRoom);
    store.addFailsAfterwards = false;
    presenter.sendAgain();
    presenter.answer("y");
    BOOST_TEST(given() == (Words{"intro:read", "first:y"}), boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(a_result_that_could_not_be_kept_is_sent_again, Story) {
    PlayPresenter presenter = begin();
    presenter.answer("read");
    presenter.answer("y");
    store.finishFails = true;
    BOOST_CHECK_THROW(presenter.answer("y"), NoRoom);
    BOOST_TEST(!presenter.unsent());
    BOOST_TEST(presenter.play().finished());
    store.finishFails = false;
    presenter.sendAgain();
    presenter.sendAgain();
    BOOST_TEST(store.kept("attempt 1").finishes == 1);
}

BOOST_FIXTURE_TEST_CASE(an_answer_that_came_too_late_is_not_sent_again, Story) {
    PlayPresenter presenter = begin();
    store.add("attempt 1", 0, {StepId("intro"), "read"}, "2026-11-22T08:00:00Z");
    BOOST_CHECK_THROW(presenter.answer("read"), AttemptMovedOn);
    BOOST_TEST(!presenter.unsent());
}

BOOST_AUTO_TEST_SUITE_END()
