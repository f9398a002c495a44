#pragma once
#include <stdexcept>

namespace trainer {

/// Thrown where the person asked to stop.
struct Interrupted : std::runtime_error {
    Interrupted() : std::runtime_error("interrupted") {}
};

/// While one is there, Ctrl-C (and SIGTERM, SIGHUP) no longer ends the program at once: work that can leave
/// everything as it was asks whether to stop.
class Interruption {
  public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    /// Throws Interrupted if the person asked to stop.
    static void check();
};

}  // namespace trainer
