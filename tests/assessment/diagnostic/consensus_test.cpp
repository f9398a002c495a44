#include "assessment/diagnostic/consensus.h"

#include <boost/test/unit_test.hpp>

#include "tests/assessment/diagnostic/small.h"

using namespace assessment;

namespace {

struct Meeting : Small {
    Result result() const { return resultOf(framework, counts, thresholds); }

    Thresholds thresholds;
    std::map<std::string, Counts> counts;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(consensus)

BOOST_FIXTURE_TEST_CASE(the_agenda_begins_with_what_is_most_urgent, Meeting) {
    counts["name"] = {{3, 1, 1, 3}, 0, 0};
    counts["seat"] = {{5, 0, 0, 5}, 0, 0};
    counts["sign"] = {{0, 6, 2, 0}, 0, 0};
    const Result all = result();
    const auto agenda = agendaOf(all);
    BOOST_REQUIRE(agenda.size() == 2u);
    BOOST_TEST(agenda.front().result->criterion->id == "name", "it weighs twice as much");
    BOOST_TEST(agenda.front().urgency > agenda.back().urgency);
    BOOST_TEST(agenda.back().urgency == 1.0, boost::test_tools::tolerance(1e-9));
}

BOOST_FIXTURE_TEST_CASE(answers_within_the_tolerance_are_adopted_at_their_median, Meeting) {
    counts["name"] = {{0, 3, 4, 0}, 0, 0};
    counts["seat"] = {{1, 5, 4, 0}, 0, 0};
    counts["sign"] = {{0, 0, 0, 6}, 0, 0};
    const Result all = result();
    const std::vector<Consensus> expected{{"name", 2, {}, {}, true}, {"sign", 3, {}, {}, true}};
    BOOST_TEST((adoptableOf(all, thresholds) == expected));
    const auto left = undecidedOf(all, thresholds);
    BOOST_REQUIRE(left.size() == 1u);
    BOOST_TEST(left.front()->criterion->id == "seat");
}

BOOST_FIXTURE_TEST_CASE(a_criterion_of_too_few_answers_is_undecided, Meeting) {
    counts["name"] = {{0, 3, 0, 0}, 0, 0};
    BOOST_TEST(undecidedOf(result(), thresholds).size() == 3u);
}

BOOST_FIXTURE_TEST_CASE(what_was_agreed_is_weighed_by_engagement, Meeting) {
    const auto agreed =
        agreedOf(framework, {{"name", 3, "Seen at the counter", {}, false}, {"sign", 1, {}, {}, true}}, {});
    BOOST_REQUIRE(agreed.size() == 1u);
    BOOST_TEST(workedOf(agreed.front()) == "(2×3.0 + 1×1.0) / 3");
    BOOST_TEST(*agreed.front().score() == 23);
    BOOST_TEST(!agreedOf(framework, {{"name", 3, "why", {}, false}}, {}).front().score().has_value());
}

BOOST_FIXTURE_TEST_CASE(what_concerns_nobody_counts_in_what_was_agreed_as_it_does_in_the_result, Meeting) {
    counts["name"] = {{0, 3, 4, 0}, 0, 0};
    counts["seat"] = {{0, 0, 0, 0}, 0, 7};
    counts["sign"] = {{0, 0, 0, 0}, 0, 7};
    std::map<std::string, Told> told;
    for (const auto& [criterion, one] : counts) told.emplace(criterion, *toldOf(one, thresholds));
    std::vector<Consensus> agreed{{"name", 2, {}, {}, true}};
    BOOST_TEST(agreedOf(framework, agreed, told).front().total == 1);
    BOOST_TEST(result().engagements.front().total == 1);
    BOOST_TEST(*agreedOf(framework, agreed, told).front().score() == 20);
    BOOST_TEST(!agreedOf(framework, agreed, {}).front().score(), "of three criteria, one is too few");
    agreed.push_back({"seat", 1, "It concerns us after all", {}, false});
    BOOST_TEST(agreedOf(framework, agreed, told).front().total == 2);
}

BOOST_FIXTURE_TEST_CASE(a_consensus_names_a_level_and_why, Meeting) {
    BOOST_TEST(faultsOf(Consensus{"name", 3, "why", {}, false}, framework).empty());
    BOOST_TEST(faultsOf(Consensus{"name", 3, {}, {}, true}, framework).empty());
    const std::vector<ConsensusFault> expected{ConsensusFault::unknownCriterion, ConsensusFault::unknownLevel,
                                               ConsensusFault::noReason};
    BOOST_TEST((faultsOf(Consensus{"gone", 4, {}, {}, false}, framework) == expected));
}

BOOST_AUTO_TEST_SUITE_END()
