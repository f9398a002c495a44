#include <wx/testing.h>
#include <wx/textctrl.h>

#include <boost/test/unit_test.hpp>

#include "tests/windows/clerk.h"
#include "tests/windows/registers.h"
#include "trainer/machine/world.h"
#include "trainer/planning/personal_plans.h"
#include "trainer/windows/action_page.h"
#include "trainer/windows/drawing_view.h"
#include "trainer/windows/indicator_page.h"
#include "trainer/windows/indicators_page.h"
#include "trainer/windows/rows_table.h"
#include "trainer/windows/tick.h"

using namespace trainer;
using namespace assessment;

namespace {

/// Somebody who follows the figures of a service.
struct Indicators : Registers {
    IndicatorsPage& list() { return registers().indicators(); }
    IndicatorPage& page() { return registers().indicator(); }
    IndicatorStore& store() { return *workspace->indicators; }

    Indicator add(const std::string& title) {
        Indicator one = freshIndicator(desk->plans(), unit);
        one.title = title;
        one.measuredIn = "%";
        store().add(one);
        return store().indicators(unit).back();
    }
    void measure(const Indicator& indicator, const std::string& day, Thousandths value) {
        Measure one = freshMeasure(desk->plans(), indicator.id);
        one.date = day;
        one.value = value;
        store().keep(one);
    }
    /// Types into the dialog of a measure, and keeps it.
    Clerk::Answer types(const std::string& value, const std::string& day = {}) {
        return [=, this](wxDialog& dialog) {
            write(dialog, "Valeur (%)", value);
            if (!day.empty()) write(dialog, "Date", day);
            press(dialog, "Enregistrer");
        };
    }
};

Clerk::Answer cancels() {
    return [](wxDialog& dialog) { dialog.EndModal(wxID_CANCEL); };
}

}  // namespace

BOOST_AUTO_TEST_SUITE(indicators)

BOOST_FIXTURE_TEST_CASE(a_ready_one_is_taken_with_a_target_of_the_service, Indicators) {
    registers().goToIndicators(unit);
    BOOST_TEST(::says(list(), "Ce service n\u2019a pas encore d\u2019indicateur."));
    pressNamed(list(), "L\u2019utiliser\u00A0: Personnes satisfaites");
    BOOST_TEST_REQUIRE(arrives(page()));
    write(page(), "Objectif", "quatre-vingts");
    press(page(), "Enregistrer");
    BOOST_TEST(::says(page(), "n\u2019est pas un nombre"));
    BOOST_TEST(store().indicators(unit).empty());
    write(page(), "Objectif", "85,5");
    press(page(), "Enregistrer");
    BOOST_TEST_REQUIRE(store().indicators(unit).size() == 1U);
    const Indicator kept = store().indicators(unit).front();
    BOOST_TEST(kept.kind == "satisfaction");
    BOOST_TEST(kept.target.value() == 85500);
    registers().goToIndicators(unit);
    BOOST_TEST(::says(list(), "Objectif\u00A0: au moins 85,5\u00A0%"));
    BOOST_TEST(::says(list(), "\u00C0 mesurer aujourd\u2019hui"));
    BOOST_TEST(list().lines().front().isMissing);
}

BOOST_FIXTURE_TEST_CASE(a_measure_takes_a_few_keys_and_can_be_taken_back, Indicators) {
    const Indicator one = add("Appels d\u00E9croch\u00E9s");
    registers().goToIndicators(unit);
    {
        Clerk clerk({types("82,5")});
        list().enter(one);
    }
    BOOST_TEST_REQUIRE(store().measures(unit).size() == 1U);
    BOOST_TEST(store().measures(unit).front().value == 82500);
    BOOST_TEST(store().measures(unit).front().date == desk->today());
    BOOST_TEST(::says(list(), "82,5\u00A0%"));
    BOOST_TEST(!list().lines().front().isMissing);
    press(list(), "Retirer la mesure");
    BOOST_TEST(store().measures(unit).empty());
}

BOOST_FIXTURE_TEST_CASE(a_measure_that_cannot_be_says_so_and_is_not_kept, Indicators) {
    const Indicator one = add("Appels d\u00E9croch\u00E9s");
    registers().goToIndicators(unit);
    bool hasSaid = false;
    Clerk clerk({types("beaucoup", "31/12/2098"), [&](wxDialog& dialog) {
                     hasSaid =
                         ::says(dialog, "n\u2019est pas un nombre") && ::says(dialog, "pas encore venu");
                     dialog.EndModal(wxID_CANCEL);
                 }});
    list().enter(one);
    BOOST_TEST(clerk.isDone());
    BOOST_TEST(hasSaid);
    BOOST_TEST(store().measures(unit).empty());
}

BOOST_FIXTURE_TEST_CASE(what_is_overdue_comes_first_and_what_is_not_measured_any_more_last, Indicators) {
    Indicator gone = add("Ancien");
    gone.isKept = false;
    BOOST_TEST_REQUIRE((store().update(gone) == Update::kept));
    measure(add("Mesur\u00E9"), desk->today(), 1000);
    measure(add("En retard"), "2025-01-15", 1000);
    add("Jamais mesur\u00E9");
    registers().goToIndicators(unit);
    std::vector<std::string> titles;
    for (const IndicatorLine& line : list().lines()) titles.push_back(line.indicator.title);
    BOOST_TEST(
        titles == (std::vector<std::string>{"En retard", "Jamais mesur\u00E9", "Mesur\u00E9", "Ancien"}),
        boost::test_tools::per_element());
    BOOST_TEST(::says(list(), "\u26A0 \u00C0 mesurer depuis le 15\u00A0f\u00E9vrier 2025"));
}

BOOST_FIXTURE_TEST_CASE(its_way_is_a_chart_with_a_table_and_a_measure_is_changed_and_removed, Indicators) {
    const Indicator one = add("Appels d\u00E9croch\u00E9s");
    measure(one, "2026-01-15", 80000);
    measure(one, "2026-02-15", 82500);
    registers().openIndicator(unit, one.id);
    auto* chart = find<DrawingView>(page());
    BOOST_TEST_REQUIRE(chart);
    BOOST_TEST(chart->drawing().description ==
               "De 80\u00A0% le 15\u00A0janvier 2026 \u00E0 82,5\u00A0% le 15\u00A0f\u00E9vrier 2026");
    page().table()->pick(0);  // the latest
    {
        Clerk clerk({types("84")});
        press(page(), "Modifier\u2026");
    }
    BOOST_TEST(store().measures(unit).back().value == 84000);
    page().table()->pick(0);
    press(page(), "Supprimer");
    BOOST_TEST(store().measures(unit).size() == 1U);
    press(page(), "Remettre");
    BOOST_TEST(store().measures(unit).back().value == 84000);
    Clerk clerk({cancels()});
    press(page(), "Saisir une mesure\u2026");
    BOOST_TEST(store().measures(unit).size() == 2U);
}

BOOST_FIXTURE_TEST_CASE(who_changes_the_same_indicator_second_sees_both_and_chooses, Indicators) {
    const Indicator one = add("Appels d\u00E9croch\u00E9s");
    registers().openIndicator(unit, one.id);
    Workspace other(folder + "/work.db");
    Indicator theirs = one;
    theirs.target = 90000;
    BOOST_TEST_REQUIRE((other.indicators->update(theirs) == Update::kept));
    write(page(), "Nom", "Appels d\u00E9croch\u00E9s par un agent");
    press(page(), "Enregistrer");
    BOOST_TEST(::says(page(), "Objectif\u00A0: \u2014 \u2192 au moins 90\u00A0%"));
    press(page(), "Ajouter mes changements");
    const Indicator both = store().indicators(unit).front();
    BOOST_TEST(both.title == "Appels d\u00E9croch\u00E9s par un agent");
    BOOST_TEST(both.target.value() == 90000);
}

BOOST_FIXTURE_TEST_CASE(an_action_is_tied_to_indicators_through_its_journal, Indicators) {
    const Action action = planned("Rappeler");
    frame->plans().open(action.id);
    ActionPage& sheet = frame->plans().action();
    press(sheet, "Voir les indicateurs");
    BOOST_TEST_REQUIRE(arrives(list()));
    const Indicator one = add("Appels d\u00E9croch\u00E9s");
    frame->plans().open(action.id);
    auto* tick = find<CheckTick>(sheet);
    BOOST_TEST_REQUIRE(tick);
    tick->SetValue(true);
    wxCommandEvent event(wxEVT_CHECKBOX, tick->GetId());
    event.SetInt(1);
    event.SetEventObject(tick);
    tick->ProcessWindowEvent(event);
    press(sheet, "Enregistrer");
    BOOST_TEST(workspace->plans->action(action.id)->indicators == std::vector{one.id});
    BOOST_TEST(workspace->plans->journal(action.id).size() == 2U);
    BOOST_TEST(::says(sheet, "Appels d\u00E9croch\u00E9s"));
}

BOOST_AUTO_TEST_SUITE_END()
