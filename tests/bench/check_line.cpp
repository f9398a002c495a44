#include <filesystem>
#include <stdexcept>

#include "tests/bench/lines.h"
#include "tests/bench/measure.h"
#include "tests/bench/program.h"

namespace bench {
namespace {

constexpr const char* format = CAP_SOURCE "/content/format";
constexpr const char* checked = CAP_SOURCE "/content/library/modules/prioriser_les_demandes/02-boite-rh.xml";

/// Runs a program to its end. Throws unless it says that all is well.
void run(const std::vector<std::string>& command) {
    if (!endsWell(start({command, {}}))) throw std::runtime_error("does not run: " + command.front());
}

/// The schema beside its source, or made for this run where it is not there.
std::string schema(const std::string& folder) {
    const std::string made = std::string(format) + "/scenario.xsd";
    if (std::filesystem::exists(made)) return made;
    run({"sh", std::string(format) + "/make-schemas", folder});
    return folder + "/scenario.xsd";
}

}  // namespace

void addCheckLine(Lines& lines, const std::string& folder) {
    lines.add("cap-usager-cli check of one file, whole process", {Goal::Kind::atMost, 1}, [&](Row& row) {
        const auto program = std::filesystem::read_symlink("/proc/self/exe").parent_path() / "cap-usager-cli";
        const std::vector<std::string> ours{program.string(), "check", checked};
        const std::vector<std::string> theirs{"xmllint", "--noout", "--schema", schema(folder), checked};
        const auto medians = mediansOf(
            {[&] { return secondsOf([&] { run(ours); }); }, [&] { return secondsOf([&] { run(theirs); }); }},
            lines.options().quick ? 41 : 201);
        row.ratio = medians[0] / medians[1];
        row.medians = secondsText(medians[0]) + " against " + secondsText(medians[1]) + " of xmllint";
    });
}

}  // namespace bench
