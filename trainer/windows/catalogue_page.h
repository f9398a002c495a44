#pragma once
#include <wx/srchctrl.h>

#include <functional>

#include "trainer/presenters/desk.h"
#include "trainer/windows/page.h"

namespace trainer {

/// Every module, with a search.
class CataloguePage : public wxPanel {
  public:
    CataloguePage(wxWindow* parent, Desk& desk, std::function<void(const scenarios::ModuleId&)> open);
    void refresh();

  private:
    void make();
    void fillList();
    void addModule(Stack& list, const ModuleLine& module);

    Desk& desk_;
    std::function<void(const scenarios::ModuleId&)> open_;
    std::vector<ModuleLine> modules_;
    wxSearchCtrl* search_ = nullptr;
    Column* column_ = nullptr;  ///< made when somebody first comes here: the window opens sooner
};

}  // namespace trainer
