#include <filesystem>

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
    wxApp::SetInstance(new trainer::App(share()));
    return wxEntry(count, arguments);
}
