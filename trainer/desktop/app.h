#pragma once
#include <wx/app.h>
#include <wx/timer.h>

#include <memory>
#include <optional>
#include <string>
#include <thread>

#include "trainer/desktop/personal_desk.h"
#include "trainer/desktop/tour_home.h"
#include "trainer/machine/world.h"
#include "trainer/storage/location.h"
#include "trainer/storage/storage_error.h"
#include "trainer/windows/settings.h"

namespace trainer {

class MainFrame;

/// The program with windows.
class App : public wxApp {
  public:
    /// share: the folder of the library and of the catalogues.
    explicit App(std::string share) : share_(std::move(share)) {}
    bool OnInit() override;
    /// What the program returns: 0, or 1 where a tour failed.
    int OnRun() override;
    /// Waits for what looks at the library: what it finds comes as an event, which needs a program that is
    /// whole.
    int OnExit() override;
    /// The last place where something that failed is said; the program goes on.
    bool OnExceptionInMainLoop() override;
    /// The same for what was put off with CallAfter, which wxWidgets lets through.
    void ProcessPendingEvents() override;

    /// The folder for the pictures of a tour; empty without one.
    std::string tourFolder;
    /// A scenario or a module to open at once; empty without one.
    std::string fileToOpen;
    MainFrame* frame() { return frame_; }

  private:
    bool open();
    bool openWorkspace(std::optional<std::string> chosen = {});
    /// goesBackTo: the window that stays where nobody is picked; null where there is none to go back to.
    bool sitDown(MainFrame* goesBackTo = nullptr);
    void takeAway(bool goesOn);
    bool mend(const StorageError& error, std::optional<std::string>& chosen);
    void showWindow();
    void lookAtLibrary();
    void rebuild();
    void changePerson();
    bool reopen(const std::optional<std::string>& chosen = {});
    void openAnew();
    void moveTo(const CopiedPlace& copied);
    void goRound();
    assessment::Person choosePerson(MainFrame* goesBackTo);
    bool isKnown(const std::string& person);

    void beAtHome();

    std::string share_;
    std::unique_ptr<TourHome> tourHome_;  ///< where a tour is at home; null without one
    Environment environment_ = environment;
    World world_{utcNow, newId};
    std::optional<std::string> place_;  ///< of the database, where somebody chose it in this session
    std::unique_ptr<Settings> settings_;
    std::unique_ptr<scenarios::CatalogueStore> catalogue_;
    std::unique_ptr<content::Library> library_;
    std::unique_ptr<Workspace> workspace_;
    std::unique_ptr<PersonalDesk> desk_;
    MainFrame* frame_ = nullptr;
    int status_ = 0;
    std::optional<wxTimer> lookLater_;
    std::jthread look_;  ///< at the library's files; ends before what it reports to
};

}  // namespace trainer
