#include "tests/journeys/typed.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <stdexcept>

namespace {

using Clock = std::chrono::steady_clock;

/// Pointers as execve wants them; the words must outlive them.
std::vector<char*> pointers(std::vector<std::string>& words) {
    std::vector<char*> list;
    for (std::string& word : words) list.push_back(word.data());
    list.push_back(nullptr);
    return list;
}

}  // namespace

Typed::Typed(const std::vector<std::string>& words, const Variables& environment)
    : terminal_(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)) {
    std::array<char, 100> name{};
    if (terminal_ < 0 || ::grantpt(terminal_) != 0 || ::unlockpt(terminal_) != 0 ||
        ::ptsname_r(terminal_, name.data(), name.size()) != 0)
        throw std::runtime_error("no terminal");
    std::vector<std::string> arguments = words;
    std::vector<std::string> variables;
    for (const auto& [variable, value] : environment) variables.push_back(variable + "=" + value);
    const auto argv = pointers(arguments);
    const auto envp = pointers(variables);
    id_ = ::fork();
    if (id_ < 0) throw std::runtime_error("no process");
    if (id_ > 0) return;
    ::setsid();
    const int side = ::open(name.data(), O_RDWR);
    ::ioctl(side, TIOCSCTTY, 0);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) ::dup2(side, stream);
    ::execve(argv[0], argv.data(), envp.data());
    ::_exit(127);
}

Typed::~Typed() {
    if (id_ > 0) {
        ::kill(id_, SIGKILL);
        ::waitpid(id_, nullptr, 0);
    }
    ::close(terminal_);
}

void Typed::type(const std::string& line) const {
    const std::string text = line + "\n";
    if (::write(terminal_, text.data(), text.size()) < 0) throw std::runtime_error("nobody reads");
}

/// False at the end of the time, or where the program has closed the terminal.
bool Typed::read(Duration within) {
    pollfd output{terminal_, POLLIN, 0};
    if (::poll(&output, 1, static_cast<int>(within.count())) <= 0) return false;
    std::array<char, 4096> buffer{};
    const ssize_t got = ::read(terminal_, buffer.data(), buffer.size());
    if (got <= 0) return false;
    screen_.append(buffer.data(), static_cast<std::size_t>(got));
    return true;
}

bool Typed::shows(const std::string& text, Duration within) {
    const auto deadline = Clock::now() + within;
    for (;;) {
        const auto at = screen_.find(text, found_);
        if (at != std::string::npos) {
            found_ = at + text.size();
            return true;
        }
        const auto left = std::chrono::duration_cast<Duration>(deadline - Clock::now());
        if (left.count() <= 0 || !read(left)) return false;
    }
}

int Typed::end() {
    const auto deadline = Clock::now() + patience;
    for (;;) {
        const auto left = std::chrono::duration_cast<Duration>(deadline - Clock::now());
        if (left.count() <= 0) throw std::runtime_error("a program does not end: " + screen_);
        if (!read(left)) break;
    }
    int status = 0;
    if (::waitpid(id_, &status, 0) != id_) throw std::runtime_error("no such child");
    id_ = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
