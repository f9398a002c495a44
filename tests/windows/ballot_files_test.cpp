#include <wx/testing.h>

#include <boost/test/unit_test.hpp>

#include "tests/windows/diagnostic.h"
#include "trainer/windows/board_page.h"

using namespace trainer;
using namespace assessment;

BOOST_AUTO_TEST_SUITE(ballot_files)

BOOST_FIXTURE_TEST_CASE(an_invitation_is_answered_elsewhere_and_counted_once, Diagnosing) {
    const std::string id = opened();
    const Campaign campaign = store().campaign(id).value();
    const std::string invitation = folder + "/invitation.capballot";
    const std::string sent = folder + "/ballot.capballot";
    desk->ballotPost().invite(invitation, campaign, Respondent::partner);
    {
        Diagnosing elsewhere;
        elsewhere.frame->open(invitation);
        auto& page = elsewhere.frame->diagnostics().ballot();
        BOOST_TEST_REQUIRE(page.ballot());
        BOOST_TEST((page.ballot()->respondent() == Respondent::partner));
        page.begin();
        page.pick('2');
        page.ballot()->handIn();
        elsewhere.desk->ballotPost().send(sent, page.ballot()->campaign(), page.ballot()->ballot());
    }
    frame->open(sent);
    BOOST_TEST(waitFor([this] { return says(board(), "1 bulletin"); }));
    BOOST_TEST(store().participation(id).given == 1);
    frame->open(sent);
    BOOST_TEST(waitFor([this] { return says(board(), "d\u00E9j\u00E0"); }));
    BOOST_TEST(store().participation(id).given == 1);
}

BOOST_FIXTURE_TEST_CASE(a_file_that_is_no_ballot_is_told_and_changes_nothing, Diagnosing) {
    const std::string id = opened();
    const std::string file = folder + "/notes.capballot";
    desk->save(file, "nothing of the kind");
    frame->diagnostics().merge(id, {file});
    BOOST_TEST(says(board(), "notes.capballot"));
    BOOST_TEST(store().participation(id).given == 0);
    wxTEST_DIALOG(frame->open(file), wxExpectModal<wxMessageDialog>(wxOK));
}

BOOST_FIXTURE_TEST_CASE(ballots_that_are_dropped_together_are_all_counted_and_the_rest_is_named, Diagnosing) {
    const std::string id = opened();
    const Campaign campaign = store().campaign(id).value();
    std::vector<std::string> files;
    for (int i = 0; i < 3; ++i) {
        const Ballot ballot{desk->diagnostics().newId(), Respondent::agent, {}};
        desk->ballotPost().send(files.emplace_back(folder + "/" + std::to_string(i) + ".capballot"), campaign,
                                ballot);
    }
    desk->save(files.emplace_back(folder + "/notes.capballot"), "nothing of the kind");
    frame->open(files);
    BOOST_TEST(store().participation(id).given == 3);
    for (const char* file : {"0.capballot", "1.capballot", "2.capballot", "notes.capballot"})
        BOOST_TEST(says(board(), file), file);
    files.push_back(folder + "/a.scenario.xml");
    wxTEST_DIALOG(frame->open(files), wxExpectModal<wxMessageDialog>(wxOK));
    BOOST_TEST(store().participation(id).given == 3, "each counts once");
    wxTEST_DIALOG(frame->open({files[3], files[3]}), wxExpectModal<wxMessageDialog>(wxOK));
}

BOOST_FIXTURE_TEST_CASE(a_ballot_given_here_and_sent_as_a_file_by_the_same_person_counts_once, Diagnosing) {
    const std::string id = opened();
    const Campaign campaign = store().campaign(id).value();
    const std::string invitation = folder + "/invitation.capballot";
    const std::string sent = folder + "/ballot.capballot";
    desk->ballotPost().invite(invitation, campaign, Respondent::agent);
    frame->open(invitation);
    auto& page = frame->diagnostics().ballot();
    BOOST_TEST_REQUIRE(page.ballot());
    page.begin();
    page.pick('2');
    desk->ballotPost().send(sent, page.ballot()->campaign(), page.ballot()->ballot());
    page.ballot()->handIn();
    BOOST_TEST(store().participation(id).given == 1);
    frame->open(sent);
    BOOST_TEST(store().participation(id).given == 1);
}

BOOST_AUTO_TEST_SUITE_END()
