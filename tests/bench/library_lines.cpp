#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <optional>
#include <pugixml.hpp>
#include <stdexcept>

#include "content/reading/check.h"
#include "content/reading/library.h"
#include "content/reading/library_files.h"
#include "tests/bench/lines.h"
#include "tests/bench/made_library.h"
#include "tests/bench/measure.h"
#include "trainer/storage/catalogue_store.h"

namespace bench {
namespace {

void parseBare(const std::string& path, std::vector<char>& buffer) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat facts {};
    if (file < 0 || ::fstat(file, &facts) != 0) throw std::runtime_error("cannot open " + path);
    const auto size = static_cast<std::size_t>(facts.st_size);
    if (buffer.size() < size) buffer.resize(size);
    const ssize_t got = ::read(file, buffer.data(), size);
    ::close(file);
    if (got != facts.st_size) throw std::runtime_error("cannot read " + path);
    pugi::xml_document document;
    if (!document.load_buffer_inplace(buffer.data(), size, pugi::parse_default))
        throw std::runtime_error("cannot parse " + path);
}

/// Everything pugixml does for the same files: the floor.
double parseAllBare(const MadeLibrary& library) {
    std::vector<char> buffer;
    return secondsOf([&] {
        for (const std::string& path : library.files) parseBare(path, buffer);
    });
}

double checkAll(const MadeLibrary& library) {
    return secondsOf([&] {
        scenarios::Commons commons;
        content::addCommons(library.folder + "/commons", commons);
        std::vector<std::string> paths;
        for (const content::LibraryFile& file : content::filesBelow(library.folder))
            paths.push_back(file.path);
        for (const content::CheckedFile& file : content::checkFiles(paths, commons))
            if (!file.problems.empty()) throw std::runtime_error("a problem in " + file.path);
    });
}

double readAllOnOneThread(const MadeLibrary& library) {
    return secondsOf([&] {
        scenarios::Commons commons;
        content::addCommons(library.folder + "/commons", commons);
        for (const content::LibraryFile& file : content::filesBelow(library.folder))
            if (!content::readPath(file.path, commons).problems.empty())
                throw std::runtime_error("a problem in " + file.path);
    });
}

void measureChecking(Row& row, const MadeLibrary& library, double (*check)(const MadeLibrary&), int turns) {
    const auto medians =
        mediansOf({[&] { return check(library); }, [&] { return parseAllBare(library); }}, turns);
    row.ratio = medians[0] / medians[1];
    row.medians = secondsText(medians[0]) + " against " + secondsText(medians[1]) + " of bare pugixml (" +
                  std::to_string(static_cast<int>(library.megabytes)) + " MB)";
}

void removeCatalogue(const std::string& path) {
    for (const char* suffix : {"", "-wal", "-shm"}) std::filesystem::remove(path + suffix);
}

double openFirst(const MadeLibrary& library, const std::string& catalogue) {
    removeCatalogue(catalogue);
    return secondsOf([&] {
        const auto kept = trainer::catalogueStore(catalogue);
        const content::Library opened(library.folder, *kept);
        if (!opened.wasRead()) throw std::logic_error("the catalogue was kept");
    });
}

double openAgain(const MadeLibrary& library, const std::string& catalogue) {
    return secondsOf([&] {
        const auto kept = trainer::catalogueStore(catalogue);
        const content::Library opened(library.folder, *kept);
        if (opened.wasRead()) throw std::logic_error("the catalogue was not kept");
        const auto modules = opened.modules();
        if (opened.scenarios(modules.at(modules.size() / 2).id).size() != 20)
            throw std::logic_error("a module without its scenarios");
    });
}

void measureReopening(Row& row, const MadeLibrary& library, const std::string& catalogue, int turns) {
    const auto medians = mediansOf(
        {[&] { return openFirst(library, catalogue); }, [&] { return openAgain(library, catalogue); }},
        turns);
    row.ratio = medians[1] / medians[0];
    row.medians = secondsText(medians[1]) + " against " + secondsText(medians[0]) + " of the first check";
}

}  // namespace

void addLibraryLines(Lines& lines, const std::string& folder) {
    const int scenarioCount = lines.options().quick ? 1000 : 10'000;
    const int turns = lines.options().quick ? 5 : 9;
    std::optional<MadeLibrary> made;
    const auto library = [&]() -> const MadeLibrary& {
        if (!made) made.emplace(folder + "/library", scenarioCount);
        return *made;
    };
    const std::string what = "read and check " + countText(scenarioCount) + " scenarios";
    lines.add(what, {Goal::Kind::atMost, 3},
              [&](Row& row) { measureChecking(row, library(), checkAll, turns); });
    lines.add(what + ", on one thread", {},
              [&](Row& row) { measureChecking(row, library(), readAllOnOneThread, turns); });
    lines.add("open the same library again from the catalogue cache", {Goal::Kind::atMost, 0.05},
              [&](Row& row) { measureReopening(row, library(), folder + "/catalogue.db", turns); });
}

}  // namespace bench
