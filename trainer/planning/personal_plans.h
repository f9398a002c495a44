#pragma once
#include "trainer/presenters/plan_desk.h"
#include "trainer/presenters/play_presenter.h"
#include "trainer/storage/workspace.h"

namespace trainer {

/// The desk of plans on a database.
class PersonalPlans : public PlanDesk {
  public:
    /// All of them must outlive it.
    PersonalPlans(DiagnosticDesk& diagnostics, Workspace& workspace, const World& world)
        : diagnostics_(diagnostics), workspace_(workspace), world_(world) {}

    assessment::PlanStore& plans() override { return *workspace_.plans; }
    assessment::IndicatorStore& indicators() override { return *workspace_.indicators; }
    assessment::PracticeStore& practices() override { return *workspace_.practices; }
    assessment::EventStore& events() override { return *workspace_.events; }
    assessment::WorkshopStore& workshops() override { return *workspace_.workshops; }
    assessment::AssignmentStore& assignments() override { return *workspace_.assignments; }
    DiagnosticDesk& diagnostics() override { return diagnostics_; }
    VotesFile readVotes(const std::string& file, const std::vector<std::string>& actions) override;
    std::string now() override;

  private:
    DiagnosticDesk& diagnostics_;
    Workspace& workspace_;
    const World& world_;
};

}  // namespace trainer
