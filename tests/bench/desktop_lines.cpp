#include <filesystem>
#include <optional>

#include "tests/bench/kept_answers.h"
#include "tests/bench/lines.h"
#include "tests/bench/made_library.h"
#include "tests/bench/measure.h"
#include "tests/bench/scenario_text.h"
#include "tests/bench/screen.h"
#include "tests/bench/started_home.h"
#include "tests/bench/watched_start.h"

// What somebody waits for who opens the program with windows, and what it takes of the machine.
namespace bench {
namespace {

constexpr const char* desktop = "cap-usager";
constexpr const char* bare = "cap-usager-bare-frame";

std::string megabytesText(double megabytes) {
    return countText(static_cast<long long>(megabytes + 0.5)) + " MB";
}

/// What each start of a program came to.
struct Starts {
    Program program;
    std::vector<double> resident = {};
    std::vector<double> proportional = {};

    Way way(Drawing& drawing) {
        return [&, this] {
            const Start start = watchStart(drawing, program);
            resident.push_back(start.residentMegabytes);
            proportional.push_back(start.proportionalMegabytes);
            return start.seconds;
        };
    }
};

/// The window of somebody who has played a little, beside a bare one.
struct Opened {
    Opened(const StartedHome& home, int turns) : ours{home.program(desktop)}, theirs{home.program(bare)} {
        Drawing drawing(home.screen);
        seconds = mediansOf({ours.way(drawing), theirs.way(drawing)}, turns);
    }
    Starts ours;
    Starts theirs;
    std::vector<double> seconds;
};

StartedHome livedIn(const std::string& folder, const Screen& screen) {
    StartedHome home(folder, screen.name());
    home.play(uuidOf(1));
    return home;
}

/// A library and a database with nothing in them but the person.
StartedHome empty(const std::string& folder, const Screen& screen) {
    const std::string library = folder + "/library";
    std::filesystem::create_directories(library);
    std::filesystem::copy(CAP_SOURCE "/content/library/commons", library + "/commons");
    StartedHome home(folder, screen.name(), library);
    home.play(uuidOf(1));
    return home;
}

StartedHome full(const std::string& folder, const Screen& screen, int scenarios, long long answers) {
    const MadeLibrary library(folder + "/library", scenarios);
    StartedHome home(folder, screen.name(), library.folder);
    keepAnswers(home.database(), answers);
    home.use(measuredPerson());
    return home;
}

void measureFull(Row& row, const StartedHome& many, const StartedHome& few, int turns) {
    Drawing drawing(many.screen);
    Starts inMany{many.program(desktop)};
    Starts inFew{few.program(desktop)};
    const auto seconds = mediansOf({inMany.way(drawing), inFew.way(drawing)}, turns);
    row.ratio = seconds[0] / seconds[1];
    row.medians = secondsText(seconds[0]) + " against " + secondsText(seconds[1]) + "; " +
                  megabytesText(medianOf(inMany.resident)) + " against " +
                  megabytesText(medianOf(inFew.resident));
}

}  // namespace

void addDesktopLines(Lines& lines, const std::string& folder) {
    const bool quick = lines.options().quick;
    const int turns = quick ? 11 : 31;
    const int scenarios = quick ? 1000 : 10'000;
    const long long answers = quick ? 100'000 : 1'000'000;
    std::optional<Screen> screen;
    std::optional<Opened> opened;
    const auto onScreen = [&]() -> const Screen& { return screen ? *screen : screen.emplace(); };
    const auto starts = [&]() -> const Opened& {
        return opened ? *opened : opened.emplace(livedIn(folder + "/lived", onScreen()), turns);
    };
    lines.add("the window: exec to the home page, against a bare frame", {Goal::Kind::atMost, 1.5},
              [&](Row& row) {
                  const auto& seconds = starts().seconds;
                  row.ratio = seconds[0] / seconds[1];
                  row.medians = secondsText(seconds[0]) + " against " + secondsText(seconds[1]);
              });
    lines.add("the window: resident memory at home, against a bare frame", {Goal::Kind::atMost, 1.5},
              [&](Row& row) {
                  const Opened& both = starts();
                  const double ours = medianOf(both.ours.resident);
                  const double theirs = medianOf(both.theirs.resident);
                  row.ratio = ours / theirs;
                  row.medians = megabytesText(ours) + " against " + megabytesText(theirs) +
                                " (shared in part: " + megabytesText(medianOf(both.ours.proportional)) +
                                " against " + megabytesText(medianOf(both.theirs.proportional)) + ")";
              });
    lines.add("the window: with " + countText(scenarios) + " scenarios and " + countText(answers) +
                  " answers, against none",
              {Goal::Kind::atMost, 1.2}, [&](Row& row) {
                  const auto many = full(folder + "/full", onScreen(), scenarios, answers);
                  measureFull(row, many, empty(folder + "/empty", onScreen()), turns);
              });
}

}  // namespace bench
