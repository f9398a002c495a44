#include "assessment/diagnostic/invitation.h"

#include <boost/test/unit_test.hpp>

#include "tests/assessment/diagnostic/small.h"

using namespace assessment;

namespace {

Campaign open() {
    Campaign campaign;
    campaign.id = "c";
    campaign.unit = "u";
    campaign.framework = {"small", 1};
    campaign.frameworkHash = "h";
    campaign.facilitator = "Nadia";
    campaign.expected = 9;
    campaign.phase = Phase::open;
    campaign.round = 2;
    return campaign;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(invitations)

BOOST_AUTO_TEST_CASE(a_ballot_is_counted_only_where_and_when_it_was_asked_for) {
    const BallotAim aim = aimOf(open(), "Accueil");
    const auto faultIn = [&](const auto& change) {
        Campaign campaign = open();
        change(campaign);
        return faultOf(aim, campaign);
    };
    BOOST_TEST(!faultIn([](Campaign&) {}).has_value());
    BOOST_TEST((faultIn([](Campaign& one) { one.id = "d"; }) == AimFault::otherCampaign));
    BOOST_TEST((faultIn([](Campaign& one) { one.framework.number = 2; }) == AimFault::otherFramework));
    BOOST_TEST((faultIn([](Campaign& one) { one.frameworkHash = "i"; }) == AimFault::otherFramework));
    BOOST_TEST((faultIn([](Campaign& one) { one.round = 3; }) == AimFault::otherRound));
    BOOST_TEST((faultIn([](Campaign& one) { one.phase = Phase::closed; }) == AimFault::notOpen));
    BOOST_TEST((faultIn([](Campaign& one) { one.way = Way::cards; }) == AimFault::notOpen));
    BOOST_TEST((faultIn([](Campaign& one) { one.isGuest = true; }) == AimFault::notOpen));
}

BOOST_FIXTURE_TEST_CASE(who_was_invited_has_the_campaign_as_a_guest, Small) {
    const Invitation invitation =
        invitationTo(open(), {"u", "Accueil", {}}, framework, Respondent::partner, "2026-12-01");
    BOOST_TEST((invitation.aim == aimOf(open(), "Accueil")));
    BOOST_TEST(invitation.framework == framework.text);
    Campaign expected = open();
    expected.isGuest = true;
    BOOST_TEST((guestCampaignOf(invitation) == expected));
}

BOOST_AUTO_TEST_SUITE_END()
