#pragma once
#include <wx/frame.h>
#include <wx/simplebook.h>

#include <functional>

#include "trainer/presenters/desk.h"

namespace trainer {

class CataloguePage;
class HomePage;
class ModulePage;
class Navigation;
class PlayerPage;
class ResultsPage;
class Settings;
class SettingsPage;

/// The window of the program: places at the left, the place where one is at the right.
class MainFrame : public wxFrame {
  public:
    struct Actions {
        std::function<void()> rebuild;       ///< shows the program anew, with the settings as they are then
        std::function<void()> changePerson;  ///< asks who uses the program from now on
        std::function<void()> reopen = {};   ///< see DataSection
        std::function<void(const CopiedPlace&)> moveTo = {};
    };
    MainFrame(Desk& desk, Settings& settings, Actions actions);

    void goHome();
    void goToCatalogue();
    void goToResults();
    void goToSettings();
    void openModule(const scenarios::ModuleId& module);
    /// Plays a scenario from where it was left; says why where it cannot be played.
    void play(const scenarios::ScenarioId& scenario, bool afresh = false);
    /// Shows a finished attempt again.
    void show(const std::string& attempt);

    PlayerPage& player() { return *player_; }

  private:
    void makeMenus();
    void makePlaces();
    void turnTo(wxWindow* page, int place);

    void rememberPlace();

    Desk& desk_;
    Settings& settings_;
    Actions actions_;
    Navigation* navigation_;
    wxSimplebook* pages_;
    HomePage* home_;
    CataloguePage* catalogue_;
    ModulePage* module_;
    ResultsPage* results_;
    SettingsPage* settingsPage_;
    PlayerPage* player_;
};

}  // namespace trainer
