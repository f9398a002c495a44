#include "trainer/desktop/example_service.h"

#include "trainer/desktop/example_meetings.h"
#include "trainer/desktop/example_team.h"

namespace trainer {

ExampleService makeExampleService(const assessment::Person& leads, content::Library& library,
                                  Workspace& workspace) {
    ExampleDesk desk(leads, library, workspace);
    ExampleService made;
    made.unit = leads.unit;
    made.waves = holdExampleWaves(desk, made.unit);
    made.others = beginExampleWaves(desk);
    made.events = keepExampleEvents(desk, made.unit);
    made.indicators = measureExample(desk, made.unit);
    const ExampleGround ground{made.unit, made.waves, made.events, made.indicators};
    made.told = finishExampleActions(desk, ground);
    made.actions = beginExampleActions(desk, ground);
    planElsewhere(desk);
    voteInExample(desk, made.unit);
    beginExampleFollowUp(desk, made.unit);
    trainExampleTeam(desk, made.unit, made.actions.writing, made.actions.handing);
    return made;
}

}  // namespace trainer
