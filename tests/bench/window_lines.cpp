#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <sstream>
#include <stdexcept>

#include "tests/bench/lines.h"
#include "tests/bench/measure.h"
#include "tests/bench/screen.h"
#include "tests/bench/started_home.h"

// What somebody waits for who writes and answers. The goals are times, whatever the machine: for information.
namespace bench {
namespace {

using Milliseconds = std::vector<double>;

std::string allOf(int file) {
    std::string text;
    char bytes[4096];
    for (ssize_t got = 0; (got = ::read(file, bytes, sizeof bytes)) > 0;)
        text.append(bytes, static_cast<std::size_t>(got));
    return text;
}

/// What the program that plays and writes has measured, by its first word.
std::map<std::string, Milliseconds> playAndWrite(const std::string& folder, bool quick) {
    const Screen screen;
    const StartedHome home(folder, screen.name());
    // The caret and what fades in would be drawn as well, again and again.
    std::filesystem::create_directories(home.folder + "/config/gtk-3.0");
    std::ofstream(home.folder + "/config/gtk-3.0/settings.ini")
        << "[Settings]\ngtk-cursor-blink=false\ngtk-enable-animations=false\n";
    Program program = home.program("cap-usager-bench-windows");
    program.command.insert(program.command.end(), {home.folder, quick ? "2" : "8", "in_english"});
    if (!quick) program.command.insert(program.command.end(), {"le_langage_clair", "prioriser_les_demandes"});
    int said[2];
    if (::pipe2(said, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
    program.passed = {said[1], STDOUT_FILENO};
    const pid_t process = start(program);
    ::close(said[1]);
    const std::string text = allOf(said[0]);
    ::close(said[0]);
    if (!endsWell(process))
        throw std::runtime_error(
            text.substr(text.rfind("failed") == std::string::npos ? 0 : text.rfind("failed")));
    std::map<std::string, Milliseconds> measured;
    std::istringstream lines(text);
    double taken = 0;
    for (std::string what; lines >> what >> taken;) measured[what].push_back(taken);
    return measured;
}

std::string text(double milliseconds) {
    return secondsText(milliseconds / 1e3);
}

/// The share of them, in percent, that is within the goal.
double shareWithin(const Milliseconds& times, double goal) {
    return 100.0 *
           static_cast<double>(std::ranges::count_if(times, [&](double one) { return one <= goal; })) /
           static_cast<double>(times.size());
}

void tell(Row& row, const Milliseconds& times, double judged) {
    if (times.empty()) throw std::runtime_error("nothing was measured");
    char within[80];
    std::snprintf(within, sizeof within, "%.1f %% of %zu within the goal", shareWithin(times, row.goal.limit),
                  times.size());
    row.ratio = judged;
    row.medians =
        "median " + text(medianOf(times)) + ", worst " + text(std::ranges::max(times)) + ", " + within;
}

}  // namespace

void addWindowLines(Lines& lines, const std::string& folder) {
    std::optional<std::map<std::string, Milliseconds>> measured;
    const auto times = [&](const std::string& what) -> const Milliseconds& {
        if (!measured) measured = playAndWrite(folder, lines.options().quick);
        return (*measured)[what];
    };
    lines.add("the window: key press to updated findings, two pages (median)", {Goal::Kind::atMost, 16, "ms"},
              [&](Row& row) { tell(row, times("key"), medianOf(times("key"))); });
    lines.add("the window: next step shown after an answer (worst)", {Goal::Kind::atMost, 50, "ms"},
              [&](Row& row) { tell(row, times("step"), std::ranges::max(times("step"))); });
}

}  // namespace bench
