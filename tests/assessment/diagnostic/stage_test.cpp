#include "assessment/diagnostic/stage.h"

#include <boost/test/unit_test.hpp>

using namespace assessment;

namespace {

const std::vector<Stage> way{{"promise", "Promise", "", Gate::opened},
                             {"answers", "Answers", "", Gate::closed},
                             {"meeting", "Meeting", "", Gate::agreed},
                             {"return", "Return", "", {}}};

/// The days on which each stage was done.
std::vector<std::string> daysOf(const std::vector<StageDate>& dates) {
    std::vector<std::string> days;
    for (const StageDate& one : dates) days.push_back(one.done);
    return days;
}

using Days = std::vector<std::string>;

}  // namespace

BOOST_AUTO_TEST_SUITE(stage)

BOOST_AUTO_TEST_CASE(a_new_campaign_has_every_stage_and_no_date) {
    const auto dates = datesOf(way);
    BOOST_TEST_REQUIRE(dates.size() == way.size());
    BOOST_TEST((dates.back() == StageDate{"return", "", ""}));
}

BOOST_AUTO_TEST_CASE(a_gate_is_passed_on_the_day_the_campaign_gets_there) {
    BOOST_TEST(daysOf(passed(datesOf(way), way, Phase::prepared, "2026-11-22")) == (Days{"", "", "", ""}),
               boost::test_tools::per_element());
    BOOST_TEST(daysOf(passed(datesOf(way), way, Phase::closed, "2026-11-22")) ==
                   (Days{"2026-11-22", "2026-11-22", "", ""}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_stage_keeps_the_day_it_has_and_one_without_a_gate_waits_for_somebody) {
    auto dates = datesOf(way);
    dates[0].done = "2026-10-01";
    BOOST_TEST(daysOf(passed(dates, way, Phase::agreed, "2026-12-01")) ==
                   (Days{"2026-10-01", "2026-12-01", "2026-12-01", ""}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_stage_that_nobody_knows_any_more_stays_as_it_is) {
    const std::vector<StageDate> dates{{"gone", "2026-10-01", ""}};
    BOOST_TEST((passed(dates, way, Phase::agreed, "2026-12-01") == dates));
}

BOOST_AUTO_TEST_SUITE_END()
