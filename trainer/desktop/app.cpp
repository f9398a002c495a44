#include "trainer/desktop/app.h"

#include <iostream>

#include "trainer/desktop/example_team.h"
#include "trainer/desktop/tour.h"
#include "trainer/storage/catalogue_store.h"
#include "trainer/storage/rule_use_file.h"
#include "trainer/storage/storage_error.h"
#include "trainer/windows/data_section.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/job_dialog.h"
#include "trainer/windows/main_frame.h"
#include "trainer/windows/profile_dialog.h"
#include "trainer/windows/remedy.h"
#include "trainer/windows/trying.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/storage_sentence.h"

namespace trainer {
namespace {

constexpr int lookAfter = 400;  // milliseconds

/// What may help besides another file.
Remedy remedyFor(const StorageError& error, const Environment& environment) {
    using Kind = StorageError::Kind;
    if (error.kind == Kind::corrupt) return Remedy::backup;
    if (error.kind == Kind::no_home || databaseOfEnvironment(environment)) return Remedy::again;
    return error.path == usualDatabasePath(environment) ? Remedy::again : Remedy::usual;
}

}  // namespace

bool App::OnInit() {
    SetAppName(wxString::FromUTF8("cap-usager"));
    speak(languageOf(environment_), share_ + "/locale");
    useIcon("fr.capusager.CapUsager", share_ + "/icons");
    bool isOpen = false;
    if (!tourFolder.empty()) {  // nobody answers a question
        beAtHome();
        isOpen = open();
    } else if (!tryTo([&] { isOpen = open(); })) {
        return false;
    }
    if (!isOpen) return false;
    showWindow();
    // Once the window is painted: it has the machine to itself till then.
    lookLater_.emplace();
    lookLater_->Bind(wxEVT_TIMER, [this](wxTimerEvent&) { lookAtLibrary(); });
    lookLater_->StartOnce(lookAfter);
    if (!fileToOpen.empty()) CallAfter([this] { frame_->open(fileToOpen); });
    if (!tourFolder.empty()) CallAfter([this] { goRound(); });
    return true;
}

int App::OnRun() {
    const int status = wxApp::OnRun();
    return status == 0 ? status_ : status;
}

int App::OnExit() {
    look_ = {};
    return wxApp::OnExit();
}

bool App::OnExceptionInMainLoop() {
    sayFailure(std::current_exception());
    return true;
}

void App::ProcessPendingEvents() {
    try {
        wxApp::ProcessPendingEvents();
    } catch (...) {
        OnExceptionInMainLoop();
    }
}

/// A tour has its own data and settings, and a day of its own.
void App::beAtHome() {
    tourHome_ = std::make_unique<TourHome>(environment_("CAP_USAGER_TOUR_SETTINGS").value_or(""));
    environment_ = [this](const std::string& name) { return tourHome_->environment(name); };
    world_.now = exampleNow;
}

/// The tour, and then the end of the program.
void App::goRound() {
    try {
        const Tour::Way way{tourFolder, tourHome_->folder(),
                            [this] { return makeExampleService(desk_->person(), *library_, *workspace_); },
                            environment_("CAP_USAGER_TOUR_WHOLE").has_value()};
        Tour tour(*frame_, *desk_, way);
        tour.go(scenarios::ModuleId(environment_("CAP_USAGER_TOUR").value_or("le_langage_clair")));
        std::cout << fill(tr("{count} pictures are in {path}."),
                          {{"count", std::to_string(tour.pictures())}, {"path", tourFolder}})
                  << std::endl;
    } catch (const std::runtime_error& error) {
        std::cerr << error.what() << std::endl;
        status_ = 1;
    }
    frame_->Close(true);
}

/// False where the person leaves.
bool App::open() {
    settings_ = std::make_unique<Settings>(settingsPath(environment_));
    useTheme(settings_->theme(), settings_->textPercent());
    speak(settings_->language().value_or(languageOf(environment_)), share_ + "/locale");
    catalogue_ = catalogueStore(cachePath(environment_));
    const std::string shipped = share_ + "/cap-usager/library";
    library_ = std::make_unique<content::Library>(environment_("CAP_USAGER_LIBRARY").value_or(shipped),
                                                  *catalogue_, content::Library::Look::later);
    return openWorkspace() && sitDown();
}

/// Where the database cannot be used, the person says what is to become of it. chosen: another place than
/// before, that is used from now on once it can be; in this session also where the environment says
/// otherwise. False where they leave.
bool App::openWorkspace(std::optional<std::string> chosen) {
    for (;;) {
        try {
            workspace_ = std::make_unique<Workspace>(databasePath(chosen ? chosen : place_, environment_));
            if (!chosen) return true;
            chooseDatabase(*chosen, environment_);
            place_ = chosen;
            return true;
        } catch (const StorageError& error) {
            if (!tourFolder.empty()) throw;
            if (!mend(error, chosen)) return false;
        }
    }
}

bool App::mend(const StorageError& error, std::optional<std::string>& chosen) {
    const auto [what, file] = askForRemedy(sentenceFor(error), remedyFor(error, environment_));
    switch (what) {
        case Remedy::again: return true;
        case Remedy::other: chosen = file; return true;
        case Remedy::usual: chosen = usualDatabasePath(environment_); return true;
        case Remedy::backup:
            tryTo([&, backup = file] {
                DatabasePlace place(error.path, world_);
                doInDialog(tr("The backup is being restored\u2026"),
                           [&](const Advance& advance) { place.restore(backup, advance); });
            });
            return true;
        case Remedy::leave: return false;
    }
    return false;
}

/// False where nobody is picked.
bool App::sitDown(MainFrame* goesBackTo) {
    const auto person = choosePerson(goesBackTo);
    if (person.id.empty()) return false;
    settings_->setPerson(person.id);
    const std::string own = share_ + "/cap-usager";
    WritingPlaces writing{own + "/language", own + "/library/language", rulesFolder(environment_),
                          ruleUseFile(ruleUsePath(person.id, environment_))};
    if (!rulesFolderOfEnvironment(environment_))
        writing.choose = [this](const std::string& folder) { chooseRulesFolder(folder, environment_); };
    desk_ = std::make_unique<PersonalDesk>(person, *library_, *workspace_, world_, std::move(writing));
    return true;
}

bool App::isKnown(const std::string& person) {
    return workspace_->team->person(person).has_value();
}

/// The person who used the program last, or the one who begins now; without id where they leave.
assessment::Person App::choosePerson(MainFrame* goesBackTo) {
    if (const auto last = workspace_->team->person(settings_->person())) return *last;
    if (!tourFolder.empty()) return addExampleTeam(*workspace_);
    ProfileDialog dialog(goesBackTo, workspace_->team->persons(), workspace_->database.path());
    if (dialog.ShowModal() != wxID_OK) return {};
    if (const auto picked = dialog.picked()) return *picked;
    const auto made = dialog.made();
    assessment::Person person{newId(), made.name, {}, made.roles};
    if (!made.unit.empty()) {
        person.unit = newId();
        workspace_->team->add(assessment::Unit{person.unit, made.unit, {}});
    }
    workspace_->team->add(person);
    return person;
}

/// What is kept of the library is shown at once; whether its files are still the same is found out beside
/// that.
void App::lookAtLibrary() {
    look_ = std::jthread([this, folder = library_->folder()] {
        CallAfter([this, state = content::stateOfFiles(folder)] {
            if (library_->update(state) && frame_) frame_->refreshHere();
        });
    });
}

void App::rebuild() {
    useTheme(settings_->theme(), settings_->textPercent());
    speak(settings_->language().value_or(languageOf(environment_)), share_ + "/locale");
    frame_->rebuild();
}

/// Somebody else from now on. Where nobody is picked, nothing changes; the program ends where there is nobody
/// any more.
void App::changePerson() {
    if (!frame_->rest()) return;
    const std::string before = desk_->person().id;
    settings_->setPerson({});
    // The window before it still points to the desk before it, till it is gone.
    auto deskBefore = std::move(desk_);
    if (sitDown(isKnown(before) ? frame_ : nullptr)) {
        takeAway(true);
        return;
    }
    desk_ = std::move(deskBefore);
    settings_->setPerson(before);
    if (!isKnown(before)) frame_->Close(true);
}

/// The same database anew, or another. False where the person leaves instead, or stays with what is not kept
/// yet.
bool App::reopen(const std::optional<std::string>& chosen) {
    if (!frame_->rest()) return false;
    frame_->Hide();
    const auto desk = std::move(desk_);
    const auto workspace = std::move(workspace_);
    const bool isOpen = openWorkspace(chosen) && sitDown();
    takeAway(isOpen);
    return isOpen;
}

void App::openAnew() {
    reopen();
}

/// The window that was there goes; another one comes unless the program ends.
void App::takeAway(bool goesOn) {
    const std::unique_ptr<MainFrame> window(frame_);
    frame_ = nullptr;
    if (goesOn)
        showWindow();
    else
        ExitMainLoop();
}

void App::moveTo(const CopiedPlace& copied) {
    const std::string old = workspace_->database.path();
    if (!reopen(copied.file)) return;
    frame_->goToSettings();
    if (copied.deleteOld) offerToDelete(frame_, old, copied);
}

void App::showWindow() {
    const auto later = [this](auto action) {
        return
            [this, action] { CallAfter([this, action] { tryTo([this, action] { (this->*action)(); }); }); };
    };
    MainFrame::Actions actions{later(&App::rebuild), later(&App::changePerson), later(&App::openAnew)};
    if (!databaseOfEnvironment(environment_))
        actions.moveTo = [this](const CopiedPlace& copied) {
            CallAfter([this, copied] { tryTo([this, copied] { moveTo(copied); }); });
        };
    frame_ = new MainFrame(*desk_, *settings_, std::move(actions));
    frame_->Show();
    SetTopWindow(frame_);
}

}  // namespace trainer
