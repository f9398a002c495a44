#include "assessment/plan/figures.h"

#include <boost/test/unit_test.hpp>

#include "tests/assessment/plan/some_action.h"

using namespace assessment;
using enum ActionStatus;

namespace {

const std::string today = "2026-11-22";

/// One action of each status, each due yesterday, with its word as its id.
std::vector<Action> oneOfEach() {
    std::vector<Action> actions;
    for (const auto status : {proposed, decided, inProgress, done, verified, abandoned}) {
        actions.push_back(someAction(std::string(word(status)), status));
        actions.back().due = "2026-11-21";
    }
    return actions;
}

JournalEntry putOff(const std::string& from, const std::string& to) {
    return {JournalEntry::Kind::change, "Anne", "", "Because", {{ActionField::due, from, to}}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(figures)

BOOST_AUTO_TEST_CASE(each_figure_opens_the_actions_it_counts) {
    const PlanFigures figures = figuresOf(oneOfEach(), today);
    for (const auto& [status, rows] : figures.byStatus)
        BOOST_TEST(rows == Rows{std::string(word(status))}, boost::test_tools::per_element());
    BOOST_TEST(figures.done.whole == (Rows{"decided", "in_progress", "done", "verified"}),
               boost::test_tools::per_element());
    BOOST_TEST(figures.done.part == (Rows{"done", "verified"}), boost::test_tools::per_element());
    BOOST_TEST(figures.verified.whole == figures.done.part, boost::test_tools::per_element());
    BOOST_TEST(figures.verified.part == Rows{"verified"}, boost::test_tools::per_element());
    BOOST_TEST(figures.late == (Rows{"proposed", "decided", "in_progress"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_plan_without_actions_has_every_status_and_not_enough_data) {
    const PlanFigures figures = figuresOf({}, today);
    BOOST_TEST(figures.byStatus.size() == 6U);
    BOOST_TEST(!figures.done.percent());
    BOOST_TEST(!figures.verified.percent());
}

BOOST_AUTO_TEST_CASE(a_percentage_is_told_of_five_or_more_rounded_half_up) {
    const auto percent = [](std::size_t part, std::size_t whole) {
        return Share{Rows(part), Rows(whole)}.percent();
    };
    BOOST_TEST(!percent(1, 4));
    BOOST_TEST(percent(1, 5).value() == 20);
    BOOST_TEST(percent(0, 5).value() == 0);
    BOOST_TEST(percent(7, 7).value() == 100);
    BOOST_TEST(percent(2, 6).value() == 33);
    BOOST_TEST(percent(4, 6).value() == 67);
    BOOST_TEST(percent(1, 8).value() == 13, "12.5");
    BOOST_TEST(percent(1, 200).value() == 1, "0.5");
}

BOOST_AUTO_TEST_CASE(what_is_late_says_how_long_how_often_it_was_put_off_and_what_stands_in_the_way) {
    std::vector<Action> actions = oneOfEach();
    actions[2].due = "2026-10-23";
    const std::map<std::string, std::vector<JournalEntry>> journals{
        {"in_progress",
         {putOff("2026-06-01", "2026-09-01"),
          putOff("2026-09-01", "2026-10-23"),
          {JournalEntry::Kind::obstacle, "Anne", "", "No paint", {}}}}};
    const auto late = lateIn(actions, journals, today);
    BOOST_TEST_REQUIRE(late.size() == 3U);
    BOOST_TEST(late[0].action->id == "in_progress");
    BOOST_TEST(late[0].days == 30);
    BOOST_TEST(late[0].postponements == 2);
    BOOST_TEST(late[0].obstacle == "No paint");
    BOOST_TEST(late[1].action->id == "proposed");
    BOOST_TEST(late[1].days == 1);
    BOOST_TEST(late[1].postponements == 0);
    BOOST_TEST(late[1].obstacle.empty());
}

BOOST_AUTO_TEST_CASE(counts_add_up_by_unit_and_by_engagement) {
    const std::vector<ActionCount> counts{{"u1", "contact", decided, 3, 1},
                                          {"u1", "delay", decided, 2, 2},
                                          {"u1", "delay", verified, 4, 0},
                                          {"u2", "contact", proposed, 1, 0}};
    const auto units = figuresByUnit(counts);
    BOOST_TEST(units.size() == 2U);
    BOOST_TEST(units.at("u1").byStatus.at(decided) == 5);
    BOOST_TEST(units.at("u1").byStatus.at(abandoned) == 0);
    BOOST_TEST(units.at("u1").late == 3);
    BOOST_TEST(units.at("u1").actions() == 9);
    const auto engagements = figuresByEngagement(counts);
    BOOST_TEST(units.at("u1").decided() == 9);
    BOOST_TEST(units.at("u1").done() == 4);
    BOOST_TEST(engagements.at("contact").size() == 2U);
    BOOST_TEST(engagements.at("contact").at("u1").decided() == 3);
    BOOST_TEST(engagements.at("contact").at("u2").decided() == 0);
    BOOST_TEST(engagements.at("delay").at("u1").late == 2);
}

BOOST_AUTO_TEST_CASE(what_is_late_is_told_by_how_long_and_by_what_is_known_of_it) {
    std::vector<Action> actions{someAction("week", decided), someAction("month", decided),
                                someAction("longer", decided)};
    actions[0].owner = "Anne";
    const std::vector<LateAction> late{
        {&actions[0], 7, 0, "No paint"}, {&actions[1], 8, 2, ""}, {&actions[2], 31, 0, ""}};
    const LateFigures figures = figuresOf(late);
    BOOST_TEST(figures.upToWeek == Rows{"week"});
    BOOST_TEST(figures.upToMonth == Rows{"month"});
    BOOST_TEST(figures.longer == Rows{"longer"});
    BOOST_TEST(figures.putOff == Rows{"month"});
    BOOST_TEST(figures.unknown == (Rows{"month", "longer"}));
    BOOST_TEST(figures.unowned == (Rows{"month", "longer"}));
}

BOOST_AUTO_TEST_CASE(each_engagement_tells_what_is_done_of_what_was_decided_for_it) {
    std::vector<Action> actions{someAction("a", done), someAction("b", inProgress),
                                someAction("c", abandoned), someAction("d", proposed),
                                someAction("e", verified)};
    for (int i = 0; i < 3; ++i) actions[static_cast<std::size_t>(i)].engagement = "contact";
    const auto shares = doneByEngagement(actions);
    BOOST_TEST_REQUIRE(shares.size() == 2U);
    BOOST_TEST(shares.at("contact").part == Rows{"a"});
    BOOST_TEST(shares.at("contact").whole == (Rows{"a", "b"}));
    BOOST_TEST(shares.at("").whole == Rows{"e"});
}

BOOST_AUTO_TEST_SUITE_END()
