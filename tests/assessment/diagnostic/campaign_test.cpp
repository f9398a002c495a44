#include "assessment/diagnostic/campaign.h"

#include <boost/test/unit_test.hpp>

#include "tests/assessment/diagnostic/small.h"

using namespace assessment;

BOOST_AUTO_TEST_SUITE(campaign)

BOOST_AUTO_TEST_CASE(words_come_back_as_what_they_name) {
    for (const Phase phase : {Phase::prepared, Phase::open, Phase::closed, Phase::agreed})
        BOOST_TEST((phaseOf(word(phase)) == phase));
    for (const Way way : {Way::ballots, Way::cards}) BOOST_TEST((wayOf(word(way)) == way));
    BOOST_TEST(!phaseOf("ended"));
    BOOST_TEST(!wayOf(""));
}

BOOST_FIXTURE_TEST_CASE(a_campaign_that_may_be_held_has_no_fault, Small) {
    Campaign good;
    good.facilitator = "Dominique";
    good.expected = 9;
    BOOST_TEST(faultsOf(good, framework).empty());
}

BOOST_FIXTURE_TEST_CASE(each_fault_of_a_campaign_is_told, Small) {
    Campaign bad;
    bad.wave = 0;
    bad.thresholds = {2, 4, 0, 101, 0, 0.3, false};
    bad.expected = 1;
    framework.status = Framework::Status::draft;
    const std::vector<CampaignFault> expected{
        CampaignFault::wave,      CampaignFault::k,           CampaignFault::expected,
        CampaignFault::tolerance, CampaignFault::apart,       CampaignFault::share,
        CampaignFault::people,    CampaignFault::facilitator, CampaignFault::framework};
    BOOST_TEST((faultsOf(bad, framework) == expected));
}

BOOST_AUTO_TEST_CASE(waves_of_a_unit_go_on_from_the_last) {
    Campaign first;
    first.unit = "counter";
    first.wave = 3;
    Campaign invited = first;
    invited.wave = 8;
    invited.isGuest = true;
    BOOST_TEST(nextWave({first, invited}, "counter") == 4);
    BOOST_TEST(nextWave({first}, "registry") == 1);
}

BOOST_AUTO_TEST_SUITE_END()
