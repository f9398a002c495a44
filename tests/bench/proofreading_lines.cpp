#include <filesystem>
#include <fstream>
#include <iostream>

#include "tests/bench/lines.h"
#include "tests/bench/measure.h"
#include "tests/bench/program.h"
#include "tests/bench/prose.h"

// What somebody waits for who has one letter read, from the start of the program to its end, against programs
// that read English for the same purpose.
namespace bench {
namespace {

/// A letter of 3 kB, in a file.
std::string letterIn(const std::string& folder, const std::string& language) {
    constexpr std::size_t length = 3000;
    const std::string all = prose(language);
    std::string path = folder + "/letter-" + language + ".txt";
    std::ofstream(path) << all.substr(0, std::min(all.find("\n\n", length), all.size())) << '\n';
    return path;
}

/// Runs a program to its end; such programs end with what they found.
double secondsOfRun(const Program& program) {
    return secondsOf([&] { endsWell(start(program)); });
}

Program ours(const std::string& letter, const std::string& language) {
    const auto program = std::filesystem::read_symlink("/proc/self/exe").parent_path() / "cap-usager-cli";
    return {{program.string(), "analyse", "--lang", language, letter}, {}};
}

/// proselint keeps what it said of a text: each time it has a home in which nothing is kept yet.
double secondsOfProselint(const std::string& letter, const std::string& folder) {
    const std::string home = folder + "/home";
    std::filesystem::remove_all(home);
    std::filesystem::create_directory(home);
    return secondsOfRun({{"proselint", letter}, {"HOME=" + home, "XDG_CACHE_HOME=" + home}});
}

/// Where write-good was installed; empty where it cannot be.
std::string writeGood(const std::string& folder) {
    const Program install{
        {"npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", folder, "write-good@1.0.8"},
        {"HOME=" + folder}};
    try {
        if (endsWell(start(install))) return folder + "/node_modules/.bin/write-good";
    } catch (const std::exception&) {
        // There is no npm.
    }
    return {};
}

void compare(Row& row, const Way& theirs, const Program& program, int turns) {
    const auto medians = mediansOf({[&] { return secondsOfRun(program); }, theirs}, turns);
    row.ratio = medians[1] / medians[0];
    row.medians = secondsText(medians[0]) + " against " + secondsText(medians[1]);
}

/// Those programs read English only: against a French letter they are told for information.
Goal goalOf(const std::string& language) {
    return language == "en" ? Goal{Goal::Kind::atLeast, 10} : Goal{};
}

}  // namespace

void addProofreadingLines(Lines& lines, const std::string& folder) {
    const int turns = lines.options().quick ? 11 : 41;
    for (const std::string language : {"en", "fr"})
        lines.add("analysing a letter of 3 kB (" + language + "), whole process, against proselint (en)",
                  goalOf(language), [&](Row& row) {
                      const std::string english = letterIn(folder, "en");
                      compare(
                          row, [&] { return secondsOfProselint(english, folder); },
                          ours(letterIn(folder, language), language), turns);
                  });
    for (const std::string language : {"en", "fr"}) {
        const std::string what =
            "analysing a letter of 3 kB (" + language + "), whole process, against write-good (en)";
        if (what.find(lines.options().only) == std::string::npos) continue;
        const std::string program = writeGood(folder);
        if (program.empty()) {
            std::cerr << "not measured, because npm does not install write-good: " << what << std::endl;
            continue;
        }
        lines.add(what, goalOf(language), [&](Row& row) {
            const Program theirs{{program, letterIn(folder, "en")}, {}};
            compare(
                row, [&] { return secondsOfRun(theirs); }, ours(letterIn(folder, language), language), turns);
        });
    }
}

}  // namespace bench
