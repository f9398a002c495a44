#pragma once
#include <string>

#include "trainer/presenters/desk.h"
#include "trainer/windows/main_frame.h"

namespace trainer {

/// Opens every page of a window and plays a module through its own controls, with the answers of somebody who
/// knows; saves a picture of each. For the documentation, and to see that all of it works.
class Tour {
  public:
    Tour(MainFrame& frame, Desk& desk, std::string folder)
        : frame_(frame), desk_(desk), folder_(std::move(folder)) {}

    /// Goes round. Throws std::runtime_error where a step does not take its answer or a picture cannot be
    /// saved.
    void go(const scenarios::ModuleId& module);
    int pictures() const { return pictures_; }

  private:
    void visit(const std::string& name);
    void play(const ScenarioLine& scenario, int number);
    void answerStep(const std::string& name);
    void diagnose();
    void plan();
    void registers(PlanPages& pages);
    void lookAtDashboards();
    void prepare();
    void answer(const std::string& campaign);

    MainFrame& frame_;
    Desk& desk_;
    std::string folder_;
    int pictures_ = 0;
};

}  // namespace trainer
