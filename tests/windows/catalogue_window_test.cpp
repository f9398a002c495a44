#include <wx/srchctrl.h>

#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "tests/windows/desk.h"
#include "trainer/windows/catalogue_page.h"

using namespace trainer;

BOOST_AUTO_TEST_SUITE(catalogue_page)

BOOST_FIXTURE_TEST_CASE(the_search_finds_without_accents_as_one_types, Desktop) {
    frame->goToCatalogue();
    auto* search = find<wxSearchCtrl>(*frame);
    BOOST_TEST_REQUIRE(search != nullptr);
    BOOST_TEST(says(*frame, "Le langage clair"));
    search->SetValue(wxASCII_STR("REPONSE att"));
    wxYield();
    BOOST_TEST(says(*frame, "La r\u00E9ponse d\u2019attente"));
    search->SetValue(wxASCII_STR("xylophone"));
    wxYield();
    BOOST_TEST(says(*frame, "Aucun module ne contient ces mots."));
    BOOST_TEST(!says(*frame, "Le langage clair"));
}

BOOST_FIXTURE_TEST_CASE(a_skill_picked_leaves_the_modules_that_train_it, Desktop) {
    frame->goToCatalogue();
    auto* page = find<CataloguePage>(*frame);
    BOOST_TEST_REQUIRE(page != nullptr);
    const auto skills = skillsOf(desk->modules(), desk->commons());
    const auto holding =
        std::ranges::find(skills, "Faire une r\u00E9ponse d\u2019attente", &SkillChoice::title);
    BOOST_TEST_REQUIRE((holding != skills.end()));
    page->showSkill(static_cast<std::size_t>(holding - skills.begin()) + 1);
    wxYield();
    BOOST_TEST(says(*frame, "La r\u00E9ponse d\u2019attente"));
    BOOST_TEST(!says(*frame, "In English"));
}

BOOST_FIXTURE_TEST_CASE(a_module_opens_with_its_scenarios, Desktop) {
    frame->openModule(scenarios::ModuleId("le_langage_clair"));
    BOOST_TEST(says(*frame, "Le langage clair"));
    for (const ModuleLine& module : desk->modules())
        if (module.card.id.text() == "le_langage_clair")
            for (const ScenarioLine& line : module.scenarios) BOOST_TEST(says(*frame, line.card.title));
    press(*frame, "Commencer");
    BOOST_TEST(player().isPlaying());
}

BOOST_FIXTURE_TEST_CASE(results_are_empty_at_first_and_say_what_will_stand_there, Desktop) {
    frame->goToResults();
    BOOST_TEST(says(*frame, "Rien n\u2019est encore termin\u00E9."));
}

BOOST_AUTO_TEST_SUITE_END()
