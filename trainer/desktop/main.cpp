#include <wx/app.h>

#include <cstdlib>
#include <filesystem>
#include <iostream>

#include "trainer/desktop/personal_desk.h"
#include "trainer/desktop/world.h"
#include "trainer/storage/catalogue_store.h"
#include "trainer/storage/location.h"
#include "trainer/windows/main_frame.h"
#include "trainer/windows/theme.h"
#include "trainer/wording/language.h"

namespace {

using namespace trainer;

/// The folder "share" that belongs to this program, installed or in its build folder.
std::filesystem::path share() {
    std::error_code ignored;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", ignored);
    return program.parent_path().parent_path() / "share";
}

class App : public wxApp {
  public:
    bool OnInit() override {
        speak(languageOf(environment), share() / "locale");
        useTheme(ThemeChoice::system, 100);
        catalogue_ = catalogueStore(cachePath(environment));
        const auto shipped = share() / "cap-usager" / "library";
        library_ = std::make_unique<content::Library>(
            environment("CAP_USAGER_LIBRARY").value_or(shipped.string()), *catalogue_);
        workspace_ = std::make_unique<Workspace>(databasePath({}, environment));
        auto persons = workspace_->team->persons();
        if (persons.empty()) {
            persons.push_back({newId(), "Camille", {}, {assessment::Role::agent}});
            workspace_->team->add(persons.front());
        }
        desk_ = std::make_unique<PersonalDesk>(persons.front(), *library_, *workspace_, World{utcNow, newId});
        auto* frame = new MainFrame(*desk_);
        frame->Show();
        return true;
    }

  private:
    std::unique_ptr<scenarios::CatalogueStore> catalogue_;
    std::unique_ptr<content::Library> library_;
    std::unique_ptr<Workspace> workspace_;
    std::unique_ptr<PersonalDesk> desk_;
};

}  // namespace

wxIMPLEMENT_APP_NO_MAIN(App);

int main(int count, char** arguments) {
    return wxEntry(count, arguments);
}
