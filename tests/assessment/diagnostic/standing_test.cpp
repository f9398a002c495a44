#include "assessment/diagnostic/standing.h"

#include <boost/test/unit_test.hpp>

#include "tests/assessment/diagnostic/small.h"

using namespace assessment;

namespace {

struct Stood : Small {
    Stood() {
        framework.engagements[0].parts[0].criteria[2].skills = {"welcoming", "signposting"};
        framework.engagements[0].parts[0].criteria[0].skills = {"welcoming"};
        campaign.id = "campaign";
        campaign.phase = Phase::closed;
    }
    void answer(const std::string& criterion, const Counts& counts) {
        if (const auto told = toldOf(counts, campaign.thresholds)) tally.all[criterion] = *told;
    }
    Standing standing() const { return standingOf(campaign, framework, tally, consensus); }

    Campaign campaign;
    Tally tally;
    std::vector<Consensus> consensus;
};

std::vector<std::string> idsOf(const std::vector<Standout>& standouts) {
    std::vector<std::string> ids;
    for (const Standout& one : standouts) ids.push_back(one.criterion->id);
    return ids;
}

using Ids = std::vector<std::string>;

}  // namespace

BOOST_AUTO_TEST_SUITE(standings)

BOOST_FIXTURE_TEST_CASE(the_answers_stand_until_the_meeting_is_over, Stood) {
    answer("name", {{1, 3, 3, 0}, 0, 0});
    consensus = {{"name", 3, "Seen at the counter", {}, false}};
    BOOST_TEST((standing().basis == Basis::answered));
    BOOST_TEST(standing().levels.at("name") == 13, "(3.5 - 1) / 3 above 0.5, rounded half up");
    campaign.phase = Phase::agreed;
    BOOST_TEST((standing().basis == Basis::agreed));
    BOOST_TEST(standing().levels.at("name") == 30);
    BOOST_TEST(standing().levels.size() == 1u);
}

BOOST_FIXTURE_TEST_CASE(strengths_and_gaps_are_sorted_by_level_then_by_weight, Stood) {
    campaign.phase = Phase::agreed;
    consensus = {{"seat", 3, "why", {}, false}, {"name", 3, "why", {}, false}, {"sign", 2, "why", {}, false}};
    BOOST_TEST((idsOf(strengthsOf(framework, standing())) == Ids{"name", "seat", "sign"}));
    BOOST_TEST(gapsOf(framework, standing()).empty());
    consensus = {{"seat", 1, "why", {}, false}, {"name", 1, "why", {}, false}, {"sign", 0, "why", {}, false}};
    BOOST_TEST(strengthsOf(framework, standing()).empty());
    BOOST_TEST((idsOf(gapsOf(framework, standing())) == Ids{"sign", "name", "seat"}));
}

BOOST_FIXTURE_TEST_CASE(between_a_gap_and_a_strength_is_neither, Stood) {
    answer("name", {{0, 4, 4, 0}, 0, 0});
    BOOST_TEST(standing().levels.at("name") == 15);
    BOOST_TEST(strengthsOf(framework, standing()).empty());
    BOOST_TEST(gapsOf(framework, standing()).empty());
}

BOOST_FIXTURE_TEST_CASE(what_is_to_be_discussed_is_neither, Stood) {
    answer("name", {{5, 0, 0, 2}, 0, 0});
    BOOST_TEST(standing().levels.at("name") < 10);
    BOOST_TEST(standing().disputed.contains("name"));
    BOOST_TEST(gapsOf(framework, standing()).empty());
}

BOOST_FIXTURE_TEST_CASE(a_weak_engagement_names_the_skills_of_its_gaps_once, Stood) {
    campaign.phase = Phase::agreed;
    consensus = {{"name", 1, "why", {}, false}, {"seat", 1, "why", {}, false}, {"sign", 0, "why", {}, false}};
    const auto trainings = trainingsOf(framework, standing());
    BOOST_REQUIRE(trainings.size() == 1u);
    BOOST_TEST((trainings.front().skills == Ids{"welcoming", "signposting"}));
}

BOOST_FIXTURE_TEST_CASE(an_engagement_that_is_not_weak_needs_no_training, Stood) {
    campaign.phase = Phase::agreed;
    consensus = {{"name", 3, "why", {}, false}, {"seat", 1, "why", {}, false}, {"sign", 0, "why", {}, false}};
    BOOST_TEST(trainingsOf(framework, standing()).empty(), "(2×3 + 1 + 0) / 4 is not below half of 3");
    consensus = {{"sign", 0, "why", {}, false}};
    BOOST_TEST(trainingsOf(framework, standing()).empty(), "one of three is not enough data");
}

BOOST_AUTO_TEST_SUITE_END()
