#include "tests/office/office.h"

#include <boost/test/unit_test.hpp>
#include <filesystem>

#include "tests/journeys/program.h"

namespace files = std::filesystem;

namespace {

constexpr Duration slowest{60000};
constexpr int startAgain = 81;  // what it returns once it has made a profile

}  // namespace

Office::Office() {
    const std::string nothing = folder.write("nothing.txt", "");
    BOOST_TEST_REQUIRE(run(nothing, "odt", {}) == startAgain);
}

int Office::run(const std::string& file, const std::string& kind, const std::string& readAs) const {
    std::vector<std::string> words{CAP_OFFICE, "-env:UserInstallation=file://" + folder.path("profile"),
                                   "--headless", "--norestore"};
    if (!readAs.empty()) words.push_back("--infilter=" + readAs);
    words.insert(words.end(), {"--convert-to", kind, "--outdir", folder.path("saved"), file});
    Program program(words, {{"HOME", folder.path()}, {"PATH", "/usr/bin:/bin"}, {"LANG", "C.UTF-8"}});
    return program.end(slowest);
}

std::string Office::save(const std::string& name, const std::string& kind, const std::string& readAs) const {
    const std::string saved =
        folder.path("saved/" + files::path(name).stem().string() + "." + kind.substr(0, kind.find(':')));
    files::remove(saved);
    BOOST_TEST_REQUIRE(run(folder.path(name), kind, readAs) == 0);
    BOOST_TEST_REQUIRE(files::exists(saved), name + " was not saved as " + kind);
    return saved;
}
