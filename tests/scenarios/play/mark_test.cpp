#include "scenarios/play/mark.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <numeric>

#include "tests/scenarios/play/samples.h"

using namespace scenarios;

namespace {

bool isPermutation(std::vector<std::size_t> order) {
    std::ranges::sort(order);
    for (std::size_t i = 0; i < order.size(); ++i)
        if (order[i] != i) return false;
    return true;
}

std::vector<int> ranksUpTo(int count) {
    std::vector<int> ranks(static_cast<std::size_t>(count));
    std::iota(ranks.begin(), ranks.end(), 1);
    return ranks;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(marks)

BOOST_AUTO_TEST_CASE(points_are_counted_in_hundredths_rounded_half_up) {
    BOOST_TEST(pointsFor(1, 5) == 500);
    BOOST_TEST(pointsFor(0, 5) == 0);
    BOOST_TEST(pointsFor(0.5, 5) == 250);
    BOOST_TEST(pointsFor(1.0 / 3, 1) == 33);
    BOOST_TEST(pointsFor(2.0 / 3, 1) == 67);
    BOOST_TEST(pointsFor(0.125, 1) == 13);  // 12.5 hundredths
    BOOST_TEST(pointsFor(0.124, 1) == 12);
    BOOST_TEST(pointsFor(1, 0) == 0);
}

BOOST_AUTO_TEST_CASE(a_share_below_nothing_or_above_the_whole_is_brought_back) {
    BOOST_TEST(pointsFor(-0.4, 10) == 0);
    BOOST_TEST(pointsFor(1.7, 10) == 1000);
}

BOOST_AUTO_TEST_CASE(the_verdict_is_right_for_everything_wrong_for_nothing_partly_between) {
    BOOST_TEST(verdictFor(500, 500) == Verdict::right);
    BOOST_TEST(verdictFor(499, 500) == Verdict::partly);
    BOOST_TEST(verdictFor(1, 500) == Verdict::partly);
    BOOST_TEST(verdictFor(0, 500) == Verdict::wrong);
    BOOST_TEST(verdictFor(0, 0) == Verdict::right);
}

BOOST_AUTO_TEST_CASE(words_are_parted_at_any_blanks) {
    const auto words = wordsOf(" \tm3  P0\r\nappeler ");
    BOOST_TEST(words == (std::vector<std::string_view>{"m3", "P0", "appeler"}),
               boost::test_tools::per_element());
    BOOST_TEST(wordsOf("").empty());
    BOOST_TEST(wordsOf(" \n").empty());
    BOOST_TEST(wordsOf("one").size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_shuffle_keeps_every_thing_once_and_never_shows_the_right_order) {
    for (std::size_t count = 2; count <= 12; ++count) {
        for (int seed = 0; seed < 400; ++seed) {
            const auto order = shuffled("step" + std::to_string(seed), count);
            BOOST_REQUIRE(order.size() == count);
            BOOST_REQUIRE(isPermutation(order));
            BOOST_REQUIRE(!std::ranges::is_sorted(order));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_shuffle_of_nothing_or_of_one_is_itself) {
    BOOST_TEST(shuffled("q", 0).empty());
    BOOST_TEST(shuffled("q", 1) == std::vector<std::size_t>{0}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_shuffle_depends_on_its_seed_and_on_nothing_else) {
    BOOST_TEST(shuffled("q_ordre", 8) == shuffled("q_ordre", 8), boost::test_tools::per_element());
    int different = 0;
    for (int seed = 0; seed < 50; ++seed)
        different +=
            shuffled("a" + std::to_string(seed), 8) != shuffled("b" + std::to_string(seed), 8) ? 1 : 0;
    BOOST_TEST(different >= 45);
}

BOOST_AUTO_TEST_CASE(every_place_can_be_shown_anywhere) {
    std::vector<std::vector<int>> seen(4, std::vector<int>(4, 0));
    for (int seed = 0; seed < 500; ++seed) {
        const auto order = shuffled("s" + std::to_string(seed), 4);
        for (std::size_t i = 0; i < 4; ++i) ++seen[i][order[i]];
    }
    for (const auto& row : seen)
        for (const int count : row) BOOST_TEST(count > 50);
}

BOOST_AUTO_TEST_CASE(two_orders_agree_by_the_share_of_pairs_in_the_right_order) {
    BOOST_TEST(orderAgreement({1, 2, 3, 4}) == 1.0);
    BOOST_TEST(orderAgreement({4, 3, 2, 1}) == 0.0);
    // One neighbouring pair of six is turned round: (5 - 1) / 6.
    BOOST_TEST(orderAgreement({1, 2, 4, 3}) == 4.0 / 6);
    BOOST_TEST(orderAgreement({2, 3, 4, 1}) == 0.0);
    BOOST_TEST(orderAgreement({3, 1, 2, 4}) == 2.0 / 6);
}

BOOST_AUTO_TEST_CASE(things_of_one_rank_may_go_in_any_order) {
    BOOST_TEST(orderAgreement({1, 2, 2, 3}) == 1.0);
    BOOST_TEST(orderAgreement({5, 5, 5}) == 1.0);
    // Four pairs have different ranks; one of them is turned round.
    BOOST_TEST(orderAgreement({1, 2, 1, 2}) == 2.0 / 4);
    BOOST_TEST(orderAgreement({}) == 1.0);
    BOOST_TEST(orderAgreement({7}) == 1.0);
}

BOOST_AUTO_TEST_CASE(agreement_is_a_share_and_full_only_for_a_right_order) {
    std::mt19937_64 random(7);
    for (int round = 0; round < 2000; ++round) {
        std::vector<int> ranks = ranksUpTo(2 + round % 6);
        std::ranges::shuffle(ranks, random);
        const double agreement = orderAgreement(ranks);
        BOOST_REQUIRE(agreement >= 0);
        BOOST_REQUIRE(agreement <= 1);
        BOOST_REQUIRE((agreement == 1.0) == std::ranges::is_sorted(ranks));
    }
}

BOOST_AUTO_TEST_CASE(putting_two_neighbours_right_never_lowers_agreement) {
    std::mt19937_64 random(11);
    for (int round = 0; round < 500; ++round) {
        std::vector<int> ranks = ranksUpTo(6);
        std::ranges::shuffle(ranks, random);
        for (std::size_t i = 0; i + 1 < ranks.size(); ++i) {
            if (ranks[i] < ranks[i + 1]) continue;
            auto better = ranks;
            std::swap(better[i], better[i + 1]);
            BOOST_REQUIRE(orderAgreement(better) >= orderAgreement(ranks));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
