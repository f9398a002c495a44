#include "content/reading/ballot_sheet.h"

#include <boost/test/unit_test.hpp>

#include "tests/content/reading/ballots.h"

using namespace assessment;
using content::BallotSheetReading;
using What = content::BallotSheetProblem::What;

namespace {

const std::string first = "aaaaaaaa-2222-4333-8444-555555555555";
const std::string second = "bbbbbbbb-2222-4333-8444-555555555555";
const std::string top = "criterion;Engagement;Text;1;2\ncampaign;" + openCampaign().id +
                        " 3\nframework;sp_plus_2023 1 " + shippedFramework()->hash + "\n";
const std::string ids = "ballot;;;" + first + ";" + second + "\n";
const std::string kinds = "respondent;;;agent;users\n";

BallotSheetReading read(const std::string& table) {
    const content::SheetReading sheet = content::readSheet(table);
    BOOST_TEST_REQUIRE(!sheet.fault);
    return readBallots(sheet.sheet, *shippedFramework());
}

void isRefused(const std::string& table, What what, const std::string& cell, const std::string& found) {
    const BallotSheetReading reading = read(table);
    BOOST_TEST_REQUIRE(reading.problems.size() == 1u, table);
    BOOST_TEST((reading.problems.front().what == what), table);
    BOOST_TEST(reading.problems.front().cell == cell, table);
    BOOST_TEST(reading.problems.front().found == found, table);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(tables_of_ballots)

BOOST_AUTO_TEST_CASE(each_column_with_an_answer_is_a_ballot) {
    using Kind = BallotAnswer::Kind;
    const BallotSheetReading reading =
        read(top + ids + kinds + "\"accueil.courtoisie\";A;\"two\nlines\";2;\naccueil.prenom;A;t; ?;\n" +
             "accueil.lieu;A;t;\u00A0-\u202F;\n");
    BOOST_TEST(reading.problems.empty());
    BOOST_TEST_REQUIRE(reading.ballots.size() == 1u);
    const Ballot expected{first,
                          Respondent::agent,
                          {{"accueil.courtoisie", {Kind::level, 2, {}, {}}},
                           {"accueil.prenom", {Kind::dontKnow, 0, {}, {}}},
                           {"accueil.lieu", {Kind::notConcerned, 0, {}, {}}}}};
    BOOST_TEST((reading.ballots.front() == expected));
    BOOST_TEST_REQUIRE(reading.aim.has_value());
    BOOST_TEST(!faultOf(*reading.aim, openCampaign()).has_value());
}

BOOST_AUTO_TEST_CASE(rows_may_be_sorted_and_rows_for_people_be_added) {
    const BallotSheetReading reading =
        read("accueil.prenom;;;1;0\n" + kinds + ";remark;;x;y\n" + ids + top + "accueil.lieu;;;3;2\n");
    BOOST_TEST(reading.problems.empty());
    BOOST_TEST_REQUIRE(reading.ballots.size() == 2u);
    BOOST_TEST(reading.ballots.back().answers.at("accueil.lieu").level == 2);
    BOOST_TEST((reading.ballots.back().respondent == Respondent::users));
}

BOOST_AUTO_TEST_CASE(what_is_wrong_is_told_with_its_cell) {
    const std::string all = top + ids + kinds;
    isRefused(all + "accueil.prenom;;;4;1\n", What::notAnAnswer, "D6", "4");
    isRefused(all + "\n\naccueil.prenom;;\"a\nb\";1;1\naccueil.lieu;;;1;yes\n", What::notAnAnswer, "E9",
              "yes");
    isRefused(all + "accueil.prenon;;;1;1\n", What::unknownCriterion, "A6", "accueil.prenon");
    isRefused(all + "accueil.prenom;;;1;1\naccueil.prenom;;;1;1\n", What::repeatedCriterion, "A7",
              "accueil.prenom");
    isRefused(all + ids + "accueil.prenom;;;1;1\n", What::repeatedRow, "A6", "ballot");
    isRefused(top + ids + "respondent;;;agent;chef\naccueil.prenom;;;1;1\n", What::badRespondent, "E5",
              "chef");
    isRefused(top + "ballot;;;" + first + ";" + first + "\n" + kinds + "accueil.prenom;;;1;1\n",
              What::repeatedBallot, "E4", first);
    isRefused(top + "ballot;;;" + first + ";17\n" + kinds + "accueil.prenom;;;1;1\n", What::badBallotId, "E4",
              "17");
    isRefused(all + "accueil.prenom;;;1;1;2\n", What::noBallotId, "F4", "");
}

BOOST_AUTO_TEST_CASE(an_answer_that_the_kind_of_respondent_is_not_asked_is_told_with_its_cell) {
    for (const Criterion* criterion : shippedFramework()->criteria())
        if (std::ranges::find(criterion->asked, Respondent::users) == criterion->asked.end())
            return isRefused(top + ids + kinds + criterion->id + ";;;1;1\n", What::notAsked, "E6",
                             criterion->id);
    BOOST_FAIL("users are asked everything");
}

BOOST_AUTO_TEST_CASE(a_table_that_lacks_a_row_is_refused) {
    isRefused("a;b\n", What::noBallots, "", "");
    isRefused(top + "ballot;;;;\n" + kinds, What::noBallots, "A4", "");
    isRefused(top + ids + "accueil.prenom;;;1;\n", What::missingRow, "", "respondent");
    isRefused(ids + kinds + "framework;sp_plus_2023 1 1\n", What::missingRow, "", "campaign");
    isRefused(ids + kinds + "framework;sp_plus_2023\ncampaign;" + openCampaign().id + " 1\n", What::badAim,
              "B3", "sp_plus_2023");
    isRefused(ids + kinds + "framework;sp_plus_2023 1 1\ncampaign;" + openCampaign().id + "\n", What::badAim,
              "B4", openCampaign().id);
}

BOOST_AUTO_TEST_CASE(cells_are_named_as_spreadsheets_do) {
    BOOST_TEST(content::cellName(0, 0) == "A1");
    BOOST_TEST(content::cellName(25, 9) == "Z10");
    BOOST_TEST(content::cellName(26, 0) == "AA1");
    BOOST_TEST(content::cellName(701, 0) == "ZZ1");
    BOOST_TEST(content::cellName(702, 0) == "AAA1");
}

BOOST_AUTO_TEST_SUITE_END()
