#pragma once
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "content/reading/plan_sheet.h"
#include "trainer/presenters/plan_desk.h"
#include "trainer/presenters/play_presenter.h"
#include "trainer/storage/workspace.h"

namespace trainer {

/// The desk of plans on a database.
class PersonalPlans : public PlanDesk {
  public:
    /// All of them must outlive it. library: the folder of the library whose commons say which severities and
    /// which ready indicators there are; none of them without it.
    PersonalPlans(DiagnosticDesk& diagnostics, Workspace& workspace, const World& world,
                  std::string library = {})
        : diagnostics_(diagnostics), workspace_(workspace), world_(world), library_(std::move(library)) {}

    assessment::PlanStore& plans() override { return *workspace_.plans; }
    assessment::IndicatorStore& indicators() override { return *workspace_.indicators; }
    assessment::PracticeStore& practices() override { return *workspace_.practices; }
    assessment::EventStore& events() override { return *workspace_.events; }
    assessment::WorkshopStore& workshops() override { return *workspace_.workshops; }
    assessment::AssignmentStore& assignments() override { return *workspace_.assignments; }
    assessment::BegunStore& begun() override { return *workspace_.begun; }
    assessment::AllUnitsStore& allUnits() override { return *workspace_.allUnits; }
    std::unique_ptr<PlanDesk> another() override;
    assessment::Update keep(const std::vector<assessment::ActionChange>& added,
                            const std::vector<assessment::ActionChange>& changed,
                            const Advance& advance = {}) override;
    assessment::Update keepDecision(const std::vector<assessment::ActionChange>& changed,
                                    const assessment::Workshop& workshop) override;
    PlanFile readPlan(const std::string& file, const std::string& unit, const Advance& advance = {}) override;
    const std::vector<assessment::Severity>& severities() override;
    const std::vector<assessment::ReadyIndicator>& readyIndicators() override;
    DiagnosticDesk& diagnostics() override { return diagnostics_; }
    VotesFile readVotes(const std::string& file, const std::vector<std::string>& actions) override;
    std::string now() override;

  protected:
    /// Knows what tables call things before it goes to another thread: asking changes the language for a
    /// moment.
    void learnWords();

  private:
    DiagnosticDesk& diagnostics_;
    Workspace& workspace_;
    const World& world_;
    std::string library_;
    std::optional<content::PlanWords> words_;
    std::vector<assessment::Severity> severities_;  ///< once they were asked for
    std::vector<assessment::ReadyIndicator> readyIndicators_;
};

}  // namespace trainer
