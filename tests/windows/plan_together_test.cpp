// Two people who change several actions of one plan at the same time.

#include "tests/windows/plans.h"
#include "trainer/windows/change_card.h"
#include "trainer/windows/import_card.h"
#include "trainer/windows/plan_reports.h"

using namespace plans_of_a_service;

BOOST_AUTO_TEST_SUITE(plans_together)

BOOST_FIXTURE_TEST_CASE(where_somebody_else_changed_one_of_several_first_they_are_looked_at_again, Plans) {
    const std::string first = add("Afficher");
    const std::string second = add("\u00C9crire");
    frame->plans().goToPlan(unit);
    plan().table()->SelectAll();
    plan().changePicked();
    find<ChangeCard>(plan())->wish({ActionField::owner, "Camille"});
    Action theirs = kept(second);
    theirs.due = "2098-06-01";
    BOOST_TEST_REQUIRE((plans().change({{theirs, {{}, "Dominique", utcNow(), "", {}}}}) == Update::kept));
    press(plan(), "Modifier");
    BOOST_TEST(::says(plan(), "Rien n\u2019a \u00E9t\u00E9 chang\u00E9"));
    BOOST_TEST(kept(first).owner.empty());
    BOOST_TEST(::says(plan(), "2 actions vont changer."));
    press(plan(), "Modifier");
    BOOST_TEST_REQUIRE(waitFor([this] { return plan().table() != nullptr; }));
    BOOST_TEST(kept(first).owner == "Camille");
    BOOST_TEST(kept(second).owner == "Camille");
    BOOST_TEST(kept(second).due == "2098-06-01");
}

BOOST_FIXTURE_TEST_CASE(what_somebody_else_changes_while_a_table_is_looked_at_is_not_overwritten, Plans) {
    const std::string id = add("Afficher les horaires");
    const std::string file = folder + "/plan.csv";
    frame->plans().goToPlan(unit);
    trainer::write(desk->plans(), {"Accueil", plan().list().all(), {}}, PlanReport::table, file);
    std::string text = textOfFile(file);
    text.replace(text.find("Afficher les horaires"), 21, "Afficher les tarifs");
    desk->diagnostics().save(file, text);
    plan().bringIn(file);
    Action theirs = kept(id);
    theirs.owner = "Dominique";
    BOOST_TEST_REQUIRE((plans().change({{theirs, {{}, "Dominique", utcNow(), "", {}}}}) == Update::kept));
    press(plan(), "Importer dans le plan");
    BOOST_TEST(::says(plan(), "Rien n\u2019a \u00E9t\u00E9 chang\u00E9"));
    BOOST_TEST(kept(id).title == "Afficher les horaires");
    BOOST_TEST_REQUIRE(find<ImportCard>(plan()) != nullptr);
    BOOST_TEST(::says(plan(), "Il n\u2019y a rien \u00E0 importer."));
    find<ImportCard>(plan())->takeMovedOn(true);
    BOOST_TEST(::says(plan(), "1 action change."));
    press(plan(), "Importer dans le plan");
    BOOST_TEST_REQUIRE(waitFor([this] { return plan().table() != nullptr; }));
    BOOST_TEST(kept(id).title == "Afficher les tarifs");
}

BOOST_AUTO_TEST_SUITE_END()
