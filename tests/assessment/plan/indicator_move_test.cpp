#include "assessment/plan/indicator_move.h"

#include <boost/test/unit_test.hpp>

using namespace assessment;
using enum Going;

namespace {

constexpr const char* waveDay = "2026-06-01";
constexpr const char* today = "2026-11-22";

/// An indicator, measured on some days with some values.
struct Measured {
    explicit Measured(Direction direction = Direction::up) {
        indicators.emplace_back();
        indicators.front().id = "calls";
        indicators.front().title = "Calls answered";
        indicators.front().direction = direction;
    }
    Measured& with(const std::string& date, Thousandths value) {
        measures.push_back({"m" + std::to_string(measures.size()), "calls", date, value, {}});
        return *this;
    }
    IndicatorMove move() { return indicatorMoves(indicators, measures, waveDay, today).at(0); }

    std::vector<Indicator> indicators;
    std::vector<Measure> measures;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(indicator_moves)

BOOST_AUTO_TEST_CASE(the_value_before_is_that_of_the_day_or_the_last_before_it) {
    const IndicatorMove move =
        Measured().with("2026-01-01", 1000).with("2026-05-01", 2000).with("2026-06-02", 5000).move();
    BOOST_TEST(move.before->value == 2000);
    BOOST_TEST(move.now->value == 5000);
    BOOST_TEST((move.going == better));
    BOOST_TEST((Measured().with(waveDay, 7000).with("2026-07-01", 6000).move().before->value == 7000));
}

BOOST_AUTO_TEST_CASE(better_is_where_it_should_go) {
    BOOST_TEST((Measured().with(waveDay, 2).with("2026-07-01", 1).move().going == worse));
    BOOST_TEST((Measured(Direction::down).with(waveDay, 2).with("2026-07-01", 1).move().going == better));
    BOOST_TEST((Measured(Direction::down).with(waveDay, 1).with("2026-07-01", 2).move().going == worse));
    BOOST_TEST((Measured().with(waveDay, 2).with("2026-07-01", 2).move().going == same));
}

BOOST_AUTO_TEST_CASE(what_is_missing_is_said) {
    BOOST_TEST((Measured().move().going == never));
    BOOST_TEST((Measured().with("2026-07-01", 1).move().going == notBefore));
    const IndicatorMove old = Measured().with("2026-01-01", 1).move();
    BOOST_TEST((old.going == notSince));
    BOOST_TEST(old.now->value == 1);
    BOOST_TEST((Measured().with("2026-12-01", 1).move().going == never), "of a day after today");
}

BOOST_AUTO_TEST_CASE(what_is_not_measured_any_more_is_left_out) {
    Measured measured;
    measured.indicators.front().isKept = false;
    BOOST_TEST(indicatorMoves(measured.indicators, {}, waveDay, today).empty());
    measured.indicators.front().isKept = true;
    const auto moves = indicatorMoves(measured.indicators, {}, waveDay, today);
    const auto byGoing = indicatorsByGoing(moves);
    BOOST_TEST(byGoing.size() == 6u);
    BOOST_TEST((byGoing.at(never) == std::vector<std::string>{"calls"}));
}

BOOST_AUTO_TEST_SUITE_END()
