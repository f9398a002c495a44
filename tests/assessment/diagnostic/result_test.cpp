#include "assessment/diagnostic/result.h"

#include <boost/test/unit_test.hpp>

using namespace assessment;

namespace {

Criterion criterion(const std::string& id, int weight) {
    Criterion made;
    made.id = id;
    made.weight = weight;
    return made;
}

/// One engagement of three criteria on a scale of four levels.
struct Small {
    Small() {
        framework.scale.levels.resize(4);
        Engagement engagement;
        engagement.id = "reception";
        engagement.parts = {
            {"part", "Part", {criterion("name", 2), criterion("seat", 1), criterion("sign", 1)}}};
        framework.engagements.push_back(engagement);
    }
    Result result() const { return resultOf(framework, counts, thresholds); }
    EngagementResult whole() const { return result().engagements.front(); }

    Framework framework;
    std::map<std::string, Counts> counts;
    Thresholds thresholds;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(result)

BOOST_FIXTURE_TEST_CASE(a_criterion_tells_what_was_answered, Small) {
    counts["name"] = {{1, 2, 3, 1}, 2, 1};
    const CriterionResult first = result().criteria.front();
    BOOST_TEST(first.isShown);
    BOOST_TEST(first.answered == 10);
    BOOST_TEST(first.rated == 7);
    BOOST_TEST((first.counts == counts["name"]));
    BOOST_TEST(*first.median == 2 - 0.5 + 0.5 / 3, boost::test_tools::tolerance(1e-9));
}

BOOST_FIXTURE_TEST_CASE(nothing_is_shown_of_fewer_than_five, Small) {
    counts["name"] = {{1, 2, 1, 0}, 9, 9};
    const CriterionResult first = result().criteria.front();
    BOOST_TEST(!first.isShown);
    BOOST_TEST(!first.counts);
    BOOST_TEST(!first.median);
    BOOST_TEST(!first.agreement);
    BOOST_TEST((!first.word));
    BOOST_TEST(!first.discuss);
    BOOST_TEST(whole().parts.empty());
}

BOOST_FIXTURE_TEST_CASE(a_strong_agreement_is_told_in_a_word_and_tells_nobody_s_answer, Small) {
    counts["name"] = {{0, 0, 6, 0}};
    counts["seat"] = {{0, 0, 19, 1}};
    for (const auto& one : {result().criteria[0], result().criteria[1]}) {
        BOOST_TEST((one.word == Agreement::strong));
        BOOST_TEST(*one.median == 2.0);
        BOOST_TEST(!one.counts);
        BOOST_TEST(!one.agreement);
    }
    thresholds.tellStrong = true;
    BOOST_TEST((result().criteria.front().counts == counts["name"]));
    BOOST_TEST(*result().criteria.front().agreement == 1.0);
}

BOOST_FIXTURE_TEST_CASE(an_engagement_is_the_weighted_mean_of_its_criteria, Small) {
    thresholds.tellStrong = true;
    counts["name"] = {{0, 0, 6, 0}};
    counts["seat"] = {{0, 6, 0, 0}};
    counts["sign"] = {{6, 0, 0, 0}};
    // (2×2.0 + 1×1.0 + 1×0.0) / 4 = 1.25, rounded half up
    BOOST_TEST(*whole().score() == 13);
    BOOST_TEST(workedOf(whole()) == "(2\u00D72.0 + 1\u00D71.0 + 1\u00D70.0) / 4");
    BOOST_TEST(whole().rated() == 3);
    BOOST_TEST(whole().total == 3);
}

BOOST_FIXTURE_TEST_CASE(two_thirds_of_the_criteria_are_enough_and_less_is_not, Small) {
    counts["name"] = {{0, 0, 6, 0}};
    BOOST_TEST(!whole().score());
    BOOST_TEST(workedOf(whole()).empty());
    counts["seat"] = {{0, 0, 6, 0}};
    BOOST_TEST(*whole().score() == 20);
}

BOOST_FIXTURE_TEST_CASE(a_criterion_that_concerns_nobody_is_not_asked_for, Small) {
    counts["name"] = {{0, 0, 6, 0}};
    counts["seat"] = {{0, 0, 0, 0}, 0, 6};
    BOOST_TEST(whole().total == 2);
    BOOST_TEST(!whole().score());
    counts["sign"] = {{0, 0, 0, 0}, 0, 6};
    BOOST_TEST(whole().total == 1);
    BOOST_TEST(*whole().score() == 20);
}

BOOST_AUTO_TEST_SUITE_END()
