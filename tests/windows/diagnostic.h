#pragma once
#include "tests/windows/desk.h"
#include "trainer/windows/ballot_page.h"
#include "trainer/windows/board_page.h"
#include "trainer/windows/diagnostic_pages.h"
#include "trainer/windows/plan_pages.h"
#include "trainer/windows/preparing_page.h"

/// A window of somebody who leads diagnostics with the shipped frameworks.
struct Diagnosing : Desktop {
    assessment::CampaignStore& store() { return *workspace->campaigns; }
    trainer::PreparingPage& preparing() { return frame->diagnostics().preparing(); }
    trainer::BoardPage& board() { return frame->diagnostics().board(); }
    /// The id of an open campaign of a new service that nine people are asked in.
    std::string opened(assessment::Way way = assessment::Way::ballots);
    /// Goes to every page of diagnostics, and looks at each.
    void visitDiagnostics(const std::function<void(const std::string& page)>& look);
    /// The same of plans, after them.
    void visitPlans(const std::function<void(const std::string& page)>& look);
    /// The same of what that unit keeps beside its plan.
    void visitRegisters(const std::string& unit, const std::function<void(const std::string& page)>& look);
    void visitPractices(const std::string& unit, const std::function<void(const std::string& page)>& look);
    void visitDashboards(const std::string& unit, const std::function<void(const std::string& page)>& look);
    /// The meetings on the plan of that unit.
    void visitPlanMeetings(const std::string& unit, const std::function<void(const std::string& page)>& at);
    /// The unit of a campaign that is closed, with gaps.
    std::string unitWithGaps();
    /// Gives so many more ballots, which differ a little.
    void give(const std::string& campaign, int ballots);
};
