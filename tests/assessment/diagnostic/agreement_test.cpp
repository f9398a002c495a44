#include "assessment/diagnostic/agreement.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <random>

using namespace assessment;
using boost::test_tools::tolerance;

namespace {

double agreement(std::vector<int> levels) {
    return agreementOf(Counts{std::move(levels)}).value();
}

std::vector<int> someCounts(std::mt19937& random) {
    std::vector<int> levels(std::uniform_int_distribution<std::size_t>(2, 7)(random));
    for (int& level : levels) level = std::uniform_int_distribution(0, 12)(random);
    levels.front() += 1;  // somebody answered
    return levels;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(agreement_of_a_team)

BOOST_AUTO_TEST_CASE(it_has_the_values_that_were_published) {
    BOOST_TEST(agreement({30, 40, 210, 130, 530, 50, 10}) == 0.6113, tolerance(0.0001));
    BOOST_TEST(agreement({24, 28, 32, 62, 135, 304, 416}) == 0.61, tolerance(0.01));
    BOOST_TEST(agreement({16, 26, 82, 210, 293, 270, 103}) == 0.48, tolerance(0.01));
    BOOST_TEST(agreement({2, 0, 1, 1}) == 1.0 / 12, tolerance(1e-9));
}

BOOST_AUTO_TEST_CASE(all_at_one_level_is_one_and_half_at_each_end_is_minus_one) {
    BOOST_TEST(agreement({0, 0, 9, 0}) == 1, tolerance(1e-9));
    BOOST_TEST(agreement({5, 0, 0, 5}) == -1, tolerance(1e-9));
    BOOST_TEST(agreement({4, 4, 4, 4}) == 0, tolerance(1e-9));
    BOOST_TEST(agreement({3, 7}) == 0.4, tolerance(1e-9));
}

BOOST_AUTO_TEST_CASE(nobody_agrees_with_nobody) {
    BOOST_TEST(!agreementOf(Counts{{0, 0, 0, 0}}));
    BOOST_TEST(!agreementOf(Counts{{}, 4, 2}));
}

BOOST_AUTO_TEST_CASE(it_lies_between_its_bounds_and_is_the_same_from_both_ends_of_the_scale) {
    std::mt19937 random(20261122);
    for (int i = 0; i < 5000; ++i) {
        auto levels = someCounts(random);
        const double a = agreement(levels);
        BOOST_REQUIRE(a >= -1 - 1e-9);
        BOOST_REQUIRE(a <= 1 + 1e-9);
        std::ranges::reverse(levels);
        BOOST_REQUIRE_CLOSE(agreement(levels) + 2, a + 2, 1e-7);
        for (int& level : levels) level *= 3;
        BOOST_REQUIRE_CLOSE(agreement(levels) + 2, a + 2, 1e-7);
    }
}

BOOST_AUTO_TEST_CASE(a_word_says_it) {
    BOOST_TEST((agreementNamed(0.7) == Agreement::strong));
    BOOST_TEST((agreementNamed(0.69) == Agreement::moderate));
    BOOST_TEST((agreementNamed(0.3) == Agreement::moderate));
    BOOST_TEST((agreementNamed(0.29) == Agreement::weak));
    BOOST_TEST((agreementNamed(0) == Agreement::weak));
    BOOST_TEST((agreementNamed(-0.01) == Agreement::split));
}

BOOST_AUTO_TEST_SUITE_END()
