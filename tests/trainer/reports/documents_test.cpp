#include <boost/test/unit_test.hpp>

#include "tests/trainer/reports/made_campaigns.h"
#include "tests/trainer/reports/page_check.h"
#include "trainer/reports/comparison_json.h"
#include "trainer/reports/comparison_page.h"
#include "trainer/reports/minutes.h"
#include "trainer/reports/result_json.h"
#include "trainer/reports/result_page.h"
#include "trainer/reports/retyping_sheet.h"
#include "trainer/wording/language.h"

using namespace assessment;
using namespace trainer;

namespace {

struct Documents : MadeCampaigns {
    Documents() { speak(UiLanguage::english, CAP_LOCALES); }

    UnitWaves compared() const {
        return {
            "Bureau des bourses", KnownFramework(KnownFramework(), second().framework), waves(), {}, {}, {},
            "2026-11-22"};
    }
    UnitWaves besideOthers() const {
        UnitWaves unit = compared();
        unit.others = Others{{}, 7, {}};
        for (const char* alias : {"A", "B", "C", "D", "E"}) {
            OtherUnit& other = unit.otherUnits.emplace_back();
            other.alias = alias;
            for (const Line& line : unit.waves.engagements) other.points.push_back(line.points.front());
        }
        return unit;
    }
    std::vector<Document> all() const {
        return {minutesOf(first()),
                minutesOf(second()),
                resultPageOf(first()),
                resultPageOf(second()),
                retypingSheetOf(second()),
                comparisonPageOf(compared()),
                comparisonPageOf(besideOthers())};
    }
};

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::size_t countOf(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(documents, Documents)

BOOST_AUTO_TEST_CASE(every_page_is_read_by_everybody_and_needs_nothing_else) {
    for (const UiLanguage language : {UiLanguage::english, UiLanguage::french}) {
        speak(language, CAP_LOCALES);
        for (const Document& document : all()) {
            const std::string page = htmlOf(document);
            for (const std::string& fault : faultsOf(page)) BOOST_ERROR(document.title + ": " + fault);
            const std::string said = saidByTidy(page);
            BOOST_TEST(said == "", document.title + ": " + said);
        }
    }
}

BOOST_AUTO_TEST_CASE(the_check_of_pages_finds_what_it_looks_for) {
    const std::string page = htmlOf(resultPageOf(second()));
    const auto isFound = [&](const std::string& what, const std::string& by) {
        BOOST_TEST_REQUIRE(has(page, what), what);
        return !faultsOf(std::string(page).replace(page.find(what), what.size(), by)).empty();
    };
    BOOST_TEST(isFound("<html lang=\"en\">", "<html>"));
    BOOST_TEST(isFound("<h2>", "<h3>"));
    BOOST_TEST(isFound("<th scope=\"row\">", "<th>"));
    BOOST_TEST(isFound("<th scope=\"row\">", "<td>"));
    BOOST_TEST(isFound("role=\"img\"", "role=\"none\""));
    BOOST_TEST(isFound("<desc id=\"radar-desc\">", "<desc id=\"spread-respect-desc\">"));
    BOOST_TEST(isFound("<caption>", "<p>"));
    BOOST_TEST(isFound("<main>", "<main><script>"));
    BOOST_TEST(saidByTidy("<p>No page</b>") != "");
}

BOOST_AUTO_TEST_CASE(what_somebody_wrote_is_never_markup) {
    for (const Document& document : all()) BOOST_TEST(!has(htmlOf(document), "<b>"), document.title);
    BOOST_TEST(has(htmlOf(minutesOf(second())), "=SUM(A1:A9);&lt;b&gt;&quot;&amp;&quot;&lt;/b&gt;"));
}

BOOST_AUTO_TEST_CASE(minutes_tell_what_was_told_agreed_on_and_proved) {
    const std::string page = htmlOf(minutesOf(second()));
    BOOST_TEST(has(page, "12 of 14 people answered"));
    BOOST_TEST(has(page, "Nothing is shown of fewer than 5 answers"));
    BOOST_TEST(has(page, "no more than 1 level apart"));
    BOOST_TEST(has(page, "adopted as it was answered"));
    BOOST_TEST(has(page, "Seen otherwise: 2 restent au niveau 1."));
    BOOST_TEST(has(page, "affiche.pdf"));
    BOOST_TEST(has(page, "0123456789abcdef0123456789abcdef"));
    BOOST_TEST(has(page, "20 November 2026"));
    BOOST_TEST(countOf(page, "not decided") == 6u, "every seventh of 48");
    BOOST_TEST(!has(page, "a draft"));
    BOOST_TEST(has(htmlOf(minutesOf(first())), "a draft"));
}

BOOST_AUTO_TEST_CASE(no_document_tells_what_may_not_be_told) {
    CampaignRecord record = second();
    record.tally.comments["accueil.courtoisie"] = {"Le chef ne salue personne."};
    for (const Document& document : {minutesOf(record), resultPageOf(record), retypingSheetOf(record)})
        BOOST_TEST(!has(htmlOf(document), "Le chef"), document.title);
    const std::string page = htmlOf(resultPageOf(record));
    BOOST_TEST(has(page, "5 · 1 · 1 · 5"), "two camps are told");
    BOOST_TEST(!has(page, "0 · 0 · 11 · 1"), "a strong agreement is a word");
    BOOST_TEST(!has(page, "1 · 1 · 1 · 0"), "three chose a level");
}

BOOST_AUTO_TEST_CASE(the_result_shows_what_was_agreed_on_beside_the_answers) {
    const std::string page = htmlOf(resultPageOf(second()));
    BOOST_TEST(has(page, "<caption>What the team agreed on</caption>"));
    BOOST_TEST(has(page, "<caption>What the answers tell</caption>"));
    BOOST_TEST(countOf(page, "<figure>") == 9u, "a radar, and the spread of each of eight engagements");
    BOOST_TEST(has(page, "The radar takes the steps between levels as equal"));
    BOOST_TEST(page.find("Strengths") < page.find("Gaps"));
    BOOST_TEST(has(page, "Choisir ses mots"));
    BOOST_TEST(!has(htmlOf(resultPageOf(first())), "What the team agreed on"));
}

BOOST_AUTO_TEST_CASE(what_was_trained_meanwhile_stands_beside_the_result_as_far_as_it_may_be_told) {
    CampaignRecord record = second();
    TrainedMeanwhile trained{"2026-01-12", {}};
    for (const Criterion* criterion : record.framework->criteria())
        for (const std::string& skill : criterion->skills) trained.skills[skill] = ToldShare();
    trained.skills["elements_de_langage"] = {ToldShare::Kind::counted, 6, 14};
    BOOST_TEST(!has(htmlOf(resultPageOf(record)), "has passed an exercise"));
    record.trained = trained;
    const std::string page = htmlOf(resultPageOf(record));
    BOOST_TEST(has(page, "has passed an exercise on it since 12 January 2026"));
    BOOST_TEST(has(page, "Choisir ses mots – 6 of 14 people"));
    BOOST_TEST(has(page, "not told"));

    const Json json = jsonOf(trained);
    BOOST_TEST(json["since"] == "2026-01-12");
    for (const Json& skill : json["skills"]) {
        const bool isCounted = skill["id"] == "elements_de_langage";
        BOOST_TEST(skill["told"] == (isCounted ? "counted" : "few"));
        BOOST_TEST(skill["people"].is_null() == !isCounted);
    }
}

BOOST_AUTO_TEST_CASE(a_framework_of_too_many_engagements_has_no_radar) {
    Framework framework = *second().framework;
    while (framework.engagements.size() < 10) framework.engagements.push_back(framework.engagements.front());
    for (std::size_t i = 0; i < framework.engagements.size(); ++i)
        framework.engagements[i].id = "engagement" + std::to_string(i);
    CampaignRecord record = first();
    record.framework = &framework;
    const std::string page = htmlOf(resultPageOf(record));
    BOOST_TEST(!has(page, "id=\"radar-desc\""));
    BOOST_TEST(!has(page, "The radar takes"));
}

BOOST_AUTO_TEST_CASE(a_comparison_draws_breaks_and_says_how_far_it_goes) {
    const std::string page = htmlOf(comparisonPageOf(compared()));
    BOOST_TEST(has(page, "7 of 8 engagements, 39 of 48 criteria"));
    BOOST_TEST(has(page, "8 of 8 engagements, 48 of 48 criteria"));
    BOOST_TEST(has(page, "what the answers tell"));
    BOOST_TEST(has(page, "stroke-dasharray"), "the fifth engagement is new");
    BOOST_TEST(has(page, "5 = no counterpart"));
    BOOST_TEST(!has(page, "Beside other services"));
    BOOST_TEST(has(page, "not a test of significance"));
}

BOOST_AUTO_TEST_CASE(other_services_are_letters_or_a_reason) {
    const std::string page = htmlOf(comparisonPageOf(besideOthers()));
    BOOST_TEST(has(page, "5 of 7 services that agreed to it"));
    BOOST_TEST(has(page, "<th scope=\"row\">E</th>"));
    UnitWaves alone = compared();
    alone.others = Others{Others::Refusal::tooFew, 3, {}};
    const std::string refused = htmlOf(comparisonPageOf(alone));
    BOOST_TEST(has(refused, "3 have agreed so far"));
    BOOST_TEST(!has(refused, "Services beside each other"));
    BOOST_TEST(jsonOf(alone)["others"]["refusal"] == "too_few");
    BOOST_TEST(jsonOf(besideOthers())["others"]["drawn"].size() == 5u);
}

BOOST_AUTO_TEST_CASE(a_comparison_as_json_has_a_point_a_wave_and_never_one_in_a_break) {
    const Json json = jsonOf(compared());
    BOOST_TEST(json["waves"].size() == 2u);
    BOOST_TEST(json["waves"][0]["basis"] == "answered");
    BOOST_TEST(json["waves"][1]["basis"] == "agreed");
    BOOST_TEST(json["waves"][0]["coverage"]["criteria"] == 39);
    for (const auto* lines : {"engagements", "criteria"})
        for (const Json& line : json[lines]) {
            BOOST_REQUIRE(line["points"].size() == 2u);
            for (const Json& point : line["points"])
                BOOST_REQUIRE((point["kind"] == "level") == !point["level"].is_null());
        }
    BOOST_TEST(json["engagements"][4]["points"][0]["kind"] == "gap");
    BOOST_TEST(json["others"].is_null());
}

BOOST_AUTO_TEST_CASE(the_sheet_to_retype_says_what_it_is_not) {
    const std::string page = htmlOf(retypingSheetOf(second()));
    BOOST_TEST(has(page, "The official questionnaire is not public, and this sheet is not it"));
    BOOST_TEST(countOf(page, "<th scope=\"row\">") == 8u);
    BOOST_TEST(has(page, "What holds: "));
    BOOST_TEST(has(page, "To work on: "));
    BOOST_TEST(has(page, " of 3</td>"));
}

BOOST_AUTO_TEST_SUITE_END()
