#include "trainer/reports/plan_document.h"

#include <boost/test/unit_test.hpp>

#include "tests/trainer/reports/made_campaigns.h"
#include "tests/trainer/reports/page_check.h"
#include "trainer/wording/language.h"

using namespace assessment;
using namespace trainer;

namespace {

PlanRecord record() {
    PlanRecord record{"Bureau des bourses",
                      {},
                      {{"accueil", "1. L’accueil"}, {"delais", "4. Les délais"}},
                      {},
                      "2026-11-22"};
    record.statusWord = [](ActionStatus status) { return "« " + std::string(word(status)) + " »"; };
    const auto add = [&](const char* title, const char* engagement, ActionStatus status, const char* due) {
        Action& action = record.actions.emplace_back();
        action.title = title;
        action.engagement = engagement;
        action.status = status;
        action.due = due;
    };
    add("Abandonnée", "delais", ActionStatus::abandoned, "2026-01-01");
    add("Répondre en cinq jours", "delais", ActionStatus::inProgress, "2026-11-01");
    add(hostileText.c_str(), "accueil", ActionStatus::decided, "2027-03-01");
    add("Sans engagement", "", ActionStatus::proposed, "");
    record.actions.back().owner = "Camille";
    return record;
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

struct InFrench {
    InFrench() { speak(UiLanguage::french, CAP_LOCALES); }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(plan_documents, InFrench)

BOOST_AUTO_TEST_CASE(a_plan_is_counted_and_listed_by_engagement) {
    const std::string page = htmlOf(planDocumentOf(record()));
    for (const std::string& fault : faultsOf(page)) BOOST_ERROR(fault);
    BOOST_TEST(saidByTidy(page) == "");
    BOOST_TEST(has(page, "« in_progress »: 1"));
    BOOST_TEST(has(page, "1. L’accueil: 1; 4. Les délais: 2; Sans engagement: 1"));
    BOOST_TEST(page.find("<caption>1. L’accueil") < page.find("<caption>4. Les délais"));
    BOOST_TEST(page.find("<caption>4. Les délais") < page.find("<caption>Sans engagement"));
    BOOST_TEST(page.find("Répondre en cinq jours") < page.find("Abandonnée"));
    BOOST_TEST(has(page, "novembre"));
    BOOST_TEST(has(page, "<br>en retard"));
    BOOST_TEST(!has(page, "<b>"));
}

BOOST_AUTO_TEST_CASE(a_plan_becomes_every_kind_of_file_and_an_empty_one_says_so) {
    BOOST_TEST(pdfOf(planDocumentOf(record()), "fr").starts_with("%PDF-"));
    BOOST_TEST(odtOf(planDocumentOf(record()), "fr").starts_with("PK"));
    PlanRecord empty = record();
    empty.actions.clear();
    BOOST_TEST(has(htmlOf(planDocumentOf(empty)), "Ce plan n’a pas encore d’action"));
}

BOOST_AUTO_TEST_SUITE_END()
