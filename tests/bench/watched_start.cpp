#include "tests/bench/watched_start.h"

#include <csignal>
#include <fstream>
#include <stdexcept>

namespace bench {
namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

/// Nothing was drawn for so long: the window is complete.
constexpr auto rest = 300ms;
constexpr auto patience = 60s;

double secondsSince(Clock::time_point start, Clock::time_point end) {
    return std::chrono::duration<double>(end - start).count();
}

/// What a file of /proc says of a process, in megabytes.
double memoryOf(pid_t process, const char* file, const std::string& name) {
    std::ifstream lines("/proc/" + std::to_string(process) + "/" + file);
    double kilobytes = 0;
    for (std::string word; lines >> word;)
        if (word == name && lines >> kilobytes) return kilobytes * 1024 / 1e6;
    throw std::runtime_error("the memory of the program is not known");
}

}  // namespace

Start watchStart(Drawing& drawing, const Program& program) {
    // The window of the program before this one goes when the screen comes to know that it has ended.
    while (drawing.wasDrawn(50ms) || drawing.showsWindow()) continue;
    const auto began = Clock::now();
    const pid_t process = start(program);
    auto last = began;
    const auto isAtRest = [&] {
        return last != began && Clock::now() - last >= rest && drawing.showsWindow();
    };
    while (!isAtRest() && Clock::now() - began < patience)
        if (drawing.wasDrawn(20ms)) last = Clock::now();
    Start seen{secondsSince(began, last), 0, 0};
    const bool shown = drawing.showsWindow();
    if (shown) {
        seen.residentMegabytes = memoryOf(process, "status", "VmRSS:");
        seen.proportionalMegabytes = memoryOf(process, "smaps_rollup", "Pss:");
    }
    ::kill(process, SIGTERM);
    endsWell(process);
    if (!shown) throw std::runtime_error("no window of " + program.command.front());
    return seen;
}

}  // namespace bench
