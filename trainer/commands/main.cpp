#include <sys/ioctl.h>
#include <unistd.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <iostream>
#include <random>

#include "trainer/commands/command_line.h"

namespace {

std::string utcNow() {
    const std::time_t now = std::time(nullptr);
    std::tm utc{};
    gmtime_r(&now, &utc);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
    return text;
}

/// A random UUID (version 4).
std::string newUuid() {
    std::random_device device;
    const auto word = [&] { return (static_cast<std::uint64_t>(device()) << 32) | device(); };
    const std::uint64_t high = (word() & ~0xF000ULL) | 0x4000ULL;
    const std::uint64_t low = (word() & ~(3ULL << 62)) | (2ULL << 62);
    char text[40];
    std::snprintf(
        text, sizeof text, "%08llx-%04llx-%04llx-%04llx-%012llx", static_cast<unsigned long long>(high >> 32),
        static_cast<unsigned long long>(high >> 16 & 0xFFFF), static_cast<unsigned long long>(high & 0xFFFF),
        static_cast<unsigned long long>(low >> 48), static_cast<unsigned long long>(low & 0xFFFFFFFFFFFFULL));
    return text;
}

std::optional<std::string> environment(const std::string& name) {
    const char* value = std::getenv(name.c_str());
    if (!value) return {};
    return value;
}

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
                                   environment, {utcNow, newUuid});
}
