#include <filesystem>
#include <iostream>
#include <string>

#include "trainer/desktop/app.h"

namespace {

/// The folder "share" that belongs to this program, installed or in its build folder.
std::string share() {
    std::error_code ignored;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", ignored);
    return program.parent_path().parent_path() / "share";
}

}  // namespace

int main(int count, char** arguments) {
    // Asked where there is no display, too.
    if (count == 2 && std::string(arguments[1]) == "--version") {
        std::cout << CAP_USAGER_VERSION << '\n';
        return 0;
    }
    auto* app = new trainer::App(share());
    wxApp::SetInstance(app);
    if (count == 3 && std::string(arguments[1]) == "--tour") {
        app->tourFolder = std::filesystem::absolute(arguments[2]);
        std::filesystem::create_directories(app->tourFolder);
        count = 1;
    }
    return wxEntry(count, arguments);
}
