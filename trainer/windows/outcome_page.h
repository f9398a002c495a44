#pragma once
#include <functional>
#include <set>
#include <string>

#include "trainer/presenters/plan_desk.h"
#include "trainer/windows/campaign_reports.h"
#include "trainer/windows/page.h"

namespace trainer {

/// What came of a diagnostic: where the team stands with each engagement, what stands out, what may be
/// trained, and every criterion for who asks for it.
class OutcomePage : public Page {
  public:
    struct Actions {
        std::function<void(const std::string& campaign)> leave;
        std::function<void(const std::string& unit)> compare;
        std::function<void(const scenarios::ModuleId& module)> train;
        std::function<void(const std::string& unit)> plan;
    };
    OutcomePage(wxWindow* parent, DiagnosticDesk& desk, PlanDesk& plans, Actions actions);

    void open(const std::string& campaign);
    void refresh() override;
    /// The result.
    bool mayPrint() const override { return !campaign_.empty(); }
    void print() override;
    /// Shows the criteria of an engagement, or hides them again.
    void unfold(const std::string& engagement);

  private:
    /// Fills itself anew, and shows the same place of it.
    void refreshHere();
    void addStanding(const assessment::Result& result);
    void addRadar(const std::vector<assessment::EngagementResult>& agreed,
                  const std::vector<assessment::EngagementResult>& answered);
    void addStandouts();
    void addTrainings(const assessment::Standing& standing);
    void addTrained(Stack& stack, const std::string& skill);
    void addCriteria(const assessment::Result& result);
    void addCriterion(Stack& stack, const std::string& number, const assessment::CriterionResult& result);
    void addSaving();

    DiagnosticDesk& desk_;
    PlanDesk& plans_;
    Actions actions_;
    std::string campaign_;
    CampaignRecord record_;
    std::set<std::string> unfolded_;  ///< engagements
};

}  // namespace trainer
