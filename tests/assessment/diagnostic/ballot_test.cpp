#include "assessment/diagnostic/ballot.h"

#include <boost/test/unit_test.hpp>
#include <stdexcept>

#include "tests/assessment/diagnostic/small.h"

using namespace assessment;
using Kind = BallotAnswer::Kind;
using What = BallotFault::What;

BOOST_AUTO_TEST_SUITE(ballot)

BOOST_AUTO_TEST_CASE(answers_come_back_from_their_text_as_they_were) {
    const std::map<std::string, BallotAnswer> answers{
        {"name", {Kind::level, 2, {}, {}}},
        {"seat", {Kind::notConcerned, 0, "No counter", "Tab\there, line\nthere, \\n none, é"}},
        {"sign", {Kind::dontKnow, 0, {}, "?"}}};
    BOOST_TEST((ballotAnswersOf(textOf(answers)) == answers));
    BOOST_TEST(textOf({{"name", {Kind::level, 2, {}, {}}}, {"sign", {Kind::dontKnow, 0, {}, {}}}}) ==
               "name\t2\nsign\t?\n");
    BOOST_TEST(ballotAnswersOf("").empty());
}

BOOST_AUTO_TEST_CASE(a_text_that_is_no_ballot_is_refused) {
    for (const char* text : {"name\t2", "name\n", "name\ttwo\n", "name\t-1\n", "\t2\n", "name\t2\nname\t1\n",
                             "name\t2\ta\tb\tc\n", "name\t2\t\\x\n", "name\t2\t\\\n", "name\t2x\n"})
        BOOST_CHECK_THROW(ballotAnswersOf(text), std::invalid_argument);
}

BOOST_FIXTURE_TEST_CASE(a_ballot_that_fits_has_no_fault, Small) {
    const Ballot good{
        "b",
        Respondent::agent,
        {{"name", {Kind::level, 3, {}, {}}}, {"seat", {Kind::notConcerned, 0, "No counter", {}}}}};
    BOOST_TEST(faultsOf(good, framework).empty());
}

BOOST_FIXTURE_TEST_CASE(each_fault_of_a_ballot_is_told, Small) {
    const Ballot bad{"b",
                     Respondent::users,
                     {{"gone", {}},
                      {"name", {Kind::level, 4, {}, {}}},
                      {"seat", {Kind::dontKnow, 0, "Because", {}}},
                      {"sign", {Kind::level, 1, {}, {}}}}};
    const std::vector<BallotFault> expected{{What::unknownCriterion, "gone", "gone"},
                                            {What::unknownLevel, "name", "4"},
                                            {What::unknownReason, "seat", "Because"},
                                            {What::notAsked, "sign", {}}};
    BOOST_TEST((faultsOf(bad, framework) == expected));
    const Ballot wordy{
        "b", Respondent::agent, {{"name", {Kind::level, 0, {}, std::string(mostComment + 1, 'x')}}}};
    BOOST_TEST((faultsOf(wordy, framework).front().what == What::longComment));
}

BOOST_FIXTURE_TEST_CASE(users_are_asked_what_they_can_tell, Small) {
    BOOST_TEST(askedOf(framework, Respondent::agent).size() == 3u);
    BOOST_TEST(askedOf(framework, Respondent::users).size() == 2u);
}

BOOST_AUTO_TEST_SUITE_END()
