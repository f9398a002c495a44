#include "trainer/storage/campaign_store.h"

#include <boost/test/unit_test.hpp>

#include "tests/trainer/storage/campaigning.h"
#include "tests/trainer/storage/raw_database.h"
#include "trainer/storage/erasing.h"

using namespace assessment;
using namespace trainer;

BOOST_AUTO_TEST_SUITE(campaign_stores, *boost::unit_test::label("portable"))

BOOST_FIXTURE_TEST_CASE(a_campaign_is_found_again_as_it_was_kept, Campaigning) {
    Campaign kept = campaign(1, 3);
    kept.way = Way::cards;
    kept.isShared = true;
    kept.thresholds = {7, 0, 3, 25, 4, 0.123456789, true};
    store.add(kept, framework);
    const Campaign found = *Workspace(database).campaigns->campaign(uuid(1));
    BOOST_TEST((found == kept));
    const KeptFramework text = *store.framework(found.frameworkHash);
    BOOST_TEST(text.text == "<framework/>");
    BOOST_TEST((text.name == framework.name));
    BOOST_TEST(!store.campaign(uuid(2)));
    BOOST_TEST(!store.framework("another"));
}

BOOST_FIXTURE_TEST_CASE(campaigns_come_by_unit_and_then_by_wave, Campaigning) {
    workspace.team->add(Unit{uuid(600), "Mairie", ""});
    store.add(campaign(5, 2), framework);
    Campaign mairie = campaign(4, 1);
    mairie.unit = uuid(600);
    store.add(mairie, framework);
    Campaign guest = campaign(3, 1);
    guest.isGuest = true;
    guest.unit = uuid(601);
    guest.phase = Phase::open;
    guest.round = 2;
    store.add(guest, framework);
    store.add(campaign(2, 1), framework);
    std::vector<std::string> ids;
    for (const Campaign& one : store.campaigns()) ids.push_back(one.id);
    BOOST_TEST(ids == (std::vector{uuid(2), uuid(5), uuid(4), uuid(3)}), boost::test_tools::per_element());
    BOOST_TEST((store.campaigns().back() == guest), "an invitation is kept as it came");
    BOOST_TEST((store.campaigns().front() == campaign(2, 1)));
}

BOOST_FIXTURE_TEST_CASE(a_unit_shares_the_last_campaign_that_is_closed, Campaigning) {
    const auto sharing = [&](int number, int wave, bool isShared, bool isClosed) {
        Campaign made = campaign(number, wave);
        made.isShared = isShared;
        store.add(made, framework);
        store.open(made.id);
        if (isClosed) close(made.id);
    };
    sharing(1, 1, true, true);
    BOOST_TEST_REQUIRE(store.shared().size() == 1u);
    sharing(2, 2, true, false);
    BOOST_TEST(store.shared().front().id == uuid(1));
    sharing(3, 3, true, true);
    BOOST_TEST_REQUIRE(store.shared().size() == 1u);
    BOOST_TEST(store.shared().front().id == uuid(3));
    sharing(4, 4, false, true);
    BOOST_TEST(store.shared().empty(), "the unit does not share its last one");
    workspace.team->add(Unit{uuid(701), "Mairie", ""});
    Campaign other = campaign(5, 1);
    other.unit = uuid(701);
    other.isShared = true;
    store.add(other, framework);
    store.open(other.id);
    close(other.id);
    Campaign guest = other;
    guest.id = uuid(6);
    guest.wave = 2;
    guest.isGuest = true;
    guest.phase = Phase::closed;
    store.add(guest, framework);
    BOOST_TEST((store.shared() == std::vector{SharedCampaign{uuid(5), uuid(701), framework.name}}),
               "an invitation is no wave of the unit");
    const auto waves = store.campaignsOf(unit);
    BOOST_TEST(waves.size() == 4u);
    BOOST_TEST((waves[2] == *store.campaign(uuid(3))));
    BOOST_TEST(store.campaignsOf(uuid(404)).empty());
}

BOOST_FIXTURE_TEST_CASE(a_wave_of_a_unit_is_held_once, Campaigning) {
    store.add(campaign(1), framework);
    BOOST_TEST(word(failureOf([&] { store.add(campaign(2), framework); }).kind) == "conflict");
    BOOST_TEST(word(failureOf([&] { store.add(campaign(1, 2), framework); }).kind) == "conflict");
    Campaign homeless = campaign(3, 3);
    homeless.unit = uuid(404);
    BOOST_TEST(word(failureOf([&] { store.add(homeless, framework); }).kind) == "conflict");
    BOOST_TEST(store.campaigns().size() == 1u);
}

BOOST_FIXTURE_TEST_CASE(a_number_of_a_framework_is_one_content_while_a_campaign_is_held_with_it,
                        Campaigning) {
    const Framework changed = frameworkOf(3, "<framework>changed</framework>");
    store.add(campaign(1), framework);
    BOOST_CHECK_THROW(store.add(campaign(2, 2), changed), FrameworkChanged);
    BOOST_TEST(store.campaigns().size() == 1u);
    BOOST_TEST(!store.framework(changed.hash));
    store.remove(uuid(1));
    store.add(campaign(2, 2), changed);
    BOOST_TEST(store.framework(changed.hash).has_value());
    BOOST_TEST(!store.framework(framework.hash).has_value());
}

BOOST_FIXTURE_TEST_CASE(a_prepared_campaign_can_be_changed_in_everything, Campaigning) {
    store.add(campaign(1), framework);
    Framework other = frameworkOf(5, "<framework>other</framework>");
    other.name.number = 2;
    Campaign changed = campaign(1, 4);
    changed.framework = other.name;
    changed.frameworkHash = other.hash;
    changed.facilitator = "Zoé";
    changed.way = Way::cards;
    changed.thresholds.k = 6;
    changed.stages = {{"suivi", "", "2027-01-01"}};
    BOOST_TEST((store.update(changed, other) == Update::kept));
    changed.version = 2;
    BOOST_TEST((*store.campaign(uuid(1)) == changed));
    BOOST_TEST(!store.framework(framework.hash), "nothing is held with it");
}

BOOST_FIXTURE_TEST_CASE(what_was_fixed_by_opening_stays_whatever_an_update_says, Campaigning) {
    const Campaign open = opened(1);
    Campaign changed = open;
    changed.wave = 9;
    changed.thresholds.k = 3;
    changed.way = Way::cards;
    changed.phase = Phase::agreed;
    changed.round = 7;
    changed.facilitator = "Zoé";
    changed.expected = 12;
    changed.isShared = true;
    changed.stages.pop_back();
    BOOST_TEST((store.update(changed, frameworkOf(9, "another")) == Update::kept));
    Campaign expected = open;
    expected.facilitator = "Zoé";
    expected.expected = 12;
    expected.isShared = true;
    expected.stages.pop_back();
    ++expected.version;
    BOOST_TEST((*store.campaign(uuid(1)) == expected));
    BOOST_TEST(!store.framework("hash of another"));
}

BOOST_FIXTURE_TEST_CASE(who_saw_an_older_campaign_is_told_and_overwrites_nothing, Campaigning) {
    store.add(campaign(1), framework);
    Campaign seen = *store.campaign(uuid(1));
    Workspace other(database);
    other.campaigns->open(uuid(1));
    seen.facilitator = "Zoé";
    BOOST_TEST((store.update(seen, framework) == Update::movedOn));
    BOOST_TEST(store.campaign(uuid(1))->facilitator == "Alice");
    BOOST_TEST((store.update(campaign(404), framework) == Update::movedOn));
}

BOOST_FIXTURE_TEST_CASE(own_answers_are_kept_handed_in_and_taken_back, Campaigning) {
    opened(1);
    OwnBallot own{ballot(1, framework), false};
    own.ballot.answers.erase("c2");
    store.keepOwn(uuid(1), 1, alice, own);
    BOOST_TEST((store.own(uuid(1), alice)->ballot == own.ballot));
    BOOST_TEST(!store.own(uuid(1), alice)->isGiven);
    BOOST_TEST(store.participation(uuid(1)).given == 0);
    own = {ballot(1, framework), true};
    store.keepOwn(uuid(1), 1, alice, own);
    BOOST_TEST((store.own(uuid(1), alice)->ballot == own.ballot));
    BOOST_TEST(store.participation(uuid(1)).given == 1);
    own.isGiven = false;
    own.ballot.id = uuid(55);  // begun on another machine
    store.keepOwn(uuid(1), 1, alice, own);
    BOOST_TEST(store.participation(uuid(1)).given == 0);
    BOOST_TEST(store.own(uuid(1), alice)->ballot.id == uuid(55));
    BOOST_TEST(!store.own(uuid(1), uuid(404)));
    BOOST_TEST(word(failureOf([&] { store.keepOwn(uuid(1), 1, uuid(404), own); }).kind) == "conflict");
}

BOOST_FIXTURE_TEST_CASE(a_ballot_that_comes_twice_counts_once, Campaigning) {
    opened(1);
    auto given = ballots(4, framework);
    const std::vector<Giving> allKept(4, Giving::kept);
    BOOST_TEST((store.give(uuid(1), 1, given) == allKept));
    BOOST_TEST((store.give(uuid(1), 1, given) == std::vector<Giving>(4, Giving::known)));
    given[2].answers["c0"] = {BallotAnswer::Kind::dontKnow, 0, {}, {}};
    given.push_back(given[2]);
    const std::vector<Giving> oneKept{Giving::known, Giving::known, Giving::kept, Giving::known,
                                      Giving::known};
    BOOST_TEST((store.give(uuid(1), 1, given) == oneKept));
    BOOST_TEST(store.participation(uuid(1)).given == 4);
    BOOST_TEST(store.participation(uuid(1)).expected == 9);
}

BOOST_FIXTURE_TEST_CASE(a_ballot_sent_as_a_file_is_the_one_begun_here, Campaigning) {
    opened(1);
    store.keepOwn(uuid(1), 1, alice, {ballot(1, framework), false});
    BOOST_TEST((store.give(uuid(1), 1, {ballot(1, framework)}) == std::vector{Giving::kept}));
    BOOST_TEST(store.own(uuid(1), alice)->isGiven);
    BOOST_TEST(store.participation(uuid(1)).given == 1);
}

BOOST_FIXTURE_TEST_CASE(ballots_come_all_or_none, Campaigning) {
    opened(1);
    auto given = ballots(4, framework);
    given[3].respondent = static_cast<Respondent>(9);  // which has no word
    BOOST_CHECK_THROW(store.give(uuid(1), 1, given), std::exception);
    BOOST_TEST(store.participation(uuid(1)).given == 0);
}

BOOST_FIXTURE_TEST_CASE(the_same_ballots_in_any_order_come_to_the_same, Campaigning) {
    opened(1, 1);
    opened(2, 2);
    auto given = ballots(12, framework);
    store.give(uuid(1), 1, given);
    std::ranges::reverse(given);
    for (const Ballot& one : given) store.give(uuid(2), 1, {one});
    BOOST_TEST((close(uuid(1)) == close(uuid(2))));
}

BOOST_FIXTURE_TEST_CASE(closing_keeps_what_is_told_and_the_ballots_are_gone, Campaigning) {
    opened(1, 1);
    opened(2, 2);
    store.give(uuid(1), 1, ballots(11, framework));
    store.keepOwn(uuid(1), 1, alice, {ballot(50, framework), false});
    store.give(uuid(2), 1, ballots(7, framework));
    const Tally told = close(uuid(1));
    BOOST_TEST(told.ballots == 11);
    BOOST_TEST((told == tallyOf(ballots(11, framework), framework, Thresholds{})));
    BOOST_TEST(told.comments.at("c0").size() == 11u);
    BOOST_TEST((*Workspace(database).campaigns->tally(uuid(1)) == told));
    BOOST_TEST((store.campaign(uuid(1))->phase == Phase::closed));
    BOOST_TEST(!store.own(uuid(1), alice));
    RawDatabase raw(database);
    BOOST_TEST(raw.value("SELECT COUNT(*) FROM ballot WHERE campaign_id = '" + uuid(1) + "'") == "0");
    BOOST_TEST(store.participation(uuid(2)).given == 7, "another campaign keeps its own");
    BOOST_TEST(!store.tally(uuid(2)));
    BOOST_TEST(close(uuid(2)).ballots == 7);
}

BOOST_FIXTURE_TEST_CASE(of_fewer_ballots_than_the_least_only_their_number_is_kept, Campaigning) {
    Campaign strict = campaign(1);
    strict.thresholds.k = 12;
    store.add(strict, framework);
    store.open(uuid(1));
    store.give(uuid(1), 1, ballots(11, framework));
    const Tally told = close(uuid(1));  // which counts as if five were enough
    BOOST_TEST((told == Tally{11, {}, {}, {}}));
    BOOST_TEST((*store.tally(uuid(1)) == told));
}

BOOST_FIXTURE_TEST_CASE(closing_that_cannot_be_counted_changes_nothing, Campaigning) {
    opened(1);
    store.give(uuid(1), 1, ballots(6, framework));
    const auto fails = [](const std::vector<Ballot>&) -> Tally { throw std::runtime_error("no"); };
    BOOST_CHECK_THROW(store.close(uuid(1), 1, fails), std::runtime_error);
    BOOST_TEST((store.campaign(uuid(1))->phase == Phase::open));
    BOOST_TEST(store.participation(uuid(1)).given == 6);
    BOOST_TEST(close(uuid(1)).ballots == 6);
}

BOOST_FIXTURE_TEST_CASE(cards_are_kept_as_they_are_typed_in_and_closed_like_ballots, Campaigning) {
    Campaign shown = campaign(1);
    shown.way = Way::cards;
    store.add(shown, framework);
    store.open(uuid(1));
    const std::map<std::string, Counts> first{{"c0", {{1, 2, 3, 0}, 1, 0}}, {"c1", {{0, 0, 0, 1}, 0, 0}}};
    store.keepCards(uuid(1), 1, first);
    BOOST_TEST((store.cards(uuid(1)) == first));
    BOOST_TEST(store.participation(uuid(1)).given == 7);
    const std::map<std::string, Counts> cards{{"c0", {{2, 2, 3, 0}, 1, 0}}};
    store.keepCards(uuid(1), 1, cards);
    BOOST_TEST((store.cards(uuid(1)) == cards));
    const Tally told = tallyOf(cards, 8, Thresholds{});
    BOOST_TEST((store.closeCards(uuid(1), 1, told) == told));
    BOOST_TEST((*store.tally(uuid(1)) == told));
    BOOST_TEST(store.cards(uuid(1)).empty());
    BOOST_TEST((store.campaign(uuid(1))->phase == Phase::closed));
}

BOOST_FIXTURE_TEST_CASE(a_late_answer_opens_a_round_in_which_everybody_answers_again, Campaigning) {
    closed(1, 6);
    store.openAgain(uuid(1));
    BOOST_TEST(store.campaign(uuid(1))->round == 2);
    BOOST_TEST((store.campaign(uuid(1))->phase == Phase::open));
    BOOST_TEST(store.tally(uuid(1))->ballots == 6, "until this round is closed");
    BOOST_CHECK_THROW(store.give(uuid(1), 1, ballots(1, framework)), CampaignMovedOn);
    BOOST_CHECK_THROW(close(uuid(1), 1), CampaignMovedOn);
    store.give(uuid(1), 2, ballots(8, framework, 40));
    BOOST_TEST(close(uuid(1), 2).ballots == 8);
    BOOST_TEST((*store.tally(uuid(1)) == tallyOf(ballots(8, framework, 40), framework, Thresholds{})));
}

BOOST_FIXTURE_TEST_CASE(no_round_opens_once_the_meeting_has_begun, Campaigning) {
    closed(1, 6);
    store.agree(uuid(1), {{"c1", 2, "because", "", false}});
    BOOST_CHECK_THROW(store.openAgain(uuid(1)), CampaignMovedOn);
    store.withdraw(uuid(1), "c1");
    store.openAgain(uuid(1));
}

BOOST_FIXTURE_TEST_CASE(what_a_meeting_agrees_on_is_kept_by_criterion, Campaigning) {
    closed(1, 6);
    const Consensus first{"c1", 2, "because", "2 stay with level 1", false};
    const Consensus second{"c0", 1, "", "", true};
    store.agree(uuid(1), {first, second});
    BOOST_TEST((Workspace(database).campaigns->consensus(uuid(1)) == std::vector{second, first}));
    Consensus changed = first;
    changed.level = 3;
    store.agree(uuid(1), {changed});
    BOOST_TEST((store.consensus(uuid(1)) == std::vector{second, changed}));
    store.withdraw(uuid(1), "c0");
    BOOST_TEST((store.consensus(uuid(1)) == std::vector{changed}));
    store.endMeeting(uuid(1));
    BOOST_TEST((store.campaign(uuid(1))->phase == Phase::agreed));
    BOOST_TEST((store.consensus(uuid(1)) == std::vector{changed}));
}

BOOST_FIXTURE_TEST_CASE(proofs_are_kept_with_every_byte_of_their_files, Campaigning) {
    closed(1, 6);
    std::string bytes;
    for (int i = 0; i < 100'000; ++i) bytes += static_cast<char>(i * 7 % 256);
    const Proof text{uuid(31), "c0", Proof::Kind::text, "On voit « l’accueil »", "2026-11-22", "", ""};
    const Proof file{uuid(30), "c1", Proof::Kind::file, "plan.pdf", "2026-11-23", "abc", bytes};
    store.add(uuid(1), text);
    store.add(uuid(1), file);
    BOOST_TEST((Workspace(database).campaigns->proof(uuid(30)) == file));
    Proof listed = file;
    listed.content.clear();
    BOOST_TEST((store.proofs(uuid(1)) == std::vector{text, listed}));
    store.removeProof(uuid(31));
    store.removeProof(uuid(404));
    BOOST_TEST((store.proofs(uuid(1)) == std::vector{listed}));
    BOOST_TEST(!store.proof(uuid(31)));
    for (std::size_t size : {0U, 1U, 2U, 3U, 12287U, 12288U, 12289U}) {
        store.removeProof(uuid(32));
        store.add(uuid(1), {uuid(32), "c1", Proof::Kind::file, "f", "2026-11-23", "", bytes.substr(0, size)});
        BOOST_TEST(store.proof(uuid(32))->content == bytes.substr(0, size));
    }
}

/// Everything that changes a campaign, by the phase it needs.
BOOST_FIXTURE_TEST_CASE(what_a_phase_does_not_bear_is_refused_and_keeps_nothing, Campaigning) {
    const std::string id = uuid(1);
    const auto refused = [&](const auto& work) { BOOST_CHECK_THROW(work(), CampaignMovedOn); };
    const auto open = [&] { store.open(id); };
    const auto give = [&] { store.give(id, 1, ballots(2, framework)); };
    const auto keepOwn = [&] { store.keepOwn(id, 1, alice, {ballot(1, framework), true}); };
    const auto keepCards = [&] { store.keepCards(id, 1, {{"c0", {{1, 1, 1, 1}, 0, 0}}}); };
    const auto closeIt = [&] { close(id); };
    const auto closeCards = [&] { store.closeCards(id, 1, {}); };
    const auto openAgain = [&] { store.openAgain(id); };
    const auto agree = [&] { store.agree(id, {{"c0", 1, "r", "", false}}); };
    const auto withdraw = [&] { store.withdraw(id, "c0"); };
    const auto end = [&] { store.endMeeting(id); };
    const auto remove = [&] { store.remove(id); };
    const auto addProof = [&] {
        store.add(id, Proof{uuid(31), "c0", Proof::Kind::text, "", "2026-11-22", "", ""});
    };
    const auto ofOpen = [&] {
        for (const std::function<void()>& work :
             std::vector<std::function<void()>>{give, keepOwn, keepCards, closeIt, closeCards})
            refused(work);
    };
    const auto ofClosed = [&] {
        for (const std::function<void()>& work :
             std::vector<std::function<void()>>{openAgain, agree, withdraw, end})
            refused(work);
    };
    for (const auto& work : std::vector<std::function<void()>>{open, remove, addProof}) refused(work);
    ofOpen();
    ofClosed();
    store.add(campaign(1), framework);
    ofOpen();
    ofClosed();
    open();
    refused(open);
    refused(remove);
    ofClosed();
    close(id);
    refused(open);
    refused(remove);
    ofOpen();
    addProof();
    end();
    refused(open);
    refused(remove);
    refused([&] { store.removeProof(uuid(31)); });
    ofOpen();
    ofClosed();
    BOOST_TEST(store.proofs(id).size() == 1u);
    BOOST_TEST(store.consensus(id).empty());
    BOOST_TEST((*store.tally(id) == Tally{}));
}

BOOST_FIXTURE_TEST_CASE(an_invitation_goes_with_everything_that_was_answered_to_it, Campaigning) {
    Campaign guest = campaign(1);
    guest.isGuest = true;
    guest.unit = uuid(601);
    guest.phase = Phase::open;
    store.add(guest, framework);
    store.keepOwn(uuid(1), 1, alice, {ballot(1, framework), true});
    store.remove(uuid(1));
    BOOST_TEST(!store.campaign(uuid(1)));
    BOOST_TEST(!store.own(uuid(1), alice));
    store.add(guest, framework);
    BOOST_TEST(!store.own(uuid(1), alice));
}

BOOST_FIXTURE_TEST_CASE(who_is_erased_leaves_no_ballot_in_an_open_campaign, Campaigning) {
    opened(1);
    store.keepOwn(uuid(1), 1, alice, {ballot(1, framework), true});
    store.give(uuid(1), 1, ballots(3, framework, 10));
    erasePerson(workspace.database, alice, "2026-12-24T08:00:00Z");
    BOOST_TEST(store.participation(uuid(1)).given == 3);
    BOOST_TEST(!store.own(uuid(1), alice));
}

BOOST_FIXTURE_TEST_CASE(a_word_that_no_version_knows_is_damage, Campaigning) {
    closed(1, 6);
    RawDatabase raw(database);
    const auto isDamage = [&](const auto& read) { return word(failureOf(read).kind) == "corrupt"; };
    raw.execute("UPDATE tally SET told = 'nonsense'");
    BOOST_TEST(isDamage([&] { store.tally(uuid(1)); }));
    raw.execute("UPDATE tally SET told = '', comments = 'c0\t\\x'");
    BOOST_TEST(isDamage([&] { store.tally(uuid(1)); }));
    raw.execute("UPDATE campaign SET least_agreement = 'much'");
    BOOST_TEST(isDamage([&] { store.campaigns(); }));
    raw.execute("UPDATE campaign SET phase = 'asleep'");
    BOOST_TEST(isDamage([&] { store.openAgain(uuid(1)); }));
}

BOOST_AUTO_TEST_SUITE_END()
