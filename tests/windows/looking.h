#pragma once
#include <boost/test/unit_test.hpp>
#include <string>

#include "tests/windows/diagnostic.h"
#include "trainer/machine/world.h"
#include "trainer/presenters/gap_ideas.h"
#include "trainer/windows/dashboards_page.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/table_view.h"

/// Somebody who looks at the dashboards of a service.
struct Looking : Diagnosing {
    trainer::DashboardsPage& page() { return frame->plans().dashboards(); }
    std::string add(const std::string& title, assessment::ActionStatus status, const std::string& due = {},
                    const assessment::ActionOrigin& origin = {}) {
        if (unit.empty()) unit = desk->diagnostics().addUnit("Accueil");
        assessment::Action action = trainer::freshAction(desk->plans(), unit);
        action.title = title;
        action.status = status;
        action.due = due;
        action.origin = origin;
        trainer::addToPlan(desk->plans(), {action});
        return action.id;
    }
    void ask(trainer::Question question) {
        frame->plans().goToDashboards(unit);
        page().ask(question);
        BOOST_TEST_REQUIRE(waitFor([this] { return page().IsShownOnScreen() && page().view(); }));
    }
    trainer::TableView& table(wxWindow& window, const std::string& name) {
        auto* found = find<trainer::TableView>(
            window, [&](trainer::TableView& one) { return trainer::accessibleName(one) == name; });
        BOOST_TEST_REQUIRE(found != nullptr, "no table " + name);
        return *found;
    }
    static std::string cell(trainer::TableView& table, unsigned row, unsigned column) {
        return table.GetTextValue(row, column).utf8_string();
    }
    std::string unit;
};
