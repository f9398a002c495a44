#include "trainer/desktop/example_team.h"

#include <array>
#include <span>
#include <stdexcept>

#include "trainer/desktop/personal_desk.h"
#include "trainer/machine/world.h"
#include "trainer/presenters/asked_training.h"

namespace trainer {

using namespace assessment;

namespace {

constexpr std::array<const char*, 11> colleagues{"Alix", "Andrea", "Charlie", "Claude", "Dominique", "Eden",
                                                 "Lou",  "Maxime", "Morgan",  "Noa",    "Sacha"};
constexpr int trained = 6;
constexpr const char* clearWords = "le_langage_clair";
constexpr const char* handingOn = "transmettre_une_question";

/// Plays a scenario as somebody who knows does.
void play(PersonalDesk& desk, const std::string& scenario) {
    std::string whyNot;
    const auto sitting = desk.sit(scenarios::ScenarioId(scenario), true, whyNot);
    if (!sitting) throw std::runtime_error(whyNot);
    PlayPresenter& presenter = *sitting->presenter;
    while (const auto model = presenter.play().model()) presenter.answer(model->given);
}

}  // namespace

Person addExampleTeam(Workspace& workspace) {
    const Unit unit{newId(), "Accueil et scolarit\u00E9", {}};
    workspace.team->add(unit);
    const Person leads{newId(), "Camille", unit.id, {Role::agent, Role::referent, Role::coordinator}};
    workspace.team->add(leads);
    for (const char* name : colleagues) workspace.team->add(Person{newId(), name, unit.id, {Role::agent}});
    return leads;
}

void trainExampleTeam(ExampleDesk& desk, const std::string& unit, const std::string& action,
                      const std::string& other) {
    desk.on("2026-10-26");
    askToTrain(desk.plans(), unit, clearWords, action, "2026-12-11");
    askToTrain(desk.plans(), unit, handingOn, other, "2026-11-20");
    desk.on("2026-11-05");
    const auto scenarios = desk.diagnostics().scenariosOf(clearWords);
    for (const char* name : std::span(colleagues).first(trained)) {
        const auto person = desk.workspace().team->personNamed(name);
        PersonalDesk own(person.value(), desk.library(), desk.workspace(), desk.world());
        for (const std::string& scenario : scenarios) play(own, scenario);
    }
}

}  // namespace trainer
