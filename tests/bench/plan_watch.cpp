#include "tests/bench/plan_watch.h"

#include <wx/frame.h>
#include <wx/sizer.h>

#include <array>
#include <iostream>
#include <stdexcept>

#include "trainer/machine/world.h"
#include "trainer/presenters/gap_ideas.h"
#include "trainer/windows/plan_page.h"
#include "trainer/windows/plan_pages.h"
#include "trainer/windows/plan_table.h"

namespace bench {
namespace {

using namespace assessment;
using trainer::PlanFilter;
using trainer::PlanOrder;

constexpr int owners = 40;
constexpr int engagements = 9;
constexpr int days = 28;

/// Each tenth is late.
Action madeAction(const std::string& unit, int number) {
    constexpr std::array verbs{"Réécrire", "Afficher", "Écouter", "Former", "Simplifier"};
    constexpr std::array things{"l'accusé de réception", "les horaires du guichet", "les usagers absents",
                                "l'équipe d'accueil", "le formulaire de demande"};
    Action action;
    action.id = trainer::newId();
    action.unit = unit;
    action.title = std::string(verbs[static_cast<std::size_t>(number * 7 % 5)]) + " " +
                   things[static_cast<std::size_t>(number * 3 % 5)] + " " +
                   std::to_string(number * 31 % 99991);
    action.details = "Relire chaque modèle avec deux usagers, puis avec un agent qui ne le connaît pas.";
    action.owner = "Personne " + std::to_string(number % owners);
    action.engagement = "engagement_" + std::to_string(number % engagements);
    action.status = static_cast<ActionStatus>(number % 5);
    action.priority = static_cast<Grade>(number % 3);
    const std::string day = std::to_string(101 + number % days).substr(1);
    action.due = (number % 10 == 0 ? "2025-10-" : "2097-03-") + day;
    return action;
}

void say(const char* what, PlayedWindow& window, const std::function<void()>& work) {
    window.settle();
    const auto taken = window.millisecondsOf(work);
    if (taken) std::cout << what << ' ' << *taken << std::endl;
}

/// The table by itself, in a window that is shown.
void watchPaint(PlayedWindow& window, const trainer::PlanList& list) {
    auto* frame = new wxFrame(nullptr, wxID_ANY, wxASCII_STR("plan"), wxDefaultPosition, wxSize(1000, 600));
    frame->SetSizer(new wxBoxSizer(wxVERTICAL));
    frame->Show();
    say("plan-paint", window, [&] {
        auto* table =
            new trainer::PlanTable(frame, trainer::PlanLook().columns, {},
                                   [](const std::string& id) { return id; }, {[](const std::string&) {}});
        frame->GetSizer()->Add(table, 1, wxEXPAND);
        table->show(list, PlanOrder::due, false);
        frame->Layout();
    });
    delete frame;
}

}  // namespace

void watchPlan(PlayedWindow& window, int count) {
    auto& desk = window.desk().plans();
    const std::string unit = desk.diagnostics().addUnit("Accueil");
    std::vector<ActionChange> added;
    const JournalEntry entry{JournalEntry::Kind::change, "Camille", desk.now(), {}, {}};
    for (int i = 0; i < count; ++i) added.push_back({madeAction(unit, i), entry});
    desk.plans().add(added);
    trainer::PlanList list(desk.plans().actions(unit), desk.diagnostics().today());
    list.show({}, PlanOrder::due);
    for (int i = 0; i < 3; ++i) watchPaint(window, list);
    say("plan-open", window, [&] { window.frame().plans().goToPlan(unit); });
    trainer::PlanPage& page = window.frame().plans().plan();
    if (page.list().size() != static_cast<std::size_t>(count))
        throw std::runtime_error("an action is missing");
    for (const bool isTurned : {false, true})
        for (int order = 0; order < trainer::planOrders; ++order)
            say("plan-sort", window, [&] { page.order(static_cast<PlanOrder>(order), isTurned); });
    const PlanFilter late{{}, {}, {}, true};
    const PlanFilter status{{}, ActionStatus::done, {}, false};
    const PlanFilter owner{{}, {}, "Personne 7", false};
    const PlanFilter engagement{{}, {}, {}, false, "engagement_3"};
    for (const PlanFilter& filter :
         {late, PlanFilter(), status, PlanFilter(), owner, PlanFilter(), engagement, PlanFilter()})
        say("plan-filter", window, [&] { page.narrow(filter); });
    for (const char* text : {"r", "re", "recep", "reception 12", "reception", "rien de tel", "7", ""})
        say("plan-search", window, [&] { page.narrow({text, {}, {}, false}); });
}

}  // namespace bench
