#pragma once
#include <wx/simplebook.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "trainer/presenters/action_sheet.h"
#include "trainer/windows/dashboards_page.h"
#include "trainer/windows/follow_up_page.h"
#include "trainer/windows/help_topics.h"
#include "trainer/windows/later.h"
#include "trainer/windows/plan_page.h"
#include "trainer/windows/plan_registers.h"
#include "trainer/windows/priority_page.h"
#include "trainer/windows/services_page.h"

namespace trainer {

class ActionPage;
class IdeasPage;

/// The pages of action plans in a window, and the ways between them.
class PlanPages {
  public:
    /// What they ask of the window.
    struct Window {
        /// Shows a page; false where what was begun elsewhere cannot be kept and the person stays.
        std::function<bool(wxWindow* page, HelpTopic topic)> turnTo;
        /// The person is at that place now (see Trail). It is shown again by the pages there are then.
        std::function<void(const std::string& name, std::function<void(PlanPages&)> show)> arrive;
        std::function<void()> goToDiagnostics;
        std::function<void(const scenarios::ModuleId& module)> train;
        std::function<void()> enlarge;  ///< for a whole room to read; and back
        std::function<bool()> isEnlarged;
        /// How the person looks at plans, as settings keep it.
        std::function<std::string()> readLook = {};
        std::function<void(const std::string&)> keepLook = {};
    };
    /// Adds the pages to the book.
    PlanPages(wxSimplebook& book, PlanDesk& desk, EventPost& post, Settings& settings, Window window);

    /// The plan of a unit; of the last one that was shown where it is empty.
    void goToPlan(const std::string& unit = {});
    /// What its last diagnostic asks for.
    void seeIdeas(const std::string& unit);
    /// A new action.
    void begin(const assessment::Action& fresh);
    void open(const std::string& action);
    /// The follow-up meeting of a unit.
    void meet(const std::string& unit);
    /// Its prioritisation workshop.
    void prioritise(const std::string& unit);
    /// The dashboards of a unit; of the last one that was shown where it is empty.
    void goToDashboards(const std::string& unit = {});
    /// The plans of all services beside each other.
    void seeServices();
    /// Keeps what is under way before that page is shown. False where it cannot be and the person stays.
    bool rest(const wxWindow* next = nullptr);

    /// What is under way, to be gone on with by pages of another window.
    struct Seat {
        std::unique_ptr<ActionSheet> sheet;
        std::optional<PlanPage::Seat> plan;
        FollowUpPage::Seat meeting;
        std::unique_ptr<PriorityWorkshop> workshop;
        PlanRegisters::Seat registers;
        std::string dashboardsUnit;
        DashboardsPage::Shown dashboards = {};
        std::optional<ServicesPage::Shown> services = {};
    };
    Seat standUp();
    void sitDown(Seat seat);

    PlanPage& plan();
    IdeasPage& ideas();
    ActionPage& action();
    FollowUpPage& followUp();
    PriorityPage& priorities();
    DashboardsPage& dashboards();
    ServicesPage& services();
    PlanRegisters& registers() { return *registers_; }

  private:
    void makeActions(wxSimplebook& book);
    void makeMeetings(wxSimplebook& book);
    void makeDashboards(wxSimplebook& book);
    PlanPartPage::GoTo toPart();
    void goToPart(PlanPart part, const std::string& unit);
    void openRow(const Dashboard::Row& row);
    /// What a dashboard of all services counts: the dashboard of one answers the same question.
    void openUnit(const Dashboard::Row& row);

    PlanDesk& desk_;
    Window window_;
    Later<PlanPage> plan_;
    Later<IdeasPage> ideas_;
    Later<ActionPage> action_;
    Later<FollowUpPage> followUp_;
    Later<PriorityPage> priorities_;
    Later<DashboardsPage> dashboards_;
    Later<ServicesPage> services_;
    std::unique_ptr<PlanRegisters> registers_;
};

}  // namespace trainer
