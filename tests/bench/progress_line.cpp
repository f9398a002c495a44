#include <unistd.h>

#include <optional>
#include <stdexcept>

#include "scenarios/play/progress.h"
#include "tests/bench/kept_answers.h"
#include "tests/bench/lines.h"
#include "tests/bench/measure.h"
#include "trainer/storage/workspace.h"

namespace bench {
namespace {

/// The same person's attempts among few answers and among many.
struct TwoFiles {
    TwoFiles(const std::string& folder, long long fewAnswers, long long manyAnswers)
        : few(folder + "/few.db"), many(folder + "/many.db") {
        keepAnswers(few, fewAnswers);
        keepAnswers(many, manyAnswers);
        ::sync();  // what was written must not reach the disk while something is measured
    }
    std::string few;
    std::string many;
};

/// Reads and adds up the person's history, and makes sure that all of it was there.
void readProgress(const trainer::Workspace& workspace) {
    const auto progress = scenarios::progressOf(workspace.attempts->history(measuredPerson()));
    int finished = 0;
    for (const auto& [id, scenario] : progress.scenarios) finished += scenario.finished;
    if (finished != attemptsOfMeasured || progress.skills.empty())
        throw std::logic_error("some of the person's attempts are missing");
}

double readAgain(const trainer::Workspace& workspace) {
    return secondsOf([&] { readProgress(workspace); });
}

/// The first time after the file was opened: SQLite then holds none of its pages.
double readFirst(const std::string& path) {
    const trainer::Workspace workspace(path);
    return readAgain(workspace);
}

void compare(Row& row, const Way& many, const Way& few, int turns) {
    const auto medians = mediansOf({many, few}, turns);
    row.ratio = medians[0] / medians[1];
    row.medians = secondsText(medians[0]) + " against " + secondsText(medians[1]);
}

}  // namespace

void addProgressLine(Lines& lines, const std::string& folder) {
    const Options& options = lines.options();
    const long long few = 20'000;
    const long long many = options.tenMillion ? 10'000'000 : options.quick ? 200'000 : 2'000'000;
    const int turns = options.quick ? 51 : 201;
    std::optional<TwoFiles> made;
    const auto files = [&]() -> const TwoFiles& {
        if (!made) made.emplace(folder, few, many);
        return *made;
    };
    const std::string what =
        "an agent's progress with " + countText(many) + " answers stored against " + countText(few);
    lines.add(what, {Goal::Kind::atMost, 1.5}, [&](Row& row) {
        const trainer::Workspace inMany(files().many);
        const trainer::Workspace inFew(files().few);
        compare(
            row, [&] { return readAgain(inMany); }, [&] { return readAgain(inFew); }, turns);
    });
    lines.add(what + ", on a file just opened", {}, [&](Row& row) {
        compare(
            row, [&] { return readFirst(files().many); }, [&] { return readFirst(files().few); }, turns);
    });
}

}  // namespace bench
