#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <iostream>
#include <optional>
#include <string_view>

#include "tests/bench/folder.h"
#include "tests/bench/lines.h"

namespace {

constexpr std::string_view usage =
    "cap-usager-bench [--quick] [--only TEXT] [--ten-million]\n"
    "One table of ratios, each of two things measured in turn on this machine.\n"
    "  --quick        smaller sizes\n"
    "  --only TEXT    only the lines whose name has this text\n"
    "  --ten-million  progress with ten million answers stored instead of two\n";

/// Nothing where the arguments are not understood.
std::optional<bench::Options> optionsOf(int count, char** arguments) {
    bench::Options options;
    for (int i = 1; i < count; ++i) {
        const std::string_view argument = arguments[i];
        if (argument == "--quick")
            options.quick = true;
        else if (argument == "--ten-million")
            options.tenMillion = true;
        else if (argument == "--only" && i + 1 < count)
            options.only = arguments[++i];
        else
            return {};
    }
    return options;
}

int measure(const bench::Options& options, const bench::Folder& folder) {
    bench::Lines lines(options);
    bench::addLibraryLines(lines, folder.below("library"));
    bench::addAnswerLine(lines, folder.below("answers"));
    bench::addWritersLines(lines, folder.below("writers"));
    bench::addProgressLine(lines, folder.below("progress"));
    bench::addCampaignLines(lines, folder.below("campaigns"));
    bench::addPlanLines(lines, folder.below("plans"));
    bench::addCheckLine(lines, folder.below("check"));
    bench::addBallotLines(lines, folder.below("ballots"));
    bench::addLetterLines(lines);
    bench::addClarityLines(lines, folder.below("clarity"));
    bench::addComparisonLine(lines);
    bench::addProofreadingLines(lines, folder.below("proofreading"));
    bench::addDesktopLines(lines, folder.below("desktop"));
    bench::addWindowLines(lines, folder.below("window"));
    bench::addPlanTableLines(lines, folder.below("plan_table"));
    bench::print(lines.rows(), std::cout);
    std::cout.flush();
    // A line that could not be measured failed: an answer was lost, or refused.
    return std::ranges::all_of(lines.rows(), &bench::Row::measured) ? 0 : 1;
}

void passOn(int) {}

/// Waits for the process that measures; a signal to stop reaches it, and this one goes on to tidy up.
int resultOf(pid_t child) {
    struct sigaction action {};
    action.sa_handler = passOn;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) sigaction(signal, &action, nullptr);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) kill(child, SIGTERM);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 2;
}

}  // namespace

/// A process of its own measures, so that its files go however it ends.
int main(int count, char** arguments) {
    const auto options = optionsOf(count, arguments);
    if (!options) {
        std::cerr << usage;
        return 2;
    }
    const bench::Folder folder;
    if (folder.isInMemory())
        std::cerr
            << "the files are in memory: set TMPDIR to a folder on a disk, or answers are not durable\n";
    const pid_t child = fork();
    if (child < 0) return 2;
    if (child > 0) return resultOf(child);
    try {
        _exit(measure(*options, folder));
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        _exit(2);
    }
}
