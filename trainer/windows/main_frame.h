#pragma once
#include <wx/frame.h>
#include <wx/simplebook.h>

#include "trainer/presenters/desk.h"

namespace trainer {

class CataloguePage;
class HomePage;
class ModulePage;
class Navigation;
class PlayerPage;
class ResultsPage;

/// The window of the program: places at the left, the place where one is at the right.
class MainFrame : public wxFrame {
  public:
    explicit MainFrame(Desk& desk);

    void goHome();
    void goToCatalogue();
    void goToResults();
    void openModule(const scenarios::ModuleId& module);
    /// Plays a scenario from where it was left; says why where it cannot be played.
    void play(const scenarios::ScenarioId& scenario, bool afresh = false);
    /// Shows a finished attempt again.
    void show(const std::string& attempt);

  private:
    void makeMenus();
    void makePlaces();
    void turnTo(wxWindow* page, int place);

    Desk& desk_;
    Navigation* navigation_;
    wxSimplebook* pages_;
    HomePage* home_;
    CataloguePage* catalogue_;
    ModulePage* module_;
    ResultsPage* results_;
    PlayerPage* player_;
};

}  // namespace trainer
