#include <filesystem>
#include <iostream>
#include <string>

#include "trainer/desktop/app.h"
#include "trainer/desktop/options.h"
#include "trainer/machine/world.h"
#include "trainer/wording/language.h"

namespace {

constexpr int wrongCall = 2;

/// The folder "share" that belongs to this program, installed or in its build folder.
std::string share() {
    std::error_code ignored;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", ignored);
    return program.parent_path().parent_path() / "share";
}

int refuse(const std::string& sentence) {
    std::cerr << sentence << '\n';
    return wrongCall;
}

int openWindow(const trainer::Options& options, char* name) {
    auto* app = new trainer::App(share());
    wxApp::SetInstance(app);
    if (!options.file.empty()) app->fileToOpen = std::filesystem::absolute(options.file);
    if (!options.tourFolder.empty()) {
        app->tourFolder = std::filesystem::absolute(options.tourFolder);
        std::filesystem::create_directories(app->tourFolder);
    }
    int count = 1;
    return wxEntry(count, &name);
}

}  // namespace

int main(int count, char** arguments) {
    using What = trainer::Options::What;
    const auto options = trainer::optionsOf({arguments + 1, arguments + count});
    // What follows is asked where there is no display, too.
    if (options.what == What::version) {
        std::cout << CAP_USAGER_VERSION << '\n';
        return 0;
    }
    trainer::speak(trainer::languageOf(trainer::environment), share() + "/locale");
    if (options.what == What::help) {
        std::cout << trainer::usage();
        return 0;
    }
    if (options.what == What::mistake) return refuse(trainer::sentenceFor(options));
    if (!trainer::environment("DISPLAY") && !trainer::environment("WAYLAND_DISPLAY"))
        return refuse(
            trainer::tr("There is no screen here for a window. For the terminal there is "
                        "cap-usager-cli."));
    return openWindow(options, arguments[0]);
}
