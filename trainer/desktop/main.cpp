#include <filesystem>
#include <iostream>
#include <string_view>

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
    if (count == 2 &&
        std::string_view(arguments[1]) == "--version") {  // asked where there is no display, too
        std::cout << CAP_USAGER_VERSION << '\n';
        return 0;
    }
    wxApp::SetInstance(new trainer::App(share()));
    return wxEntry(count, arguments);
}
