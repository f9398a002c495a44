#pragma once
#include <functional>
#include <optional>
#include <set>
#include <string>

#include "trainer/presenters/gap_ideas.h"
#include "trainer/windows/page.h"

namespace trainer {

/// What the last diagnostic of a service asks for: its gaps, what could be done about each, and what the plan
/// has for it already.
class IdeasPage : public Page {
  public:
    struct Actions {
        std::function<void(const std::string& unit)> leave;
        std::function<void(const assessment::Action& fresh)> begin;  ///< one of their own for a gap
        std::function<void(const std::string& action)> open;
        std::function<void()> goToDiagnostics;
        std::function<void(const scenarios::ModuleId& module)> train;
    };
    IdeasPage(wxWindow* parent, PlanDesk& desk, Actions actions);

    void open(const std::string& unit);
    void refresh() override;
    /// Puts what is ticked into the plan.
    void add();

  private:
    void addNone();
    void addGap(const GapIdeas& gap);
    void addIdea(Stack& stack, const Idea& idea);
    void addTrainings(Stack& stack, const assessment::Criterion& criterion);
    void addFoot();
    void say();

    PlanDesk& desk_;
    Actions actions_;
    std::string unit_;
    std::optional<UnitIdeas> ideas_;
    std::set<std::string> ticked_;  ///< the ids of the actions they would be
    wxWindow* keep_ = nullptr;
};

}  // namespace trainer
