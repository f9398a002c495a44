#include <algorithm>

#include "tests/windows/meanwhile.h"
#include "tests/windows/plans.h"
#include "trainer/reports/plan_table.h"
#include "trainer/windows/import_card.h"

using namespace plans_of_a_service;

namespace {

constexpr std::size_t many = 4000;

/// A table of actions that the plan does not have.
std::string manyNew() {
    std::vector<Action> actions(many);
    for (std::size_t i = 0; i < many; ++i) actions[i].title = "Action " + std::to_string(i);
    return csvOf(planTableOf("Plan", actions, [](ActionField field) { return std::string(word(field)); }));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(plan_tables)

BOOST_FIXTURE_TEST_CASE(a_large_table_comes_in_beside_the_window_and_leaves_the_plan_alone_if_cancelled,
                        Plans) {
    add("Afficher les horaires");
    const std::string file = folder + "/plan.csv";
    desk->diagnostics().save(file, manyNew());
    frame->plans().goToPlan(unit);
    plan().bringIn(file);
    BOOST_TEST(::says(plan(), "nouvelles actions."));
    {
        const Meanwhile cancels([] {
            const auto* gauge = shownGauge();
            if (!gauge || gauge->GetValue() == 0) return false;
            press(*shownJob(), "Annuler");
            return true;
        });
        BOOST_CHECK_THROW(find<ImportCard>(plan())->keep(), Cancelled);
    }
    BOOST_TEST(plans().actions(unit).size() == 1U);
    BOOST_TEST(::says(plan(), "nouvelles actions."));
    BOOST_TEST(frame->IsEnabled());
    find<ImportCard>(plan())->keep();
    BOOST_TEST(plans().actions(unit).size() == many + 1);
    plan().takeBack();
    BOOST_TEST(std::ranges::count(plans().actions(unit), ActionStatus::abandoned, &Action::status) ==
               static_cast<long>(many));
}

BOOST_AUTO_TEST_SUITE_END()
