#pragma once
#include <wx/button.h>
#include <wx/srchctrl.h>

#include <functional>

#include "trainer/presenters/desk.h"
#include "trainer/windows/page.h"

namespace trainer {

class Prose;

/// Every module, with a search, and a choice of the skill they train.
class CataloguePage : public Panel {
  public:
    CataloguePage(wxWindow* parent, Desk& desk, std::function<void(const scenarios::ModuleId&)> open);
    void refresh();
    /// Leaves the modules that train the skill of that place, from 1; all of them for 0.
    void showSkill(std::size_t place);

  private:
    void make();
    void makeHead();
    void arrangeHead();
    void offerSkills();
    std::string titleOf(std::size_t place) const;
    void fillList();
    void addModule(Stack& list, const ModuleLine& module);

    Desk& desk_;
    std::function<void(const scenarios::ModuleId&)> open_;
    std::vector<ModuleLine> modules_;
    std::vector<SkillChoice> skills_;
    wxSizer* head_ = nullptr;
    Prose* title_ = nullptr;
    std::size_t skillPicked_ = 0;  ///< 0: all of them
    wxButton* skill_ = nullptr;
    wxSearchCtrl* search_ = nullptr;
    Column* column_ =
        nullptr;  ///< made, with the head, when somebody first comes here: the window opens sooner
};

}  // namespace trainer
