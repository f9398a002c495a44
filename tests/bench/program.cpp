#include "tests/bench/program.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <stdexcept>

namespace bench {
namespace {

std::vector<char*> pointersTo(const std::vector<std::string>& words) {
    std::vector<char*> pointers;
    for (const std::string& word : words) pointers.push_back(const_cast<char*>(word.c_str()));
    pointers.push_back(nullptr);
    return pointers;
}

/// What this process has, without the names that are said anew.
std::vector<std::string> environmentOf(const Program& program) {
    std::vector<std::string> all = program.environment;
    for (char** one = environ; *one != nullptr; ++one) {
        const std::string known = *one;
        const std::string name = known.substr(0, known.find('=') + 1);
        bool isSaid = false;
        for (const std::string& said : program.environment) isSaid = isSaid || said.starts_with(name);
        if (!isSaid) all.push_back(known);
    }
    return all;
}

}  // namespace

pid_t start(const Program& program) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    for (const int output : {STDOUT_FILENO, STDERR_FILENO})
        posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0);
    if (program.passed)
        posix_spawn_file_actions_adddup2(&actions, program.passed->first, program.passed->second);
    const auto environment = environmentOf(program);
    pid_t child = 0;
    const auto arguments = pointersTo(program.command);
    const int failed = posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(),
                                    pointersTo(environment).data());
    posix_spawn_file_actions_destroy(&actions);
    if (failed != 0) throw std::runtime_error("does not start: " + program.command.front());
    return child;
}

bool endsWell(pid_t process) {
    int status = 0;
    while (waitpid(process, &status, 0) < 0)
        if (errno != EINTR) return false;
    return status == 0;
}

}  // namespace bench
