#pragma once
#include <string>

#include "trainer/diagnosing/personal_diagnostics.h"
#include "trainer/planning/personal_plans.h"

namespace trainer {

/// The day on which the example is looked at: its pictures do not change with the calendar.
inline constexpr const char* exampleToday = "2026-11-24";
/// Now, on that day: UTC, "2026-11-24T09:30:00Z".
std::string exampleNow();

/// A desk at which an example is lived through as people would, day after day. What it says is content, like
/// the library's: in French, true to life, and of nobody there is.
class ExampleDesk {
  public:
    /// The library and the workspace must outlive it.
    ExampleDesk(assessment::Person person, content::Library& library, Workspace& workspace);
    ExampleDesk(const ExampleDesk&) = delete;
    ExampleDesk& operator=(const ExampleDesk&) = delete;

    /// From now on it is that day ("2026-10-20"), and who works here is called so.
    void on(const std::string& day, const std::string& who = "Camille");

    DiagnosticDesk& diagnostics() { return diagnostics_; }
    PlanDesk& plans() { return plans_; }
    content::Library& library() { return library_; }
    Workspace& workspace() { return workspace_; }
    const World& world() const { return world_; }

  private:
    assessment::Person person_;
    std::string now_;
    content::Library& library_;
    Workspace& workspace_;
    World world_;
    PersonalDiagnostics diagnostics_;
    PersonalPlans plans_;
};

}  // namespace trainer
