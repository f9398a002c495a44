#pragma once
#include <functional>
#include <string>

#include "trainer/desktop/example_service.h"
#include "trainer/presenters/desk.h"
#include "trainer/windows/main_frame.h"

namespace trainer {

/// Opens every page of a window and plays a module through its own controls, with the answers of somebody who
/// knows; saves a picture of each. For the documentation, and to see that all of it works.
class Tour {
  public:
    /// Where it goes, beside the window.
    struct Way {
        std::string pictures;                   ///< the folder to save them in
        std::string home;                       ///< a folder for what a page writes
        std::function<ExampleService()> begin;  ///< makes what diagnostics and plans are shown with
        bool isWhole = false;                   ///< also what one has to scroll to
    };
    Tour(MainFrame& frame, Desk& desk, Way way) : frame_(frame), desk_(desk), way_(std::move(way)) {}

    /// Goes round. Throws std::runtime_error where a step does not take its answer or a picture cannot be
    /// saved.
    void go(const scenarios::ModuleId& module);
    int pictures() const { return pictures_; }

  private:
    void visit(const std::string& name);
    void picture(const std::string& name);
    void play(const ScenarioLine& scenario, int number);
    void answerStep(const std::string& name);
    void diagnose(const ExampleService& example);
    void prepare();
    void answer(const std::string& campaign);
    void lookAtWaves(const ExampleService& example);
    void plan(const ExampleService& example);
    void lookAtList();
    void changeSeveral();
    void bringTable(const std::string& unit);
    void openActions(const ExampleService& example);
    void meet(const std::string& unit);
    void registers(const ExampleService& example);
    void lookAtDashboards(const std::string& unit);

    MainFrame& frame_;
    Desk& desk_;
    Way way_;
    int pictures_ = 0;
};

}  // namespace trainer
