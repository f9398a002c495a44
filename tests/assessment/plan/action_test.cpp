#include "assessment/plan/action.h"

#include <boost/test/unit_test.hpp>

#include "tests/assessment/plan/some_action.h"

using namespace assessment;
using enum ActionStatus;

namespace {

const std::string today = "2026-11-22";

Action dueOn(const std::string& day, ActionStatus status) {
    Action action = someAction("a", status);
    action.due = day;
    return action;
}

Action quick(const std::string& start, const std::string& due) {
    Action action = dueOn(due, proposed);
    action.start = start;
    action.impact = Grade::high;
    action.effort = Grade::low;
    return action;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(actions)

BOOST_AUTO_TEST_CASE(each_status_origin_and_grade_has_a_word_that_leads_back_to_it) {
    for (const auto status : {proposed, decided, inProgress, done, verified, abandoned})
        BOOST_TEST((actionStatusOf(word(status)) == status));
    for (const auto kind : {ActionOrigin::Kind::free, ActionOrigin::Kind::gap, ActionOrigin::Kind::event})
        BOOST_TEST((originKindOf(word(kind)) == kind));
    for (const auto grade : {Grade::low, Grade::medium, Grade::high})
        BOOST_TEST((gradeOf(word(grade)) == grade));
    BOOST_TEST(word(inProgress) == "in_progress");
    BOOST_TEST(!actionStatusOf("in progress"));
    BOOST_TEST(!gradeOf(""));
}

BOOST_AUTO_TEST_CASE(an_action_is_late_only_while_it_is_to_do) {
    for (const auto status : {proposed, decided, inProgress})
        BOOST_TEST(isLate(dueOn("2026-11-21", status), today));
    for (const auto status : {done, verified, abandoned})
        BOOST_TEST(!isLate(dueOn("2026-11-21", status), today));
    BOOST_TEST(!isLate(dueOn(today, inProgress), today), "it may still be done today");
    BOOST_TEST(!isLate(dueOn("", inProgress), today));
}

BOOST_AUTO_TEST_CASE(what_is_done_waits_for_its_proof_and_is_not_over) {
    BOOST_TEST(!isOver(done));
    BOOST_TEST(!isToDo(done));
    BOOST_TEST(isOver(verified));
    BOOST_TEST(isOver(abandoned));
}

BOOST_AUTO_TEST_CASE(a_quick_win_is_much_for_little_within_three_months) {
    BOOST_TEST(isQuickWin(quick("2026-11-30", "2027-02-28"), today));
    BOOST_TEST(!isQuickWin(quick("2026-11-30", "2027-03-01"), today));
    BOOST_TEST(isQuickWin(quick("", "2027-02-22"), today), "it could begin today");
    BOOST_TEST(!isQuickWin(quick("", "2027-02-23"), today));
    BOOST_TEST(!isQuickWin(quick("", ""), today), "nobody says when it will be done");
    Action heavy = quick("", "2026-12-01");
    heavy.effort = Grade::medium;
    BOOST_TEST(!isQuickWin(heavy, today));
    Action slight = quick("", "2026-12-01");
    slight.impact = Grade::medium;
    BOOST_TEST(!isQuickWin(slight, today));
}

BOOST_AUTO_TEST_SUITE_END()
