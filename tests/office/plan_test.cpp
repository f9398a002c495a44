#include <boost/test/unit_test.hpp>

#include "content/reading/plan_sheet.h"
#include "tests/office/office.h"
#include "tests/trainer/reports/made_campaigns.h"
#include "trainer/reports/follow_up_minutes.h"
#include "trainer/reports/heard_poster.h"
#include "trainer/reports/plan_document.h"
#include "trainer/reports/plan_table.h"
#include "trainer/wording/language.h"
#include "trainer/wording/plan_table_words.h"

using namespace assessment;
using namespace trainer;

namespace {

constexpr const char* csv = "csv:Text - txt - csv (StarCalc):44,34,76";

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::vector<Action> plan() {
    std::vector<Action> actions;
    for (int number = 0; number < 3; ++number) {
        Action& action = actions.emplace_back();
        action.id = "aaaaaaaa-2222-4333-8444-00000000000" + std::to_string(number);
        action.title = "Action " + std::to_string(number);
        action.details = hostileText + "\ndeux lignes";
        action.origin = {
            ActionOrigin::Kind::gap, "aaaaaaaa-2222-4333-8444-000000000099", "delais.reponse", 1, 3, {}};
        action.owner = "Camille; \"l’accueil\"";
        action.contributors = {"Nadia", "Léo"};
        action.priority = Grade::high;
        action.start = "2026-11-23";
        action.due = "2027-02-03";
        action.status = ActionStatus::inProgress;
        action.days = 25;
        action.euros = 12500;
        action.links = {"https://example.org/a?b=c", "=HYPERLINK(1)"};
        action.proofs = {"+33", "-1"};
        action.version = 4;
    }
    actions.back().origin = {};
    return actions;
}

Spreadsheet::Page tableOf(const std::vector<Action>& actions) {
    return planTableOf("Plan", actions, [](ActionField field) { return wordFor(field); });
}

/// How a file differs from the plan; fails the test where it cannot be read.
content::PlanDifference differenceIn(const std::string& path) {
    const auto table = content::readSheetFile(path);
    BOOST_TEST_REQUIRE(!table.fault, path);
    const auto reading = content::readPlan(table.sheet, plan(), planWords());
    for (const auto& problem : reading.problems) BOOST_ERROR(path + " " + problem.cell + " " + problem.found);
    return reading.difference;
}

void checkUnchanged(const std::string& path) {
    const auto difference = differenceIn(path);
    for (const auto& one : difference.changed)
        for (const ActionField field : one.fields)
            BOOST_ERROR(path + " " + std::string(word(field)) + ": " + textOf(one.action, field));
    BOOST_TEST(difference.unchanged == 3U, path);
    BOOST_TEST(difference.added.empty(), path);
}

struct FrenchOffice : Office {
    FrenchOffice() { speak(UiLanguage::french, CAP_LOCALES); }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(plans_in_an_office_program, FrenchOffice)

BOOST_AUTO_TEST_CASE(a_table_of_a_plan_is_the_same_after_the_office_program_has_saved_it) {
    folder.write("plan.ods", odsOf({{tableOf(plan())}}, "fr"));
    checkUnchanged(folder.path("plan.ods"));
    checkUnchanged(save("plan.ods", csv));
    folder.write("again.csv", bytesOf(folder.path("saved/plan.csv")));
    checkUnchanged(save("again.csv", "ods"));
    folder.write("typed.csv", csvOf(tableOf(plan())));
    checkUnchanged(save("typed.csv", "ods"));
    BOOST_TEST(!has(bytesOf(save("typed.csv", "fods")), "table:formula"));
}

BOOST_AUTO_TEST_CASE(what_was_changed_in_the_office_program_is_the_only_difference) {
    auto changed = plan();
    changed[1].due = "2027-03-03";
    changed[1].status = ActionStatus::done;
    folder.write("changed.ods", odsOf({{tableOf(changed)}}, "fr"));
    const auto difference = differenceIn(save("changed.ods", csv));
    BOOST_TEST(difference.unchanged == 2U);
    BOOST_TEST_REQUIRE(difference.changed.size() == 1U);
    BOOST_TEST((difference.changed.front().fields == std::vector{ActionField::due, ActionField::status}));
    BOOST_TEST(difference.changed.front().action.due == "2027-03-03");
}

BOOST_AUTO_TEST_CASE(a_plan_its_follow_up_and_a_poster_open_with_their_words) {
    PlanRecord record{
        "Accueil", plan(), {}, [](ActionStatus status) { return wordFor(status); }, "2026-11-22"};
    folder.write("plan.odt", odtOf(planDocumentOf(record), "fr"));
    BOOST_TEST(has(bytesOf(save("plan.odt", "txt:Text (encoded):UTF8")), "Camille; \"l’accueil\""));
    const JournalEntry entry{JournalEntry::Kind::decision, "Nadia", "2026-11-22T09:00:00Z", hostileText, {}};
    FollowUpRecord walk{"Accueil", plan(), {{plan()[0].id, {entry, entry}}}, "2026-11-22", "2026-11-22", {}};
    walk.nameOf = [](ActionField, const std::string& id) { return id; };
    folder.write("minutes.odt", odtOf(followUpMinutesOf(walk), "fr"));
    BOOST_TEST(has(bytesOf(save("minutes.odt", "txt:Text (encoded):UTF8")), "=SUM(A1:A9);<b>\"&\"</b>"));
    Poster poster{.whose = "Accueil", .title = hostileText, .lead = "À lire", .parts = {{"C’est fait", {}}}};
    poster.parts.front().rows.push_back(
        {.before = "«\u00A0On attend\u00A0»", .text = "Des fauteuils", .mark = Poster::Mark::done});
    folder.write("poster.odt", odtOf(poster, "fr"));
    BOOST_TEST(has(bytesOf(save("poster.odt", "txt:Text (encoded):UTF8")), "Des fauteuils"));
    const std::string inside = bytesOf(save("poster.odt", "fodt"));
    BOOST_TEST(has(inside, "text:outline-level=\"1\""));
    BOOST_TEST(has(inside, "fo:language=\"fr\""));
}

BOOST_AUTO_TEST_SUITE_END()
