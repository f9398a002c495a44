#include "trainer/storage/workspace.h"

#include "trainer/storage/attempt_store.h"
#include "trainer/storage/campaign_store.h"
#include "trainer/storage/draft_store.h"
#include "trainer/storage/team_store.h"
#include "trainer/storage/trained_team.h"

namespace trainer {

Workspace::Workspace(const std::string& path, const DatabaseOptions& options)
    : database(path, options),
      attempts(attemptStore(database)),
      drafts(draftStore(database)),
      team(teamStore(database)),
      campaigns(campaignStore(database)),
      trained(trainedTeamStore(database)) {}

}  // namespace trainer
