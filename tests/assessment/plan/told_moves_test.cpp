#include "assessment/plan/told_moves.h"

#include <boost/test/unit_test.hpp>

using namespace assessment;
using enum Moved;
using Refusal = ToldMoves::Refusal;

namespace {

MoveCounts moved(Moved way, long long actions = 1) {
    return {{way, actions}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(told_moves)

BOOST_AUTO_TEST_CASE(five_units_that_moved_differently_are_told_together) {
    const ToldMoves told = toldMoves(
        {moved(up, 3), moved(unchanged), moved(down), moved(up), moved(unchanged), moved(unknown)}, 0);
    BOOST_TEST(!told.refusal.has_value());
    BOOST_TEST(told.units == 5);
    BOOST_TEST((told.counts == MoveCounts{{up, 4}, {unchanged, 2}, {down, 1}, {unknown, 1}}));
}

BOOST_AUTO_TEST_CASE(of_fewer_units_nothing_is_told_and_one_of_which_no_wave_tells_is_none) {
    const ToldMoves told =
        toldMoves({moved(up), moved(unchanged), moved(down), moved(up), moved(unknown, 9)}, 0);
    BOOST_TEST((told.refusal == Refusal::fewUnits));
    BOOST_TEST(told.units == 4);
    BOOST_TEST(told.counts.empty());
    BOOST_TEST((toldMoves({}, 0).refusal == Refusal::fewUnits));
}

BOOST_AUTO_TEST_CASE(what_is_left_out_must_not_be_worked_out_of_the_whole) {
    const std::vector<MoveCounts> five{moved(up), moved(unchanged), moved(down), moved(up), moved(up)};
    for (const int others : {1, 4}) BOOST_TEST((toldMoves(five, others).refusal == Refusal::fewOthers));
    for (const int others : {0, 5}) BOOST_TEST(!toldMoves(five, others).refusal.has_value());
}

BOOST_AUTO_TEST_CASE(where_all_moved_alike_it_would_be_said_of_each) {
    const ToldMoves told = toldMoves({moved(down), moved(down), moved(down), moved(down), moved(down)}, 0);
    BOOST_TEST((told.refusal == Refusal::alike));
    BOOST_TEST(told.counts.empty());
}

BOOST_AUTO_TEST_SUITE_END()
