#include "assessment/diagnostic/counts.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <random>

using namespace assessment;
using boost::test_tools::tolerance;

namespace {

double median(std::vector<int> levels) {
    return interpolatedMedian(Counts{std::move(levels)}).value();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(counts)

BOOST_AUTO_TEST_CASE(the_interpolated_median_has_the_values_that_were_published) {
    // Published for levels from 1 to 5.
    BOOST_TEST(median({5, 5, 50, 20, 20}) == 3.3 - 1, tolerance(1e-9));
    BOOST_TEST(median({20, 20, 50, 5, 5}) == 2.7 - 1, tolerance(1e-9));
}

BOOST_AUTO_TEST_CASE(a_middle_between_two_levels_is_halfway_between_them) {
    BOOST_TEST(median({3, 3, 0, 0}) == 0.5, tolerance(1e-9));
    BOOST_TEST(median({3, 0, 3, 0}) == 1.0, tolerance(1e-9));
    BOOST_TEST(median({2, 0, 0, 2}) == 1.5, tolerance(1e-9));
    BOOST_TEST(median({0, 0, 7, 0}) == 2.0, tolerance(1e-9));
}

BOOST_AUTO_TEST_CASE(who_does_not_know_and_whom_it_does_not_concern_are_counted_apart) {
    const Counts counts{{1, 2, 3, 0}, 4, 5};
    BOOST_TEST(counts.rated() == 6);
    BOOST_TEST(counts.answered() == 15);
    BOOST_TEST(*interpolatedMedian(counts) == median({1, 2, 3, 0}));
    BOOST_TEST(!interpolatedMedian(Counts{{0, 0, 0, 0}, 9, 9}));
}

BOOST_AUTO_TEST_CASE(the_median_mirrors_with_the_scale) {
    std::mt19937 random(20261122);
    for (int i = 0; i < 5000; ++i) {
        std::vector<int> levels(4);
        for (int& level : levels) level = std::uniform_int_distribution(0, 5)(random);
        if (std::ranges::count(levels, 0) == 4) continue;
        const double forwards = median(levels);
        std::ranges::reverse(levels);
        BOOST_REQUIRE_CLOSE(median(levels) + 1, 3 - forwards + 1, 1e-7);
    }
}

BOOST_AUTO_TEST_SUITE_END()
