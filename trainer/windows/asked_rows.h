#pragma once
#include <functional>
#include <string>

#include "trainer/presenters/asked_training.h"

class wxWindow;

namespace trainer {

class Stack;

/// Adds to a page what a team is asked to train, and what it may be asked to, a row each.
class AskedRows {
  public:
    struct Actions {
        std::function<void(const scenarios::ModuleId& module)> see;
        std::function<void()> refresh;  ///< something else is asked now
    };
    /// action: the UUID of the one it is for; may be empty. The desk must outlive it.
    AskedRows(PlanDesk& desk, std::string unit, std::string action, Actions actions);

    /// What is asked, with how far the team is, and a way to take it back.
    void addAsked(Stack& stack, const AskedTraining& asked) const;
    /// A module to be asked for; where it is asked for already, how far the team is.
    void addOffer(Stack& stack, const scenarios::ModuleCard& module) const;

  private:
    void askFor(wxWindow& parent, const std::string& module) const;
    void takeBack(wxWindow& parent, const AskedTraining& asked) const;

    PlanDesk& desk_;
    std::string unit_;
    std::string action_;
    Actions actions_;
    std::vector<AskedTraining> asked_;
};

}  // namespace trainer
