#pragma once
#include <memory>
#include <string>
#include <vector>

#include "assessment/plan/all_units.h"
#include "assessment/plan/assignment.h"
#include "assessment/plan/begun.h"
#include "assessment/plan/event.h"
#include "assessment/plan/indicator.h"
#include "assessment/plan/plan_store.h"
#include "assessment/plan/practice.h"
#include "assessment/plan/ready_indicator.h"
#include "assessment/plan/severity.h"
#include "assessment/plan/workshop_store.h"
#include "trainer/jobs/job.h"
#include "trainer/presenters/diagnostic_desk.h"
#include "trainer/presenters/plan_file.h"

namespace trainer {

/// What a table of votes brings; or why nothing of it is taken, a line each.
struct VotesFile {
    assessment::Votes votes;
    std::vector<std::string> whyNot;
};

/// What the windows of action plans work on, whatever it is kept in. What is asked reads what is kept now;
/// every change is durable when the function returns. Throws what the stores throw.
class PlanDesk {
  public:
    virtual ~PlanDesk() = default;

    virtual assessment::PlanStore& plans() = 0;
    virtual assessment::IndicatorStore& indicators() = 0;
    virtual assessment::PracticeStore& practices() = 0;
    virtual assessment::EventStore& events() = 0;
    virtual assessment::WorkshopStore& workshops() = 0;
    virtual assessment::AssignmentStore& assignments() = 0;
    /// What is counted over all services.
    virtual assessment::AllUnitsStore& allUnits() = 0;
    /// The same plans on a connection of its own, for work on another thread. Its diagnostics are those of
    /// this desk, of which no store may be asked there. It must not outlive this.
    virtual std::unique_ptr<PlanDesk> another() = 0;
    /// Keeps new actions and changes of others: all of it or nothing (see PlanStore). Says how far it is,
    /// where somebody wants to know.
    virtual assessment::Update keep(const std::vector<assessment::ActionChange>& added,
                                    const std::vector<assessment::ActionChange>& changed,
                                    const Advance& advance = {}) = 0;
    /// Reads a table of the plan of a unit that somebody changed (see PlanFile); nothing is kept of it.
    virtual PlanFile readPlan(const std::string& file, const std::string& unit,
                              const Advance& advance = {}) = 0;
    /// How grave an event may be, the least grave first.
    virtual const std::vector<assessment::Severity>& severities() = 0;
    /// Indicators that a service may take as they are.
    virtual const std::vector<assessment::ReadyIndicator>& readyIndicators() = 0;
    /// Where services, frameworks and gaps come from, and who works here.
    virtual DiagnosticDesk& diagnostics() = 0;
    /// Reads a table of votes on those actions of a workshop; nothing is kept of it yet.
    virtual VotesFile readVotes(const std::string& file, const std::vector<std::string>& actions) = 0;
    /// Now, "2026-11-22T09:30:00Z".
    virtual std::string now() = 0;
    /// What people have begun to write and not kept.
    virtual assessment::BegunStore& begun() = 0;
    /// Keeps changes of actions and what a workshop is then: all of it or nothing.
    virtual assessment::Update keepDecision(const std::vector<assessment::ActionChange>& changed,
                                            const assessment::Workshop& workshop) = 0;
};

}  // namespace trainer
