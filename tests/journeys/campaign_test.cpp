#include <boost/test/unit_test.hpp>
#include <filesystem>

#include "content/reading/packing.h"
#include "content/reading/sheet.h"
#include "tests/journeys/home.h"

namespace {

constexpr int people = 9;

/// A home with a diagnostic of nine people, told in full.
struct Team : Home {
    /// Prepares one of a new unit and opens it; gives its id.
    std::string opened(const std::string& unit, const std::string& way = "ballots") const {
        const auto made =
            cli({"diagnostic", "new", "--unit", unit, "--framework", "sp_plus_2023@1", "--facilitator",
                 "Nadia", "--expected", std::to_string(people), "--way", way, "--tell-strong"});
        BOOST_TEST_REQUIRE(made.status == 0, made.err);
        const std::string id = made.out.substr(0, made.out.find('\n'));
        BOOST_TEST_REQUIRE(cli({"diagnostic", "open", id}).status == 0);
        return id;
    }
    void merge(const std::string& campaign, const std::string& file) const {
        const Ran merged = cli({"diagnostic", "merge", campaign, file});
        BOOST_TEST_REQUIRE(merged.status == 0, merged.err);
    }
    /// What the answers tell; what was trained meanwhile comes from elsewhere, and nobody trained.
    Json results(const std::string& campaign) const {
        const Ran closed = cli({"diagnostic", "close", campaign, "--yes"});
        BOOST_TEST_REQUIRE(closed.status == 0, closed.err);
        Json told = json({"diagnostic", "results", campaign, "--format", "json"});
        for (const Json& skill : told["trained"]["skills"]) BOOST_TEST(skill["told"] != "counted");
        told.erase("trained");
        return told;
    }
    int given(const std::string& unit) const {
        const Json list = json({"diagnostic", "list", "--format", "json"});
        for (const Json& one : list["campaigns"])
            if (one["unit"] == unit) return one["given"];
        return -1;
    }
};

/// What the nine answer to two criteria: a level, "?" or "-"; somebody leaves the second one blank.
const std::vector<std::pair<std::string, std::string>> answers{{"1", "0"}, {"1", "1"}, {"1", "3"},
                                                               {"2", "3"}, {"2", "?"}, {"2", "-"},
                                                               {"2", "3"}, {"3", "0"}, {"?", ""}};
const std::string counts =
    "criterion;level0;level1;level2;level3;dont_know;not_concerned\n"
    "accueil.courtoisie;0;3;4;1;1;0\n"
    "accueil.prenom;2;1;0;3;1;1\n";

/// The exported table with what the nine wrote into it.
std::string filledIn(const std::string& table) {
    std::string filled;
    for (std::size_t at = 0; at < table.size();) {
        const std::size_t end = table.find("\r\n", at);
        std::string line = table.substr(at, end - at);
        // What is quoted in a row of a criterion ends before the columns of ballots.
        for (const std::string criterion : {"accueil.courtoisie", "accueil.prenom"})
            if (line.starts_with(criterion)) {
                line.resize(line.size() - people);
                for (const auto& [first, second] : answers)
                    line += ";" + (criterion == "accueil.prenom" ? second : first);
            }
        filled += line + "\r\n";
        at = end + 2;
    }
    return filled;
}

std::string escaped(const std::string& text) {
    std::string xml;
    for (const char c : text) xml += c == '&' ? std::string("&amp;") : c == '<' ? "&lt;" : std::string(1, c);
    return xml;
}

/// The same table as an OpenDocument spreadsheet.
std::string spreadsheetOf(const std::string& table) {
    std::string rows;
    for (const auto& row : content::readSheet(table).sheet.rows) {
        rows += "<table:table-row>";
        for (const std::string& cell : row)
            rows += "<table:table-cell><text:p>" + escaped(cell) + "</text:p></table:table-cell>";
        rows += "</table:table-row>";
    }
    return content::pack(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet", true},
         {"content.xml",
          "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body>"
          "<office:spreadsheet><table:table>" +
              rows + "</table:table></office:spreadsheet></office:body></office:document-content>"}});
}

std::string answersOf(std::size_t person) {
    return "criterion;answer;comment\naccueil.courtoisie;" + answers[person].first + ";\naccueil.prenom;" +
           answers[person].second + ";\n";
}

/// Answers an invitation nine times, each into a file of the folder.
void answerEach(const Team& team, const std::string& invitation, const std::string& folder) {
    std::filesystem::create_directories(team.file(folder));
    for (std::size_t person = 0; person < people; ++person) {
        const std::string table = team.write("answers.csv", answersOf(person));
        const Ran answered = team.cli({"diagnostic", "answer", invitation, "--answers", table, "--to",
                                       team.file(folder + "/" + std::to_string(person) + ".capballot")});
        BOOST_TEST_REQUIRE(answered.status == 0, answered.err);
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(campaigns)

BOOST_FIXTURE_TEST_CASE(the_same_answers_give_the_same_result_whichever_way_they_come, Team) {
    const Json expected = json({"diagnostic", "results", "--framework", "sp_plus_2023", "--counts",
                                write("counts.csv", counts), "--format", "json"});
    const std::string cards = opened("Cartes", "cards");
    merge(cards, file("counts.csv"));
    BOOST_TEST(results(cards) == expected);

    const std::string table = opened("Tableau");
    BOOST_TEST_REQUIRE(cli({"diagnostic", "sheet", table, file("sheet.csv"), "--ballots", "9"}).status == 0);
    merge(table, write("filled.csv", filledIn(read(file("sheet.csv")))));
    BOOST_TEST(results(table) == expected);

    const std::string office = opened("Classeur");
    BOOST_TEST_REQUIRE(cli({"diagnostic", "sheet", office, file("empty.csv"), "--ballots", "9"}).status == 0);
    merge(office, write("filled.ods", spreadsheetOf(filledIn(read(file("empty.csv"))))));
    BOOST_TEST(results(office) == expected);

    const std::string sent = opened("Fichiers");
    BOOST_TEST_REQUIRE(cli({"diagnostic", "invite", sent, file("invitation.capballot")}).status == 0);
    answerEach(*this, file("invitation.capballot"), "received");
    merge("Fichiers/1", file("received"));
    BOOST_TEST(results(sent) == expected);
    const Ran page = cli({"diagnostic", "results", sent, "--format", "html"});
    BOOST_TEST(page.status == 0);
    BOOST_TEST(holds(page.out, "Fichiers"));
}

BOOST_FIXTURE_TEST_CASE(a_ballot_that_comes_twice_counts_once_and_one_that_is_given_again_takes_its_place,
                        Team) {
    const std::string campaign = opened("Accueil");
    BOOST_TEST_REQUIRE(
        cli({"diagnostic", "invite", campaign, file("i.capballot"), "--until", "2026-12-01"}).status == 0);
    answerEach(*this, file("i.capballot"), "received");
    merge(campaign, file("received"));
    merge(campaign, file("received"));
    BOOST_TEST(given("Accueil") == people);
    const std::string other = write("other.csv", "criterion;answer\naccueil.courtoisie;0\n");
    BOOST_TEST(cli({"diagnostic", "answer", file("i.capballot"), "--answers", other, "--to",
                    file("received/0.capballot")})
                   .status == 0);
    merge(campaign, file("received"));
    BOOST_TEST(given("Accueil") == people);
    BOOST_TEST(results(campaign)["criteria"][0]["counts"] == Json({1, 2, 4, 1}));
}

BOOST_FIXTURE_TEST_CASE(a_file_that_is_not_in_order_brings_nothing_and_says_why, Team) {
    const std::string campaign = opened("Accueil");
    const std::string other = opened("Voisins");
    BOOST_TEST_REQUIRE(cli({"diagnostic", "invite", other, file("i.capballot")}).status == 0);
    answerEach(*this, file("i.capballot"), "received");
    BOOST_TEST_REQUIRE(cli({"diagnostic", "sheet", campaign, file("sheet.csv"), "--ballots", "9"}).status ==
                       0);
    std::string wrong = filledIn(read(file("sheet.csv")));
    const std::size_t row = wrong.find("\r\naccueil.prenom");
    BOOST_TEST_REQUIRE(row != std::string::npos);
    wrong.replace(wrong.find(";?;-;3;0;", row), 9, ";?;-;7;0;");
    write("wrong.csv", wrong);
    write("half.capballot", read(file("received/0.capballot")).substr(0, 300));
    for (const auto& [name, part] :
         std::vector<std::pair<std::string, std::string>>{{"received/0.capballot", "0.capballot: "},
                                                          {"i.capballot", "i.capballot "},
                                                          {"half.capballot", "half.capballot "},
                                                          {"wrong.csv", "wrong.csv: K"},
                                                          {"nowhere.ods", "nowhere.ods"}}) {
        const Ran refused = cli({"diagnostic", "merge", campaign, file(name)});
        BOOST_TEST(refused.status == 1, name);
        BOOST_TEST(holds(refused.err, part), refused.err);
        BOOST_TEST(given("Accueil") == 0, name);
    }
}

BOOST_FIXTURE_TEST_CASE(closing_is_asked_for_and_needs_enough_answers_and_another_round_asks_everybody_again,
                        Team) {
    const std::string campaign = opened("Accueil");
    BOOST_TEST(cli({"diagnostic", "close", campaign, "--yes"}).status == 1);
    BOOST_TEST_REQUIRE(cli({"diagnostic", "invite", campaign, file("i.capballot")}).status == 0);
    answerEach(*this, file("i.capballot"), "received");
    merge(campaign, file("received"));
    BOOST_TEST(cli({"diagnostic", "results", campaign}).status == 2);
    BOOST_TEST(cli({"diagnostic", "close", campaign}, "no\n").status == 2);
    BOOST_TEST(cli({"diagnostic", "close", campaign}).status == 2);
    BOOST_TEST(cli({"diagnostic", "close", campaign}, "yes\n").status == 0);
    BOOST_TEST(cli({"diagnostic", "results", campaign}).status == 0);
    BOOST_TEST(cli({"diagnostic", "merge", campaign, file("received")}).status == 2);
    BOOST_TEST(cli({"diagnostic", "again", campaign}).status == 0);
    const Ran late = cli({"diagnostic", "merge", campaign, file("received/0.capballot")});
    BOOST_TEST(late.status == 1);
    BOOST_TEST(holds(late.err, "0.capballot: "), late.err);
    BOOST_TEST(cli({"diagnostic", "close", campaign, "--yes", "--give-up"}).status == 0);
}

BOOST_FIXTURE_TEST_CASE(nothing_is_written_over_and_what_may_not_be_is_refused_in_a_sentence, Team) {
    const std::string campaign = opened("Accueil");
    write("there.csv", "mine");
    BOOST_TEST(cli({"diagnostic", "sheet", campaign, file("there.csv"), "--ballots", "3"}).status == 2);
    BOOST_TEST(read(file("there.csv")) == "mine");
    BOOST_TEST_REQUIRE(cli({"diagnostic", "invite", campaign, file("i.capballot")}).status == 0);
    const std::string table = write("a.csv", "criterion;answer\naccueil.prenom;2\n");
    BOOST_TEST(
        cli({"diagnostic", "answer", file("i.capballot"), "--answers", table, "--to", file("there.csv")})
            .status == 2);
    const std::string wrong = write("w.csv", "criterion;answer\naccueil.prenom;9\n");
    const Ran refused =
        cli({"diagnostic", "answer", file("i.capballot"), "--answers", wrong, "--to", file("b.capballot")});
    BOOST_TEST(refused.status == 2);
    BOOST_TEST(holds(refused.err, "w.csv: B2"), refused.err);
    BOOST_TEST(!std::filesystem::exists(file("b.capballot")));
    for (const char* const name : {"", "zzzz", "Accueil/2", "Ailleurs/1"})
        BOOST_TEST(cli({"diagnostic", "status", name}).status == 2, name);
    BOOST_TEST(cli({"diagnostic", "status", "Accueil/1"}).status == 0);
    const Ran few = cli({"diagnostic", "new", "--unit", "B", "--framework", "sp_plus_2023", "--facilitator",
                         "N", "--expected", "4"});
    BOOST_TEST(few.status == 2);
    BOOST_TEST(isOneSentence(few.err), few.err);
    BOOST_TEST(cli({"diagnostic", "new", "--unit", "Accueil", "--framework", "sp_plus_2023", "--facilitator",
                    "N", "--expected", "9", "--wave", "1"})
                   .status == 2);
}

BOOST_AUTO_TEST_SUITE_END()
