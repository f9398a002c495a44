#pragma once
#include <memory>
#include <string>

#include "assessment/diagnostic/campaign_store.h"
#include "assessment/plan/all_units.h"
#include "assessment/plan/assignment.h"
#include "assessment/plan/begun.h"
#include "assessment/plan/event.h"
#include "assessment/plan/indicator.h"
#include "assessment/plan/plan_store.h"
#include "assessment/plan/practice.h"
#include "assessment/plan/workshop_store.h"
#include "assessment/team/team_store.h"
#include "assessment/team/trained_team.h"
#include "scenarios/play/attempt_store.h"
#include "scenarios/play/draft_store.h"
#include "trainer/storage/database.h"

namespace trainer {

/// A database open with every store on it, in an order that lets the stores go before it.
struct Workspace {
    /// Throws StorageError (see Database).
    explicit Workspace(const std::string& path, const DatabaseOptions& options = {});
    /// The same database, open once more for another thread.
    std::unique_ptr<Workspace> another() const;

    Database database;
    std::unique_ptr<scenarios::AttemptStore> attempts;
    std::unique_ptr<scenarios::DraftStore> drafts;
    std::unique_ptr<assessment::TeamStore> team;
    std::unique_ptr<assessment::CampaignStore> campaigns;
    std::unique_ptr<assessment::PlanStore> plans;
    std::unique_ptr<assessment::EventStore> events;
    std::unique_ptr<assessment::IndicatorStore> indicators;
    std::unique_ptr<assessment::PracticeStore> practices;
    std::unique_ptr<assessment::WorkshopStore> workshops;
    std::unique_ptr<assessment::AssignmentStore> assignments;
    std::unique_ptr<assessment::TrainedTeamStore> trained;
    std::unique_ptr<assessment::BegunStore> begun;
    std::unique_ptr<assessment::AllUnitsStore> allUnits;

  private:
    std::string place_;  ///< with its password, where it has one
    DatabaseOptions options_;
};

}  // namespace trainer
