#include "assessment/plan/ranking.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <random>
#include <stdexcept>

using namespace assessment;

namespace {

constexpr double tolerance = 1e-9;

void checkClose(double found, double expected) {
    BOOST_TEST(found == expected, boost::test_tools::tolerance(tolerance));
}

std::vector<Ranks> chance(std::mt19937& random) {
    const std::size_t things = 2 + random() % 8;
    std::vector<Ranks> judges;
    for (std::size_t judge = 0; judge < 2 + random() % 6; ++judge) {
        std::vector<int> points;
        for (std::size_t i = 0; i < things; ++i) points.push_back(static_cast<int>(random() % 6));
        judges.push_back(ranksOf(points));
    }
    return judges;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ranking)

BOOST_AUTO_TEST_CASE(the_most_points_are_first_and_ties_share_their_mean_rank) {
    BOOST_TEST(ranksOf({5, 1, 3}) == (Ranks{1, 3, 2}), boost::test_tools::per_element());
    BOOST_TEST(ranksOf({3, 5, 3, 1}) == (Ranks{2.5, 1, 2.5, 4}), boost::test_tools::per_element());
    BOOST_TEST(ranksOf({0, 0, 0}) == (Ranks{2, 2, 2}), boost::test_tools::per_element());
    BOOST_TEST(ranksOf({}).empty());
}

/// Lengths of the wings, tails and bills of twelve birds. The sums of their ranks (14.5, 21, 30.5, 6,
/// 11, 3.5, 20, 11.5, 29, 28.5, 22.5, 36) are those printed for example 20.5 of J. H. Zar, Biostatistical
/// Analysis, 5th ed. 2010, p. 450: S = 1175.5, ΣT = 12 + 36 + 12.
BOOST_AUTO_TEST_CASE(a_published_example_with_ties_comes_out_as_it_was_worked_there) {
    const std::vector<Ranks> judges{{4, 8.5, 10, 1.5, 3, 1.5, 7, 5, 8.5, 11, 6, 12},
                                    {5, 7, 11, 2.5, 5, 1, 5, 2.5, 9.5, 8, 9.5, 12},
                                    {5.5, 5.5, 9.5, 2, 3, 1, 8, 4, 11, 9.5, 7, 12}};
    const Ranks sums{14.5, 21, 30.5, 6, 11, 3.5, 20, 11.5, 29, 28.5, 22.5, 36};
    for (std::size_t i = 0; i < sums.size(); ++i)
        BOOST_TEST(judges[0][i] + judges[1][i] + judges[2][i] == sums[i]);
    checkClose(kendallsW(judges).value(), 12 * 1175.5 / (9 * (1728 - 12) - 3 * 60));
}

BOOST_AUTO_TEST_CASE(small_cases_are_as_one_works_them_by_hand) {
    checkClose(kendallsW({{1, 2, 3}, {3, 2, 1}}).value(), 0);
    // Sums 2, 5, 5: S = 6; 12·6 / (4·24).
    checkClose(kendallsW({{1, 2, 3}, {1, 3, 2}}).value(), 0.75);
    // Sums 2.5, 3.5, 6: S = 2.25 + 0.25 + 4 = 6.5, T = 6; 12·6.5 / (4·24 − 2·6).
    checkClose(kendallsW({{1.5, 1.5, 3}, {1, 2, 3}}).value(), 78.0 / 84);
    // Sums 4, 5: S = 0.5, three judges of two things; 12·0.5 / (9·6).
    checkClose(kendallsW({{1, 2}, {1, 2}, {2, 1}}).value(), 1.0 / 9);
}

BOOST_AUTO_TEST_CASE(judges_of_one_mind_agree_fully_with_ties_or_without) {
    std::mt19937 random(3);
    for (int run = 0; run < 300; ++run) {
        const Ranks one = chance(random).front();
        if (std::ranges::adjacent_find(one, std::not_equal_to()) == one.end()) continue;
        checkClose(kendallsW(std::vector<Ranks>(2 + random() % 5, one)).value(), 1);
    }
}

BOOST_AUTO_TEST_CASE(neither_the_order_of_the_judges_nor_that_of_the_things_counts) {
    std::mt19937 random(4);
    for (int run = 0; run < 300; ++run) {
        auto judges = chance(random);
        const auto before = kendallsW(judges);
        if (!before) continue;
        BOOST_TEST(*before >= -tolerance);
        BOOST_TEST(*before <= 1 + tolerance);
        std::ranges::shuffle(judges, random);
        const std::size_t first = random() % judges.front().size();
        for (Ranks& judge : judges) std::swap(judge.front(), judge[first]);
        BOOST_TEST(kendallsW(judges).value() == *before, boost::test_tools::tolerance(tolerance));
    }
}

BOOST_AUTO_TEST_CASE(without_two_judges_two_things_and_a_difference_there_is_nothing_to_agree_on) {
    BOOST_TEST(!kendallsW({}));
    BOOST_TEST(!kendallsW({{1, 2, 3}}));
    BOOST_TEST(!kendallsW({{1}, {1}}));
    BOOST_TEST(!kendallsW({{}, {}}));
    BOOST_TEST(!kendallsW({{2, 2, 2}, {2, 2, 2}}));
    BOOST_TEST(kendallsW({{2, 2, 2}, {1, 2, 3}}).has_value());
    BOOST_CHECK_THROW(kendallsW({{1, 2}, {1, 2, 3}}), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(an_agreement_has_a_word_from_its_bound_on) {
    BOOST_TEST((rankAgreementOf(0) == RankAgreement::veryWeak));
    BOOST_TEST((rankAgreementOf(0.29) == RankAgreement::veryWeak));
    BOOST_TEST((rankAgreementOf(0.3) == RankAgreement::weak));
    BOOST_TEST((rankAgreementOf(0.5) == RankAgreement::moderate));
    BOOST_TEST((rankAgreementOf(0.7) == RankAgreement::strong));
    BOOST_TEST((rankAgreementOf(0.9) == RankAgreement::veryStrong));
    BOOST_TEST((rankAgreementOf(1) == RankAgreement::veryStrong));
}

BOOST_AUTO_TEST_SUITE_END()
