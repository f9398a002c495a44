#pragma once
#include <functional>

#include "trainer/presenters/desk.h"
#include "trainer/windows/page.h"

namespace trainer {

/// Where somebody begins: what to do next, how they do, what they did.
class HomePage : public Page {
  public:
    struct Actions {
        std::function<void(const scenarios::ScenarioId&)> play;
        std::function<void(const std::string& attempt)> show;
        std::function<void()> catalogue;
        std::function<void(const scenarios::ModuleId&)> module;
    };
    HomePage(wxWindow* parent, Desk& desk, Actions actions);
    void refresh() override;

  private:
    void addAsked(const std::vector<AskedModule>& asked);
    void addFirst(const Suggestion& suggestion);
    void addOthers(const std::vector<Suggestion>& suggestions);
    void addSkills(const std::vector<SkillLine>& skills);
    void addRecent(const std::vector<ResultLine>& results);

    Desk& desk_;
    Actions actions_;
};

}  // namespace trainer
