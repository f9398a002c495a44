#include <unistd.h>

#include <stdexcept>

#include "scenarios/play/progress.h"
#include "tests/bench/kept_answers.h"
#include "tests/bench/lines.h"
#include "tests/bench/measure.h"
#include "trainer/storage/workspace.h"

namespace bench {
namespace {

struct Measured {
    double seconds = 0;
    scenarios::Progress progress;
};

/// What the program does when it shows somebody their progress, on a file it has just opened.
Measured progressIn(const std::string& path) {
    const trainer::Workspace workspace(path);
    Measured measured;
    measured.seconds = secondsOf(
        [&] { measured.progress = scenarios::progressOf(workspace.attempts->history(measuredPerson())); });
    return measured;
}

void requireSame(const scenarios::Progress& one, const scenarios::Progress& other) {
    int finished = 0;
    for (const auto& [id, scenario] : other.scenarios) finished += scenario.finished;
    if (finished != attemptsOfMeasured || one.skills != other.skills || other.skills.empty())
        throw std::logic_error("the two databases do not hold the same attempts");
}

}  // namespace

void addProgressLine(Lines& lines, const std::string& folder) {
    const Options& options = lines.options();
    const long long few = 20'000;
    const long long many = options.tenMillion ? 10'000'000 : options.quick ? 200'000 : 2'000'000;
    const std::string what =
        "an agent's progress with " + countText(many) + " answers stored against " + countText(few);
    lines.add(what, {Goal::Kind::atMost, 1.5}, [&](Row& row) {
        const std::string small = folder + "/few.db";
        const std::string large = folder + "/many.db";
        keepAnswers(small, few);
        keepAnswers(large, many);
        ::sync();  // What was written must not reach the disk while something is measured.
        requireSame(progressIn(small).progress, progressIn(large).progress);
        const auto medians =
            mediansOf({[&] { return progressIn(large).seconds; }, [&] { return progressIn(small).seconds; }},
                      options.quick ? 51 : 201);
        row.ratio = medians[0] / medians[1];
        row.medians = secondsText(medians[0]) + " against " + secondsText(medians[1]);
    });
}

}  // namespace bench
