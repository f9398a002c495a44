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
using Measured = std::map<std::string, Milliseconds>;

std::string allOf(int file) {
    std::string text;
    char bytes[4096];
    for (ssize_t got = 0; (got = ::read(file, bytes, sizeof bytes)) > 0;)
        text.append(bytes, static_cast<std::size_t>(got));
    return text;
}

/// What the program with the windows has measured, by its first word.
Measured measuredBy(const std::string& folder, const std::vector<std::string>& wishes) {
    const Screen screen;
    const StartedHome home(folder, screen.name());
    // The caret and what fades in would be drawn as well, again and again.
    std::filesystem::create_directories(home.folder + "/config/gtk-3.0");
    std::ofstream(home.folder + "/config/gtk-3.0/settings.ini")
        << "[Settings]\ngtk-cursor-blink=false\ngtk-enable-animations=false\n";
    Program program = home.program("cap-usager-bench-windows");
    program.command.push_back(home.folder);
    program.command.insert(program.command.end(), wishes.begin(), wishes.end());
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
    Measured measured;
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
    std::optional<Measured> measured;
    const auto times = [&](const std::string& what) -> const Milliseconds& {
        std::vector<std::string> wishes{lines.options().quick ? "2" : "8", "in_english"};
        if (!lines.options().quick)
            wishes.insert(wishes.end(), {"le_langage_clair", "prioriser_les_demandes"});
        if (!measured) measured = measuredBy(folder, wishes);
        return (*measured)[what];
    };
    lines.add("the window: key press to updated findings, two pages (median)", {Goal::Kind::atMost, 16, "ms"},
              [&](Row& row) { tell(row, times("key"), medianOf(times("key"))); });
    lines.add("the window: next step shown after an answer (worst)", {Goal::Kind::atMost, 50, "ms"},
              [&](Row& row) { tell(row, times("step"), std::ranges::max(times("step"))); });
}

void addPlanTableLines(Lines& lines, const std::string& folder) {
    const std::string actions = lines.options().quick ? "10000" : "100000";
    std::optional<Measured> measured;
    const auto add = [&](const std::string& what, const std::string& word) {
        lines.add("the plan's table with " + countText(std::stoll(actions)) + " rows: " + what + " (worst)",
                  {Goal::Kind::atMost, 100, "ms"}, [&, word](Row& row) {
                      if (!measured) measured = measuredBy(folder, {"plan", actions});
                      tell(row, (*measured)[word], std::ranges::max((*measured)[word]));
                  });
    };
    add("first paint", "plan-paint");
    add("another order", "plan-sort");
    add("filter", "plan-filter");
    add("search", "plan-search");
}

}  // namespace bench
