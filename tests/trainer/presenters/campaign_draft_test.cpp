#include "trainer/presenters/campaign_draft.h"

#include <boost/test/unit_test.hpp>

#include "tests/trainer/presenters/small_desk.h"

using namespace assessment;
using namespace trainer;
using Fault = CampaignDraft::Fault;

BOOST_AUTO_TEST_SUITE(campaign_draft)

BOOST_FIXTURE_TEST_CASE(a_new_one_proposes_what_fits_most_teams, SmallDesk) {
    const CampaignDraft draft(*this);
    BOOST_TEST(draft.campaign.unit == unit.id);
    BOOST_TEST(draft.campaign.wave == 1);
    BOOST_TEST(draft.campaign.facilitator == "Camille");
    BOOST_TEST(draft.campaign.stages.size() == way.size());
    BOOST_TEST((draft.framework() == shipped.front().get()));
    BOOST_TEST(draft.mayBeOpened());
}

BOOST_FIXTURE_TEST_CASE(it_is_kept_and_gone_on_with, SmallDesk) {
    CampaignDraft draft(*this);
    draft.keep();
    draft.campaign.expected = 12;
    draft.keep();
    draft.campaign.expected = 13;
    draft.keep();
    const Campaign there = kept(draft.campaign.id);
    BOOST_TEST(there.expected == 13);
    BOOST_TEST((CampaignDraft(*this, there).campaign == draft.campaign));
}

BOOST_FIXTURE_TEST_CASE(the_next_wave_is_proposed_and_a_wave_that_is_taken_is_a_fault, SmallDesk) {
    opened();
    CampaignDraft draft(*this);
    BOOST_TEST(draft.campaign.wave == 2);
    draft.campaign.wave = 1;
    BOOST_TEST((draft.faults() == std::vector{Fault::waveTaken}));
}

BOOST_FIXTURE_TEST_CASE(without_a_unit_it_cannot_be_opened, SmallDesk) {
    CampaignDraft draft(*this);
    draft.chooseUnit({});
    BOOST_TEST((draft.faults() == std::vector{Fault::noUnit}));
    draft.chooseUnit(addUnit("Mail"));
    BOOST_TEST(draft.faults().empty());
    draft.campaign.expected = 2;
    BOOST_TEST((draft.valueFaults() == std::vector{CampaignFault::expected}));
    BOOST_TEST(!draft.mayBeOpened());
}

BOOST_FIXTURE_TEST_CASE(opening_it_passes_the_first_gate, SmallDesk) {
    const Campaign campaign = opened();
    BOOST_TEST((campaign.phase == Phase::open));
    BOOST_TEST(campaign.stages.front().done == day);
    BOOST_TEST(campaign.stages.back().done.empty());
}

BOOST_FIXTURE_TEST_CASE(what_somebody_else_changed_meanwhile_is_not_written_over, SmallDesk) {
    CampaignDraft draft(*this);
    draft.keep();
    CampaignDraft other(*this, kept(draft.campaign.id));
    other.campaign.expected = 20;
    other.keep();
    draft.campaign.expected = 30;
    BOOST_CHECK_THROW(draft.keep(), CampaignMovedOn);
    BOOST_TEST(kept(draft.campaign.id).expected == 20);
}

BOOST_AUTO_TEST_CASE(a_day_is_typed_as_people_write_it) {
    for (const char* typed : {"22/11/2026", "22.11.2026", "22-11-2026", "2026-11-22", "2026/11/22"})
        BOOST_TEST(typedDay(typed).value_or("none") == "2026-11-22", typed);
    BOOST_TEST(typedDay("1/2/2027").value_or("none") == "2027-02-01");
    BOOST_TEST(typedDay("").value_or("none").empty());
    for (const char* typed :
         {"30/02/2026", "22/11", "22/11/26", "today", "22/11/2026x", "22//2026", "1/13/2026"})
        BOOST_TEST(!typedDay(typed).has_value(), typed);
    BOOST_TEST(dayToType("2026-11-22") == "22/11/2026");
    BOOST_TEST(dayToType("").empty());
}

BOOST_AUTO_TEST_SUITE_END()
