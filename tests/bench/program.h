#pragma once
#include <sys/types.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace bench {

/// A program to start, and how.
struct Program {
    std::vector<std::string> command;
    std::vector<std::string> environment;            ///< "NAME=value", besides what this process has
    std::optional<std::pair<int, int>> passed = {};  ///< a descriptor of this process, and its number there
};

/// Starts it; it says nothing of its own. Throws std::runtime_error where it cannot be started.
pid_t start(const Program& program);

/// Waits for its end; true where all was well.
bool endsWell(pid_t process);

}  // namespace bench
