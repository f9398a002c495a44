#include <boost/test/unit_test.hpp>

#include "tests/journeys/home.h"

namespace {

/// Nine cards on each of these criteria, that both lists have.
const std::string firstCounts =
    "criterion;level0;level1;level2;level3;dont_know;not_concerned\n"
    "accueil.courtoisie;0;6;3;0;0;0\n"
    "accueil.prenom;2;5;2;0;0;0\n"
    "accueil.tensions;4;5;0;0;0;0\n"
    "accueil.lieu;0;4;5;0;0;0\n"
    "accueil.confidentialite;0;5;4;0;0;0\n";
const std::string secondCounts =
    "criterion;level0;level1;level2;level3;dont_know;not_concerned\n"
    "accueil.courtoisie;0;0;6;3;0;0\n"
    "accueil.prenom;2;5;2;0;0;0\n"
    "accueil.tensions;0;4;5;0;0;0\n"
    "accueil.lieu;0;4;5;0;0;0\n"
    "accueil.confidentialite;0;5;4;0;0;0\n";

/// A home where services were judged by cards.
struct Services : Home {
    Services() { variables["LANGUAGE"] = "en"; }

    void judge(const std::string& unit, const std::string& framework, const std::string& counts,
               bool isShared = false) const {
        std::vector<std::string> made{"diagnostic",    "new",   "--unit",       unit,         "--framework",
                                      framework,       "--way", "cards",        "--expected", "9",
                                      "--facilitator", "Nadia", "--tell-strong"};
        if (isShared) made.emplace_back("--shared");
        const Ran prepared = cli(made);
        BOOST_TEST_REQUIRE(prepared.status == 0, prepared.err);
        const std::string id = prepared.out.substr(0, prepared.out.find('\n'));
        for (const std::vector<std::string>& step : {std::vector<std::string>{"diagnostic", "open", id},
                                                     {"diagnostic", "merge", id, write("counts.csv", counts)},
                                                     {"diagnostic", "close", id, "--yes"}}) {
            const Ran done = cli(step);
            BOOST_TEST_REQUIRE(done.status == 0, done.err);
        }
    }
    /// The levels of a line of a comparison, "–" where there is none.
    static std::string levels(const Json& lines, const std::string& id) {
        std::string found;
        for (const Json& line : lines)
            if (line["id"] == id)
                for (const Json& point : line["points"])
                    found += " " + (point["level"].is_null() ? "–" : point["level"].dump());
        return found;
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(campaign_documents, Services)

BOOST_AUTO_TEST_CASE(two_waves_on_two_lists_are_compared) {
    judge("Accueil", "sp_plus_2021@1", firstCounts);
    judge("Accueil", "sp_plus_2023@1", secondCounts);
    const Json compared = json({"diagnostic", "compare", "Accueil", "--format", "json"});
    BOOST_TEST(compared["waves"][0]["framework"]["id"] == "sp_plus_2021");
    BOOST_TEST(compared["waves"][0]["basis"] == "answered");
    BOOST_TEST(compared["waves"][0]["coverage"]["criteria"] == 39);
    BOOST_TEST(compared["waves"][1]["coverage"]["criteria"] == 48);
    BOOST_TEST(levels(compared["criteria"], "accueil.courtoisie") == " 1.3 2.3");
    BOOST_TEST(levels(compared["engagements"], "respect") == " 1.2 1.6");
    BOOST_TEST(levels(compared["engagements"], "clarte") == " – –");
    BOOST_TEST(compared["better"].size() == 2u);
    BOOST_TEST(compared["better"][0]["id"] == "accueil.courtoisie");
    BOOST_TEST(compared["better"][1]["difference"] == 1.0);
    BOOST_TEST(compared["worse"].empty());
    BOOST_TEST(compared["others"].is_null());

    const Ran text = cli({"diagnostic", "compare", "Accueil"});
    BOOST_TEST(text.status == 0);
    BOOST_TEST(holds(text.out, "1.2 \u2192 1.6"));
    const Ran page = cli({"diagnostic", "compare", "Accueil", "--format", "html"});
    BOOST_TEST(holds(page.out, "<!DOCTYPE html>"));
    BOOST_TEST(holds(page.out, "stroke-dasharray"));
}

BOOST_AUTO_TEST_CASE(other_services_are_shown_from_five_on_to_whom_shares_and_without_their_names) {
    judge("Accueil", "sp_plus_2023@1", firstCounts, true);
    for (const char* unit : {"Etat civil", "Bourses", "Cantine", "Voirie"})
        judge(unit, "sp_plus_2023@1", secondCounts, true);
    judge("Urbanisme", "sp_plus_2023@1", secondCounts, false);
    const auto others = [this](const std::string& unit) {
        return json({"diagnostic", "compare", unit, "--with", "others", "--format", "json"})["others"];
    };
    BOOST_TEST(others("Accueil")["refusal"] == "too_few");
    BOOST_TEST(others("Accueil")["units"] == 4);
    BOOST_TEST(others("Urbanisme")["refusal"] == "not_shared");
    judge("Crèche", "sp_plus_2021@1", firstCounts, true);
    const Json shown = others("Accueil");
    BOOST_TEST(shown["refusal"].is_null());
    BOOST_TEST(shown["drawn"].size() == 5u);
    BOOST_TEST(shown["drawn"][0]["alias"] == "A");
    const Ran page = cli({"diagnostic", "compare", "Accueil", "--with", "others", "--format", "html"});
    for (const char* unit : {"Etat civil", "Bourses", "Cantine", "Voirie", "Crèche", "Urbanisme"})
        BOOST_TEST(!holds(page.out, unit), unit);
}

BOOST_AUTO_TEST_CASE(minutes_figures_and_the_sheet_are_written_to_files) {
    judge("Accueil", "sp_plus_2023@1", firstCounts);
    const Ran minutes = cli({"diagnostic", "minutes", "Accueil/1"});
    BOOST_TEST(minutes.status == 0);
    BOOST_TEST(holds(minutes.out, "these minutes are a draft"));
    BOOST_TEST(
        cli({"diagnostic", "minutes", "Accueil/1", "--format", "odt", "--output", file("m.odt")}).status ==
        0);
    BOOST_TEST(holds(read(file("m.odt")), "mimetypeapplication/vnd.oasis.opendocument.text"));
    BOOST_TEST(
        cli({"diagnostic", "export", "Accueil/1", "--format", "ods", "--output", file("f.ods")}).status == 0);
    BOOST_TEST(holds(read(file("f.ods")), "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"));
    for (const char* what : {"minutes", "export"}) {
        const std::string pdf = file(std::string(what) + ".pdf");
        BOOST_TEST(cli({"diagnostic", what, "Accueil/1", "--format", "pdf", "--output", pdf}).status == 0);
        BOOST_TEST(read(pdf).starts_with("%PDF-1."), what);
    }
    const Ran table = cli({"diagnostic", "export", "Accueil/1"});
    BOOST_TEST(table.out.starts_with("\xEF\xBB\xBF"));
    BOOST_TEST(holds(table.out, "accueil.courtoisie;"));
    const Ran sheet = cli({"diagnostic", "export", "Accueil/1", "--format", "sheet"});
    BOOST_TEST(holds(sheet.out, "The official questionnaire is not public"));
}

BOOST_AUTO_TEST_CASE(what_is_not_closed_or_not_there_is_refused_in_a_sentence) {
    const Ran made = cli({"diagnostic", "new", "--unit", "Accueil", "--framework", "sp_plus_2023@1",
                          "--facilitator", "Nadia", "--expected", "9"});
    BOOST_TEST_REQUIRE(made.status == 0, made.err);
    for (const std::vector<std::string>& words :
         {std::vector<std::string>{"diagnostic", "minutes", "Accueil/1"},
          {"diagnostic", "export", "Accueil/1", "--format", "ods"},
          {"diagnostic", "compare", "Accueil"},
          {"diagnostic", "compare", "Nowhere"}}) {
        const Ran refused = cli(words);
        BOOST_TEST(refused.status == 2);
        BOOST_TEST(refused.out.empty());
        BOOST_TEST(isOneSentence(refused.err), refused.err);
    }
    BOOST_TEST(cli({"diagnostic", "compare", "Accueil", "--with", "everybody"}).status == 2);
}

BOOST_AUTO_TEST_SUITE_END()
