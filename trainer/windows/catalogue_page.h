#pragma once
#include <wx/choice.h>
#include <wx/srchctrl.h>

#include <functional>

#include "trainer/presenters/desk.h"
#include "trainer/windows/page.h"

namespace trainer {

class Prose;

/// Every module, with a search, and a choice of the skill they train.
class CataloguePage : public wxPanel {
  public:
    CataloguePage(wxWindow* parent, Desk& desk, std::function<void(const scenarios::ModuleId&)> open);
    void refresh();

  private:
    void make();
    void makeHead();
    void arrangeHead();
    void fillSkills();
    void fillList();
    void addModule(Stack& list, const ModuleLine& module);

    Desk& desk_;
    std::function<void(const scenarios::ModuleId&)> open_;
    std::vector<ModuleLine> modules_;
    std::vector<SkillChoice> skills_;
    wxSizer* head_ = nullptr;
    Prose* title_ = nullptr;
    wxChoice* skill_ = nullptr;
    wxSearchCtrl* search_ = nullptr;
    Column* column_ = nullptr;  ///< made when somebody first comes here: the window opens sooner
};

}  // namespace trainer
