#include <boost/test/unit_test.hpp>

#include "content/reading/ballot_sheet.h"
#include "tests/content/reading/ballots.h"
#include "tests/office/office.h"
#include "trainer/reports/ballot_sheet.h"

using namespace assessment;

namespace {

constexpr const char* csv = "csv:Text - txt - csv (StarCalc):44,34,76";

/// Ballots with every kind of answer, a long number of them in a row, and one that is not used.
std::vector<Ballot> someBallots() {
    using Kind = BallotAnswer::Kind;
    std::vector<Ballot> ballots;
    for (int number = 0; number < 5; ++number) {
        Ballot ballot{"aaaaaaaa-2222-4333-8444-00000000000" + std::to_string(number), Respondent::agent, {}};
        int turn = number;
        for (const Criterion* criterion : askedOf(*shippedFramework(), Respondent::agent)) {
            const int kind = number == 3 ? 2 : turn++ % 7;
            if (kind == 6) continue;
            BallotAnswer& answer = ballot.answers[criterion->id];
            answer.kind = kind == 5 ? Kind::notConcerned : kind == 4 ? Kind::dontKnow : Kind::level;
            if (answer.kind == Kind::level) answer.level = kind;
        }
        ballots.push_back(ballot);
    }
    return ballots;
}

trainer::Spreadsheet::Page page(std::vector<Ballot> ballots) {
    ballots.push_back({"aaaaaaaa-2222-4333-8444-000000000009", Respondent::users, {}});
    return trainer::ballotSheetOf(openCampaign(), "Accueil", *shippedFramework(), ballots);
}

/// The ballots in a file; fails the test where it has a problem.
std::vector<Ballot> readFile(const std::string& path) {
    const auto table = content::readSheetFile(path);
    BOOST_TEST_REQUIRE(!table.fault, path);
    const auto reading = content::readBallots(table.sheet, *shippedFramework());
    for (const auto& problem : reading.problems) BOOST_ERROR(path + " " + problem.cell + " " + problem.found);
    BOOST_TEST_REQUIRE(reading.aim.has_value());
    BOOST_TEST(!faultOf(*reading.aim, openCampaign()).has_value());
    return reading.ballots;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(ballots_in_spreadsheets, Office)

BOOST_AUTO_TEST_CASE(a_table_of_ballots_is_the_same_after_the_office_program_has_saved_it) {
    const auto ballots = someBallots();
    folder.write("made.ods", trainer::odsOf({{page(ballots)}}, "fr"));
    BOOST_TEST((readFile(folder.path("made.ods")) == ballots));
    BOOST_TEST((readFile(save("made.ods", csv)) == ballots));
    folder.write("again.csv", bytesOf(folder.path("saved/made.csv")));
    BOOST_TEST((readFile(save("again.csv", "ods")) == ballots));
    folder.write("last.ods", bytesOf(folder.path("saved/again.ods")));
    BOOST_TEST((readFile(save("last.ods", csv)) == ballots));
}

BOOST_AUTO_TEST_CASE(a_table_written_as_csv_is_read_back_as_it_was) {
    const auto ballots = someBallots();
    BOOST_TEST((readFile(folder.write("made.csv", trainer::csvOf(page(ballots)))) == ballots));
}

BOOST_AUTO_TEST_SUITE_END()
