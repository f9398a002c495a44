#include <boost/test/unit_test.hpp>

#include "tests/trainer/reports/made_campaigns.h"
#include "tests/trainer/reports/page_check.h"
#include "tests/trainer/reports/seen_pdf.h"
#include "trainer/reports/heard_poster.h"
#include "trainer/reports/result_poster.h"
#include "trainer/wording/language.h"

using namespace assessment;
using namespace trainer;

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// What users said, and the actions that answer to it.
struct Voices : MadeCampaigns {
    Voices() { speak(UiLanguage::french, CAP_LOCALES); }

    void add(const std::string& facts, const std::string& title, ActionStatus status) {
        Event event;
        event.id = "event-" + std::to_string(events.size());
        event.date = "2026-02-03";
        event.facts = facts;
        Action action;
        action.title = title;
        action.owner = "Camille Durand";
        action.status = status;
        action.origin.kind = ActionOrigin::Kind::event;
        action.origin.event = event.id;
        events.push_back(event);
        actions.push_back(action);
    }
    std::optional<HeardPoster> poster() const {
        return heardPosterOf("Accueil", voicesIn(events, actions), "2026-11-22");
    }

    std::vector<Event> events;
    std::vector<Action> actions;
};

std::string filled(std::size_t letters) {
    std::string text;
    while (text.size() < letters) text += "Une phrase assez longue pour remplir la page, ";
    return text;
}

/// A poster is one page, its words are within the margins, and each of them is read.
void checkOnePage(const Poster& poster) {
    const SeenPdf pdf(pdfOf(poster, "fr"));
    BOOST_TEST(pdf.pages().size() == 1U);
    BOOST_TEST(has(pdf.info(), "Tagged:          yes"), pdf.info());
    pdf.checkMargins(47);
    const std::string structure = pdf.structure();
    BOOST_TEST(has(structure, "H1"), structure);
    const std::string page = htmlOf(poster);
    BOOST_TEST(saidByTidy(page) == "");
    for (const std::string& fault : faultsOf(page))
        // The words beside each picture say what it shows; they are no table.
        if (fault != "a picture without a table after it") BOOST_ERROR(fault);
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(posters, Voices)

BOOST_AUTO_TEST_CASE(what_is_done_and_what_is_under_way_is_told_and_nothing_else) {
    add("On attend debout.", "Des fauteuils", ActionStatus::verified);
    add("Le formulaire s’arrête.", "Un formulaire qui garde tout", ActionStatus::inProgress);
    add("Le courrier n’arrive pas.", "Un nouveau contrat", ActionStatus::decided);
    add("Il fait froid.", "Chauffer", ActionStatus::abandoned);
    const auto made = poster();
    BOOST_TEST_REQUIRE(made.has_value());
    const std::string page = htmlOf(made->poster);
    BOOST_TEST(has(page, "Vous nous l’avez demandé, on l’a fait"));
    BOOST_TEST(page.find("Des fauteuils") < page.find("Un formulaire qui garde tout"));
    for (const char* untold : {"Un nouveau contrat", "courrier", "Chauffer", "froid", "Camille"})
        BOOST_TEST(!has(page, untold), untold);
    checkOnePage(made->poster);
    BOOST_TEST(odtOf(made->poster, "fr").starts_with("PK"));
}

BOOST_AUTO_TEST_CASE(a_poster_is_not_made_before_something_is_done) {
    BOOST_TEST(!poster().has_value());
    add("On attend debout.", "Des fauteuils", ActionStatus::inProgress);
    BOOST_TEST(!poster().has_value());
}

BOOST_AUTO_TEST_CASE(who_somebody_is_is_not_hung_up) {
    add("On attend debout.", "Des fauteuils", ActionStatus::done);
    add("Mme Martin a attendu deux heures.", "Des tickets", ActionStatus::done);
    add("Personne ne rappelle.", "Appeler J. Martin au 04 73 00 00 00", ActionStatus::done);
    const auto made = poster();
    BOOST_TEST(made->leftOut == 2U);
    const std::string page = htmlOf(made->poster);
    for (const char* untold : {"Martin", "Des tickets", "04 73"}) BOOST_TEST(!has(page, untold), untold);
}

BOOST_AUTO_TEST_CASE(a_poster_stays_one_page_however_much_there_is_to_say) {
    for (int i = 0; i < 40; ++i) add(filled(200), filled(300), ActionStatus::done);
    add(hostileText, hostileText, ActionStatus::inProgress);
    const auto made = poster();
    BOOST_TEST(made->missing > 30U);
    BOOST_TEST(made->poster.rows() + made->missing == 41U);
    checkOnePage(made->poster);
}

BOOST_AUTO_TEST_CASE(a_few_words_are_large) {
    add("Un", "Deux", ActionStatus::done);
    BOOST_TEST(scaleOf(poster()->poster).value_or(0) > 1);
    checkOnePage(poster()->poster);
}

BOOST_AUTO_TEST_CASE(results_are_hung_up_as_a_level_each_and_what_may_not_be_told_is_not_told) {
    for (const CampaignRecord& record : {first(), second()}) {
        const Poster made = resultPosterOf(record);
        BOOST_TEST(made.parts.front().rows.size() == record.framework->engagements.size());
        checkOnePage(made);
        const std::string page = htmlOf(made);
        BOOST_TEST(!has(page, hostileText));
        BOOST_TEST(!has(page, record.campaign.facilitator));
    }
    CampaignRecord few = first();
    std::map<std::string, Counts> cards;
    for (const Engagement& engagement : few.framework->engagements)
        for (const Criterion* criterion : criteriaOf(engagement)) cards[criterion->id] = {{1, 1, 1, 1}};
    few.tally = tallyOf(cards, 4, few.campaign.thresholds);
    const Poster untold = resultPosterOf(few);
    for (const Poster::Row& row : untold.parts.front().rows) {
        BOOST_TEST(!row.meter.has_value());
        BOOST_TEST(row.beside == "pas assez de réponses pour le dire");
    }
}

BOOST_AUTO_TEST_SUITE_END()
