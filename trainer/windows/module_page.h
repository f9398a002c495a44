#pragma once
#include <functional>

#include "trainer/presenters/desk.h"
#include "trainer/windows/page.h"

namespace trainer {

/// One module: what it is about, and its scenarios.
class ModulePage : public Page {
  public:
    ModulePage(wxWindow* parent, Desk& desk, std::function<void(const scenarios::ScenarioId&)> play,
               std::function<void()> back);
    /// Shows that module from now on.
    void open(const scenarios::ModuleId& module);
    void refresh() override;

  private:
    void show(const ModuleLine& module);
    void addScenario(Card& card, const ScenarioLine& line, bool isNext);

    Desk& desk_;
    std::function<void(const scenarios::ScenarioId&)> play_;
    std::function<void()> back_;
    scenarios::ModuleId module_;
};

}  // namespace trainer
