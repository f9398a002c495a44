#pragma once
#include "tests/bench/drawing.h"
#include "tests/bench/program.h"

namespace bench {

/// How a program with a window came up.
struct Start {
    double seconds = 0;  ///< from exec to the last change of what is on the screen
    double residentMegabytes = 0;
    double proportionalMegabytes = 0;  ///< what it shares with other processes counted in part
};

/// Starts a program on the screen that is watched, waits until it shows its window and draws nothing more,
/// and ends it. Throws std::runtime_error where no window comes.
Start watchStart(Drawing& drawing, const Program& program);

}  // namespace bench
