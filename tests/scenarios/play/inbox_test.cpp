#include "scenarios/play/inbox_play.h"

#include <boost/test/unit_test.hpp>

#include "tests/scenarios/play/inbox_sample.h"

using namespace scenarios;

namespace {

const Scenario office = inboxStory();

/// The mark of an inbox sorted and ordered as told.
Mark markOf(const std::vector<std::string>& answers, const Scenario& scenario = office) {
    Play play(scenario);
    BOOST_TEST(give(play, answers) == "");
    BOOST_TEST(play.finished());
    return lastMark(play);
}

/// The inbox sorted without fault but for the answers given after it.
Mark butFor(const std::vector<std::string>& changes, const std::string& order = "!order m1 m2 m3 m4",
            const Scenario& scenario = office) {
    std::vector<std::string> answers{"m1 P0 call_help", "m2 P1 call", "m3 P2 reply", "m4 P3 file"};
    answers.insert(answers.end(), changes.begin(), changes.end());
    answers.push_back(order);
    return markOf(answers, scenario);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(inboxes)

BOOST_AUTO_TEST_CASE(everything_right_earns_everything) {
    const Mark mark = butFor({});
    BOOST_TEST(mark.earned == 4000);
    BOOST_TEST(mark.possible == 4000);
    BOOST_TEST(mark.verdict == Verdict::right);
    BOOST_TEST(mark.missedDangers.empty());
}

BOOST_AUTO_TEST_CASE(class_move_and_order_weigh_as_the_grid_says) {
    // 40 points; class, move and order weigh 5, 3 and 2 of 10: 20, 12 and 8 points.
    BOOST_TEST(butFor({}, "!order m4 m3 m2 m1").earned == 3200);
    BOOST_TEST(butFor({"m3 P2 file"}).earned == 3700);
    BOOST_TEST(butFor({"m4 P1 file"}).earned == 3500);
}

BOOST_AUTO_TEST_CASE(the_neighbouring_class_earns_part_of_the_credit) {
    BOOST_TEST(butFor({"m3 P1 reply"}).earned == 3750);
    BOOST_TEST(butFor({"m3 P3 reply"}).earned == 3750);
    BOOST_TEST(butFor({"m4 P2 file"}).earned == 3750);
    BOOST_TEST(butFor({"m3 P1 reply"}).verdict == Verdict::partly);
    const Scenario strict = inboxStory([](PriorityGrid& grid) { grid.near = 0; });
    BOOST_TEST(butFor({"m3 P1 reply"}, "!order m1 m2 m3 m4", strict).earned == 3500);
    const Scenario generous = inboxStory([](PriorityGrid& grid) { grid.near = 100; });
    BOOST_TEST(butFor({"m3 P1 reply"}, "!order m1 m2 m3 m4", generous).earned == 4000);
}

BOOST_AUTO_TEST_CASE(danger_is_never_a_near_miss) {
    const Mark missed = butFor({"m1 P1 call_help"});
    BOOST_TEST(missed.earned == 3500);
    BOOST_REQUIRE(missed.missedDangers.size() == 1u);
    BOOST_TEST(missed.missedDangers[0].text() == "m1");
    // Seeing danger where there is none earns nothing either, but it misses nothing.
    const Mark alarm = butFor({"m2 P0 call"});
    BOOST_TEST(alarm.earned == 3500);
    BOOST_TEST(alarm.missedDangers.empty());
}

BOOST_AUTO_TEST_CASE(any_of_the_right_first_moves_earns_the_same) {
    BOOST_TEST(butFor({"m2 P1 reply"}).earned == 4000);
    BOOST_TEST(butFor({"m2 P1 reply"}).verdict == Verdict::right);
    BOOST_TEST(butFor({"m2 P1 call_help"}).earned == 3700);
}

BOOST_AUTO_TEST_CASE(messages_of_one_rank_may_go_in_any_order) {
    BOOST_TEST(butFor({}, "!order m1 m3 m2 m4").earned == 4000);
    BOOST_TEST(butFor({}, "!order m2 m1 m3 m4").earned == 3200 + 800 * 3 / 5);
}

BOOST_AUTO_TEST_CASE(a_message_may_be_sorted_again_until_the_order_is_given) {
    Play play(office);
    give(play, {"m1 P3 file", "m2 P3 file", "m1 P0 call_help", "m3 P2 reply", "m4 P3 file", "m2 P1 call",
                "!order m1 m2 m3 m4"});
    BOOST_TEST(lastMark(play).earned == 4000);
    BOOST_TEST(play.answers().size() == 7u);
}

BOOST_AUTO_TEST_CASE(nothing_is_ordered_before_each_message_has_its_class) {
    Play play(office);
    BOOST_TEST(give(play, {"!order m1 m2 m3 m4"}) == "notClassed m1");
    BOOST_TEST(give(play, {"m1 P0 call_help", "m3 P2 reply", "!order m1 m2 m3 m4"}) == "notClassed m2");
    BOOST_TEST(play.answers().size() == 2u);
}

BOOST_AUTO_TEST_CASE(what_the_grid_does_not_know_is_refused) {
    Play play(office);
    BOOST_TEST(give(play, {"m9 P0 call"}) == "unknown m9");
    BOOST_TEST(give(play, {"m1 P9 call"}) == "unknown P9");
    BOOST_TEST(give(play, {"m1 P0 dance"}) == "unknown dance");
    BOOST_TEST(give(play, {"m1 P0"}) == "incomplete m1");
    BOOST_TEST(give(play, {"m1"}) == "incomplete m1");
    BOOST_TEST(give(play, {"m1 P0 call now"}) == "tooMany now");
    BOOST_TEST(give(play, {""}) == "empty");
    BOOST_TEST(play.answers().empty());
    BOOST_TEST(std::get<InboxPlay>(play.current()->play).sorted().empty());
}

BOOST_AUTO_TEST_CASE(an_order_names_every_message_once) {
    Play play(office);
    give(play, {"m1 P0 call_help", "m2 P1 call", "m3 P2 reply", "m4 P3 file"});
    BOOST_TEST(give(play, {"!order m1 m2 m3"}) == "incomplete m4");
    BOOST_TEST(give(play, {"!order"}) == "incomplete m1");
    BOOST_TEST(give(play, {"!order m1 m2 m3 m3"}) == "repeated m3");
    BOOST_TEST(give(play, {"!order m1 m2 m3 m5"}) == "unknown m5");
    BOOST_TEST(!play.finished());
    BOOST_TEST(give(play, {"!order m4 m3 m2 m1"}) == "");
    BOOST_TEST(play.finished());
}

BOOST_AUTO_TEST_CASE(the_next_message_is_the_first_without_class) {
    Play play(office);
    const auto next = [&] { return std::get<InboxPlay>(play.played()[0].play).next(); };
    BOOST_TEST(next()->id.text() == "m1");
    give(play, {"m1 P0 call_help", "m3 P2 reply"});
    BOOST_TEST(next()->id.text() == "m2");
    give(play, {"m2 P1 call", "m4 P3 file"});
    BOOST_TEST(next() == nullptr);
}

BOOST_AUTO_TEST_CASE(the_model_sorts_and_orders_everything) {
    Play play(office);
    std::vector<std::string> given;
    while (!play.finished()) {
        given.push_back(play.model()->given);
        BOOST_REQUIRE(said(play.answer(*play.model())) == "");
    }
    const std::vector<std::string> expected{"m1 P0 call_help", "m2 P1 call", "m3 P2 reply", "m4 P3 file",
                                            "!order m1 m2 m3 m4"};
    BOOST_TEST(given == expected, boost::test_tools::per_element());
    BOOST_TEST(lastMark(play).verdict == Verdict::right);
}

BOOST_AUTO_TEST_CASE(a_message_may_have_any_identifier_for_its_name) {
    Scenario scenario = inboxStory();
    auto& messages = std::get<Inbox>(scenario.steps[0].body).messages;
    messages[0].id = MessageId("order");
    messages[1].id = MessageId("back");
    Play play(scenario);
    while (!play.finished()) BOOST_REQUIRE(said(play.answer(*play.model())) == "");
    BOOST_TEST(lastMark(play).verdict == Verdict::right);
}

BOOST_AUTO_TEST_CASE(the_review_sets_what_was_given_beside_what_was_expected) {
    Play play(office);
    give(play, {"m1 P1 call_help", "m2 P1 reply", "m3 P2 reply", "m4 P3 file", "!order m2 m1 m3 m4"});
    const auto lines = std::get<InboxPlay>(play.played()[0].play).review();
    BOOST_REQUIRE(lines.size() == 4u);
    BOOST_TEST(lines[0].about == "subject m1");
    BOOST_TEST(lines[0].given == (std::vector<std::string>{"class P1", "move call_help", "2"}),
               boost::test_tools::per_element());
    BOOST_TEST(lines[0].expected == (std::vector<std::string>{"class P0", "move call_help", "1"}),
               boost::test_tools::per_element());
    BOOST_TEST(!lines[0].right);
    BOOST_TEST(lines[0].why.at(0) == "why m1");
    BOOST_TEST(lines[1].right);
}

BOOST_AUTO_TEST_CASE(a_weight_of_nothing_leaves_that_part_out) {
    const Scenario ranked = inboxStory([](PriorityGrid& grid) { grid.classWeight = grid.moveWeight = 0; });
    BOOST_TEST(butFor({"m3 P3 file"}, "!order m1 m2 m3 m4", ranked).earned == 4000);
    BOOST_TEST(butFor({}, "!order m4 m3 m2 m1", ranked).earned == 0);
}

BOOST_AUTO_TEST_CASE(seven_messages_right_are_right_in_spite_of_rounding) {
    Scenario many = inboxStory();
    auto& inbox = std::get<Inbox>(many.steps[0].body);
    for (int i = 5; i <= 7; ++i)
        inbox.messages.push_back(message("m" + std::to_string(i), "P3", {"file"}, i));
    Play play(many);
    while (!play.finished()) BOOST_REQUIRE(said(play.answer(*play.model())) == "");
    BOOST_TEST(lastMark(play).earned == 4000);
    BOOST_TEST(lastMark(play).verdict == Verdict::right);
}

BOOST_AUTO_TEST_CASE(putting_one_part_right_never_lowers_the_mark) {
    std::mt19937_64 random(5);
    for (int round = 0; round < 200; ++round) {
        Play play(office);
        while (!play.finished()) BOOST_REQUIRE(said(play.answer(*play.anyAnswer(random))) == "");
        for (std::size_t i = 0; i < 4; ++i) {
            auto answers = play.answers();
            const auto& message = std::get<Inbox>(office.steps[0].body).messages[i];
            answers[i].given =
                message.id.text() + " " + message.priority.text() + " " + message.moves.front().text();
            BOOST_REQUIRE(lastMark(Play(office, answers)).earned >= lastMark(play).earned);
        }
    }
}

BOOST_AUTO_TEST_CASE(the_time_ends_an_inbox_as_it_stands) {
    Scenario timed = inboxStory();
    std::get<Inbox>(timed.steps[0].body).minutes = 10;
    const Mark half = markOf({"m1 P0 call_help", "m2 P1 call", "!time"}, timed);
    // Half of the classes and of the moves, no order: 10 and 6 points of 40.
    BOOST_TEST(half.earned == 1600);
    BOOST_TEST(half.verdict == Verdict::partly);
    BOOST_TEST(half.missedDangers.empty());
    const Mark all = markOf({"m1 P0 call_help", "m2 P1 call", "m3 P2 reply", "m4 P3 file", "!time"}, timed);
    BOOST_TEST(all.earned == 3200);
    const Mark nothing = markOf({"!time"}, timed);
    BOOST_TEST(nothing.earned == 0);
    BOOST_TEST(nothing.verdict == Verdict::wrong);
    BOOST_TEST(nothing.missedDangers.size() == 1u);
}

BOOST_AUTO_TEST_CASE(time_ends_no_inbox_without_end) {
    Play play(office);
    BOOST_TEST(give(play, {"!time"}) == "unknown !time");
    BOOST_TEST(play.answers().empty());
    Scenario timed = inboxStory();
    std::get<Inbox>(timed.steps[0].body).minutes = 10;
    Play other(timed);
    BOOST_TEST(give(other, {"!time now"}) == "tooMany now");
    BOOST_TEST(!other.finished());
}

BOOST_AUTO_TEST_CASE(the_review_of_an_inbox_out_of_time_has_every_message) {
    Scenario timed = inboxStory();
    std::get<Inbox>(timed.steps[0].body).minutes = 10;
    const Play play(timed, {answerTo("box", "m2 P1 call"), answerTo("box", "!time")});
    const auto lines = std::get<InboxPlay>(play.played()[0].play).review();
    BOOST_REQUIRE(lines.size() == 4u);
    BOOST_TEST(lines[0].given.empty());
    BOOST_TEST(lines[0].expected.at(0) == "class P0");
    BOOST_TEST(!lines[0].right);
    BOOST_TEST(lines[1].given == (std::vector<std::string>{"class P1", "move call"}),
               boost::test_tools::per_element());
    BOOST_TEST(lines[1].right);
}

BOOST_AUTO_TEST_CASE(an_inbox_out_of_time_may_be_tried_again_from_its_start) {
    Scenario timed = inboxStory();
    std::get<Inbox>(timed.steps[0].body).minutes = 10;
    timed.steps[0].tries = 2;
    Play play(timed);
    give(play, {"m1 P3 file", "!time"});
    BOOST_TEST(play.current()->mayTryAgain);
    give(play, {"!again"});
    BOOST_TEST(std::get<InboxPlay>(play.current()->play).sorted().empty());
    BOOST_TEST(give(play, {"m1 P0 call_help", "m2 P1 call", "m3 P2 reply", "m4 P3 file",
                           "!order m1 m2 m3 m4"}) == "");
    BOOST_TEST(lastMark(play).earned == 4000);
}

BOOST_AUTO_TEST_SUITE_END()
