#pragma once
#include <wx/frame.h>
#include <wx/simplebook.h>

#include <functional>
#include <memory>

#include "trainer/presenters/desk.h"
#include "trainer/presenters/workshop.h"
#include "trainer/windows/help_topics.h"
#include "trainer/windows/later.h"
#include "trainer/windows/trail.h"

namespace trainer {

class CataloguePage;
class DiagnosticPages;
class FilePage;
class HelpPage;
class HomePage;
class MenuBar;
class ModulePage;
class Navigation;
class Page;
class PlanPages;
class PlayerPage;
class RemarkKeys;
class ResultsPage;
class Settings;
class SettingsPage;
class WorkshopPage;

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
    ~MainFrame() override;

    void goHome();
    void goToCatalogue();
    void goToResults();
    void goToWorkshop();
    void goToDiagnostics();
    void goToPlan();
    void goToSettings();
    /// Reads letters by the rules of that folder too, from now on; empty: of none.
    void useRulesOf(const std::string& folder);
    /// Fills the page anew that is shown, where it shows the library.
    void refreshHere();
    /// Explains a topic.
    void goToHelp(HelpTopic topic);
    /// Goes back to the place before this one.
    void goBack() { trail_.back(); }
    void openModule(const scenarios::ModuleId& module);
    /// Plays a scenario from where it was left; says why where it cannot be played.
    void play(const scenarios::ScenarioId& scenario, bool afresh = false);
    /// Shows a finished attempt again.
    void show(const std::string& attempt);
    /// Opens a file from outside the library: plays its scenario, or says what is to be mended in it.
    void open(const std::string& path);
    /// Opens what is dropped on the window: of several files all ballots, or else the first. Says what it
    /// leaves.
    void open(const std::vector<std::string>& paths);
    /// Makes everything in the window anew, in the language and the look as they are now; nobody loses their
    /// place or what they wrote.
    void rebuild();
    /// Keeps what was begun and where the window is. False where it cannot be kept and the person stays.
    bool rest();
    /// The topic that explains what is shown.
    HelpTopic topicHere() const;

    PlayerPage& player();
    WorkshopPage& workshop();
    DiagnosticPages& diagnostics() { return *diagnostics_; }
    PlanPages& plans() { return *plans_; }

  private:
    /// As they stand at the left.
    enum Place {
        noPlace = -1,
        homePlace,
        cataloguePlace,
        resultsPlace,
        workshopPlace,
        diagnosticsPlace,
        planPlace,
        settingsPlace
    };
    void build();
    void makePlaces();
    SettingsPage* newSettingsPage();
    void makeDiagnostics();
    void makePlans();
    void makeMenus();
    void addFileMenu(MenuBar& bar);
    void addViewMenu(MenuBar& bar);
    void addGoMenu(MenuBar& bar);
    void addStepMenu(MenuBar& bar);
    void addLetterMenu(MenuBar& bar);
    void addHelpMenu(MenuBar& bar);
    void resizeText(int percent);
    void enlarge();
    void showWhole(bool isWhole);
    void fillRecent(wxMenu& menu);
    void askForFile();
    void showFile(FileView view);
    void playFile(const std::string& path, bool afresh = false);
    void playAgain(const scenarios::ScenarioId& scenario);
    void sitDown(std::unique_ptr<Sitting> sitting, const std::string& whyNot);
    void backToAttempt(const std::string& attempt, const scenarios::ScenarioId& scenario);
    /// Keeps what was begun on any page. False where it cannot be kept and the person stays.
    bool restPages(const wxWindow* next = nullptr);
    bool mayForgetLetter();
    bool isPlayerShown() const;
    bool isWorkshopShown() const;
    Page* pageHere();
    /// The remarks on the text that is shown; null where there are none.
    RemarkKeys* remarksHere();
    /// False where what was begun cannot be kept and the person stays.
    bool turnTo(wxWindow* page, int place, HelpTopic topic);

    Desk& desk_;
    Settings& settings_;
    Actions actions_;
    Workshop letter_;  ///< stays when the window is made anew
    Trail trail_;
    bool isEnlarged_ = false;            ///< for a whole room to read
    HelpTopic topic_ = HelpTopic::home;  ///< of the page shown, where it is not the player
    MenuBar* bar_ = nullptr;
    Navigation* navigation_ = nullptr;
    wxSimplebook* pages_ = nullptr;
    Later<HomePage> home_;
    Later<CataloguePage> catalogue_;
    Later<ModulePage> module_;
    Later<ResultsPage> results_;
    Later<WorkshopPage> workshopPage_;
    std::unique_ptr<DiagnosticPages> diagnostics_;
    std::unique_ptr<PlanPages> plans_;
    Later<SettingsPage> settingsPage_;
    Later<PlayerPage> player_;
    Later<HelpPage> help_;
    Later<FilePage> file_;
};

}  // namespace trainer
