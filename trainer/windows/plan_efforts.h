#pragma once
#include <functional>
#include <string>

#include "trainer/presenters/plan_list.h"
#include "trainer/windows/stack.h"

namespace trainer {

/// The actions of a plan that are still to do, by what they change for users and by the work they take: what
/// changes much stands at the top, what takes little work at the left. Quick wins have a sign.
class PlanEfforts : public Stack {
  public:
    PlanEfforts(wxWindow* parent, std::function<void(const std::string& action)> open);

    /// Shows what the list shows now.
    void show(const PlanList& list);

  private:
    void addRow(const PlanList& list, assessment::Grade impact);
    void addField(Stack& stack, const PlanList& list, assessment::Grade impact, assessment::Grade effort);
    void addCard(Stack& stack, const assessment::Action& action, const std::string& today);

    std::function<void(const std::string&)> open_;
};

}  // namespace trainer
