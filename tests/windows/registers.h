#pragma once
#include <boost/test/unit_test.hpp>

#include "tests/windows/diagnostic.h"
#include "trainer/presenters/gap_ideas.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/plan_registers.h"

/// A window of somebody who keeps what a service has beside its actions.
struct Registers : Diagnosing {
    Registers() : unit(desk->diagnostics().addUnit("Accueil")) {}

    trainer::PlanRegisters& registers() { return frame->plans().registers(); }
    /// The shown control of that name.
    template <class Control>
    Control& named(wxWindow& window, const std::string& name) {
        auto* found =
            find<Control>(window, [&](Control& one) { return trainer::accessibleName(one) == name; });
        BOOST_TEST_REQUIRE(found != nullptr, "no control " + name);
        return *found;
    }
    void write(wxWindow& window, const std::string& field, const std::string& text) {
        named<wxTextCtrl>(window, field).SetValue(wxString::FromUTF8(text));
    }
    /// Presses the button that is called so for a screen reader.
    void pressNamed(wxWindow& window, const std::string& name) {
        auto& button = named<wxButton>(window, name);
        wxCommandEvent event(wxEVT_BUTTON, button.GetId());
        event.SetEventObject(&button);
        button.ProcessWindowEvent(event);
        wxYield();
    }
    /// Adds an action to the plan and gives it as it is kept.
    assessment::Action planned(const std::string& title, assessment::ActionStatus status = {}) {
        assessment::Action action = trainer::freshAction(desk->plans(), unit);
        action.title = title;
        action.status = status;
        trainer::addToPlan(desk->plans(), {action});
        return *workspace->plans->action(action.id);
    }
    bool arrives(wxWindow& page) {
        return waitFor([&] { return page.IsShownOnScreen(); });
    }

    std::string unit;
};
