#include "assessment/diagnostic/tally.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <random>

#include "assessment/diagnostic/result.h"
#include "tests/assessment/diagnostic/small.h"

using namespace assessment;
using Kind = BallotAnswer::Kind;

namespace {

BallotAnswer level(int which) {
    return {Kind::level, which, {}, {}};
}

struct Counted : Small {
    void give(Respondent respondent, const std::map<std::string, BallotAnswer>& answers) {
        ballots.push_back({std::to_string(ballots.size()), respondent, answers});
    }
    void give(Respondent respondent, const std::string& criterion, const std::vector<int>& levels) {
        for (const int one : levels) give(respondent, {{criterion, level(one)}});
    }
    Tally tally() const { return tallyOf(ballots, framework, thresholds); }

    Thresholds thresholds;
    std::vector<Ballot> ballots;
};

/// What can be taken from what is kept of a criterion: its whole and its parts, as counts of people.
std::vector<int> peopleIn(const Tally& tally, const std::string& criterion) {
    std::vector<int> people;
    const auto whole = tally.all.find(criterion);
    if (whole != tally.all.end()) people.push_back(whole->second.answered);
    for (const auto& [respondent, part] : tally.parts)
        if (const auto found = part.find(criterion); found != part.end())
            people.push_back(found->second.answered);
    return people;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(tally)

BOOST_FIXTURE_TEST_CASE(what_was_answered_is_counted_and_blanks_are_not, Counted) {
    give(Respondent::agent, "name", {0, 1, 3, 3});
    give(Respondent::agent, {{"name", level(1)}, {"seat", level(1)}});
    give(Respondent::agent, {{"name", {Kind::dontKnow, 0, {}, {}}}});
    give(Respondent::agent, {{"name", {Kind::notConcerned, 0, {}, {}}}});
    const Tally result = tally();
    BOOST_TEST(result.ballots == 7);
    const Counts expected{{1, 2, 0, 2}, 1, 1};
    BOOST_TEST((result.all.at("name").counts == expected));
    BOOST_TEST(!result.all.contains("seat"), "one answered: nothing is kept of it");
}

BOOST_FIXTURE_TEST_CASE(the_order_of_ballots_makes_no_difference, Counted) {
    std::mt19937 random(6);
    for (int i = 0; i < 40; ++i)
        give(i % 3 == 0 ? Respondent::manager : Respondent::agent,
             {{"name", {Kind::level, static_cast<int>(random() % 4), {}, "said " + std::to_string(i % 7)}},
              {"seat", level(i % 4)}});
    const Tally first = tally();
    for (int i = 0; i < 20; ++i) {
        std::ranges::shuffle(ballots, random);
        BOOST_REQUIRE((tally() == first));
    }
    BOOST_TEST(!first.parts.empty());
    BOOST_TEST(first.comments.at("name").size() == 40u);
}

BOOST_FIXTURE_TEST_CASE(kinds_of_respondents_are_kept_apart_where_each_is_large_enough, Counted) {
    give(Respondent::agent, "name", {0, 1, 2, 3, 3, 0});
    give(Respondent::users, "name", {0, 1, 2, 3, 3});
    const Tally result = tally();
    BOOST_TEST(result.parts.at(Respondent::agent).at("name").rated == 6);
    BOOST_TEST(result.parts.at(Respondent::users).at("name").rated == 5);
}

BOOST_FIXTURE_TEST_CASE(a_small_kind_of_respondents_hides_the_others_beside_it, Counted) {
    give(Respondent::agent, "name", {0, 1, 2, 3, 3, 0});
    give(Respondent::users, "name", {0, 1, 2, 3, 3});
    give(Respondent::manager, "name", {2});
    const Tally result = tally();
    BOOST_TEST(result.all.at("name").answered == 12);
    BOOST_TEST(result.parts.empty(), "the manager's answer is the whole less the others");
}

BOOST_FIXTURE_TEST_CASE(a_part_that_agrees_strongly_hides_all_parts, Counted) {
    give(Respondent::agent, "name", {0, 0, 3, 3, 1, 2});
    give(Respondent::users, "name", {2, 2, 2, 2, 2});
    BOOST_TEST(tally().parts.empty(), "every user's answer could be told");
    thresholds.tellStrong = true;
    BOOST_TEST(tally().parts.size() == 2u);
}

BOOST_FIXTURE_TEST_CASE(of_a_strong_agreement_only_the_level_is_kept, Counted) {
    give(Respondent::agent, "name", {1, 1, 1, 1, 1, 1});
    const Told told = tally().all.at("name");
    BOOST_TEST(!told.counts);
    BOOST_TEST(*told.level == 1);
    BOOST_TEST(told.rated == 6);
}

BOOST_FIXTURE_TEST_CASE(nothing_of_fewer_than_k_people_can_be_taken_from_what_is_kept, Counted) {
    std::mt19937 random(8);
    const Respondent kinds[] = {Respondent::agent, Respondent::manager, Respondent::partner,
                                Respondent::users};
    for (int run = 0; run < 2000; ++run) {
        ballots.clear();
        const int people = static_cast<int>(random() % 30);
        for (int i = 0; i < people; ++i)
            give(kinds[random() % (1 + random() % 4)], {{"name", level(static_cast<int>(random() % 4))}});
        const auto counted = peopleIn(tally(), "name");
        BOOST_REQUIRE_EQUAL(counted.empty(), people < thresholds.k);
        if (counted.empty()) continue;
        int parts = 0;
        for (std::size_t i = 1; i < counted.size(); ++i) {
            BOOST_REQUIRE(counted[i] >= thresholds.k);
            parts += counted[i];
        }
        BOOST_REQUIRE(parts == 0 || parts == counted.front());
    }
}

BOOST_FIXTURE_TEST_CASE(comments_are_kept_from_ten_ballots_and_tell_nothing_of_their_order, Counted) {
    for (int i = 0; i < 9; ++i)
        give(Respondent::agent, {{"name", {Kind::level, 1, {}, std::string(1, static_cast<char>('z' - i))}}});
    BOOST_TEST(tally().comments.empty());
    give(Respondent::agent, {{"name", {Kind::level, 1, {}, "a"}}});
    const auto comments = tally().comments.at("name");
    BOOST_TEST(comments.size() == 10u);
    BOOST_TEST(std::ranges::is_sorted(comments));
}

BOOST_FIXTURE_TEST_CASE(cards_and_ballots_come_to_the_same, Counted) {
    give(Respondent::agent, "name", {0, 1, 2, 3, 3, 0});
    const Tally cards = tallyOf({{"name", Counts{{2, 1, 1, 2}, 0, 0}}}, 6, thresholds);
    BOOST_TEST((cards.all == tally().all));
    const Result result = resultOf(framework, cards.all, thresholds);
    BOOST_TEST(*result.criteria.front().median == 1.5);
}

BOOST_AUTO_TEST_CASE(counts_come_back_from_their_text) {
    const Counts counts{{4, 0, 12, 1}, 2, 0};
    BOOST_TEST(textOf(counts) == "4 0 12 1 ? 2 - 0");
    BOOST_TEST((countsOf(textOf(counts)) == counts));
    for (const char* text :
         {"", "4 0", "4 0 ? 1", "4 0 ? 1 - x", "4 0 ? 1 - 0 ", "4 0 ? 1 - 0 5", "a ? 1 - 0"})
        BOOST_CHECK_THROW(countsOf(text), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
