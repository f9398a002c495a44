#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <iostream>

#include "trainer/commands/command_line.h"
#include "trainer/machine/world.h"

namespace {

trainer::Terminal terminal() {
    const bool interactive = isatty(STDIN_FILENO) != 0 && isatty(STDOUT_FILENO) != 0;
    const bool styled = isatty(STDOUT_FILENO) != 0 && !std::getenv("NO_COLOR");
    winsize size{};
    const bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 40;
    return {std::cin,    std::cout, std::cerr,
            interactive, styled,    known ? std::min<std::size_t>(size.ws_col, 100) : 80};
}

/// The folder "share" that belongs to this program, installed or in its build folder.
std::filesystem::path share() {
    std::error_code ignored;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", ignored);
    return program.parent_path().parent_path() / "share";
}

}  // namespace

int main(int count, char** arguments) {
    std::ios::sync_with_stdio(false);
    const auto folder = share();
    return trainer::runCommandLine({arguments + 1, arguments + count}, terminal(),
                                   folder / "cap-usager" / "library", folder / "locale", CAP_USAGER_VERSION,
                                   trainer::environment, {trainer::utcNow, trainer::newId});
}
