#include "trainer/storage/workspace.h"

#include "trainer/storage/all_units_store.h"
#include "trainer/storage/assignment_store.h"
#include "trainer/storage/attempt_store.h"
#include "trainer/storage/begun_store.h"
#include "trainer/storage/campaign_store.h"
#include "trainer/storage/draft_store.h"
#include "trainer/storage/event_store.h"
#include "trainer/storage/indicator_store.h"
#include "trainer/storage/plan_store.h"
#include "trainer/storage/practice_store.h"
#include "trainer/storage/team_store.h"
#include "trainer/storage/trained_team.h"
#include "trainer/storage/workshop_store.h"

namespace trainer {

Workspace::Workspace(const std::string& path, const DatabaseOptions& options)
    : database(path, options),
      attempts(attemptStore(database)),
      drafts(draftStore(database)),
      team(teamStore(database)),
      campaigns(campaignStore(database)),
      plans(planStore(database)),
      events(eventStore(database)),
      indicators(indicatorStore(database)),
      practices(practiceStore(database)),
      workshops(workshopStore(database)),
      assignments(assignmentStore(database)),
      trained(trainedTeamStore(database)),
      begun(begunStore(database)),
      allUnits(allUnitsStore(database)),
      place_(path),
      options_(options) {}

std::unique_ptr<Workspace> Workspace::another() const {
    return std::make_unique<Workspace>(place_, options_);
}

}  // namespace trainer
