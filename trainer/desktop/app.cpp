#include "trainer/desktop/app.h"

#include <wx/msgdlg.h>

#include <iostream>

#include "trainer/desktop/tour.h"
#include "trainer/machine/world.h"
#include "trainer/storage/catalogue_store.h"
#include "trainer/storage/location.h"
#include "trainer/storage/storage_error.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/main_frame.h"
#include "trainer/windows/profile_dialog.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/storage_sentence.h"

namespace trainer {

bool App::OnInit() {
    SetAppName(wxString::FromUTF8("cap-usager"));
    speak(languageOf(environment), share_ + "/locale");
    useIcon("fr.capusager.CapUsager", share_ + "/icons");
    try {
        open();
    } catch (const StorageError& error) {
        wxMessageBox(wxString::FromUTF8(sentenceFor(error)), wxString::FromUTF8("Cap Usager"),
                     wxOK | wxICON_ERROR);
        return false;
    }
    if (!desk_) return false;
    showWindow();
    // Once the window is painted.
    CallAfter([this] { lookAtLibrary(); });
    if (!fileToOpen.empty()) CallAfter([this] { frame_->open(fileToOpen); });
    if (!tourFolder.empty()) CallAfter([this] { goRound(); });
    return true;
}

int App::OnRun() {
    const int status = wxApp::OnRun();
    return status == 0 ? status_ : status;
}

/// The tour, and then the end of the program.
void App::goRound() {
    try {
        Tour tour(*frame_, *desk_, tourFolder);
        tour.go(scenarios::ModuleId(environment("CAP_USAGER_TOUR").value_or("le_langage_clair")));
        std::cout << fill(tr("{count} pictures are in {path}."),
                          {{"count", std::to_string(tour.pictures())}, {"path", tourFolder}})
                  << std::endl;
    } catch (const std::runtime_error& error) {
        std::cerr << error.what() << std::endl;
        status_ = 1;
    }
    frame_->Close(true);
}

void App::open() {
    settings_ = std::make_unique<Settings>(settingsPath(environment));
    useTheme(settings_->theme(), settings_->textPercent());
    speak(settings_->language().value_or(languageOf(environment)), share_ + "/locale");
    catalogue_ = catalogueStore(cachePath(environment));
    const std::string shipped = share_ + "/cap-usager/library";
    library_ = std::make_unique<content::Library>(environment("CAP_USAGER_LIBRARY").value_or(shipped),
                                                  *catalogue_, content::Library::Look::later);
    const std::string said = settings_->database();
    workspace_ = std::make_unique<Workspace>(
        databasePath(said.empty() ? std::nullopt : std::optional(said), environment));
    const auto person = choosePerson();
    if (person.id.empty()) return;
    settings_->setPerson(person.id);
    desk_ = std::make_unique<PersonalDesk>(person, *library_, *workspace_, World{utcNow, newId});
}

bool App::isKnown(const std::string& person) {
    const auto persons = workspace_->team->persons();
    return std::ranges::find(persons, person, &assessment::Person::id) != persons.end();
}

/// The person who used the program last, or the one who begins now; without id where they leave.
assessment::Person App::choosePerson() {
    if (const auto last = workspace_->team->person(settings_->person())) return *last;
    if (!tourFolder.empty()) {
        const assessment::Person visitor{newId(), "Camille", {}, {assessment::Role::agent}};
        workspace_->team->add(visitor);
        return visitor;
    }
    ProfileDialog dialog(frame_, workspace_->team->persons(), workspace_->database.path());
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
            if (library_->update(state)) frame_->refreshHere();
        });
    });
}

void App::rebuild() {
    useTheme(settings_->theme(), settings_->textPercent());
    speak(settings_->language().value_or(languageOf(environment)), share_ + "/locale");
    frame_->rebuild();
}

/// Somebody else from now on. Where nobody is picked, nothing changes; the program ends where there is nobody
/// any more.
void App::changePerson() {
    frame_->rest();
    const std::string before = desk_->person().id;
    settings_->setPerson({});
    const auto person = choosePerson();
    if (person.id.empty()) {
        settings_->setPerson(before);
        if (!isKnown(before)) frame_->Close(true);
        return;
    }
    settings_->setPerson(person.id);
    // The window before it still points to the desk before it, till it is gone.
    const auto deskBefore = std::move(desk_);
    desk_ = std::make_unique<PersonalDesk>(person, *library_, *workspace_, World{utcNow, newId});
    const std::unique_ptr<MainFrame> window(frame_);
    showWindow();
}

void App::showWindow() {
    frame_ = new MainFrame(
        *desk_, *settings_,
        {[this] { CallAfter([this] { rebuild(); }); }, [this] { CallAfter([this] { changePerson(); }); }});
    frame_->Show();
    SetTopWindow(frame_);
}

}  // namespace trainer
