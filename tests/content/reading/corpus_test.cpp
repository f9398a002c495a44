#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <fstream>
#include <set>
#include <sstream>

#include "tests/content/reading/analysers.h"
#include "tests/content/reading/reading_kit.h"

// The corpus: good files have no problem at all; broken ones break the schemas too; stricter ones break what
// no schema can say. EXPECTED.tsv of the last two: file, line, problem id.

namespace {

const std::filesystem::path corpus = std::filesystem::path(CAP_SOURCE) / "tests/content/corpus";

std::vector<std::string> xmlFilesOf(const std::filesystem::path& folder) {
    std::vector<std::string> names;
    if (std::filesystem::is_directory(folder))
        for (const auto& entry : std::filesystem::directory_iterator(folder))
            if (entry.path().extension() == ".xml") names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    BOOST_TEST(!names.empty(), folder.string() + " is missing or empty");
    return names;
}

struct Expected {
    std::string file;
    int line = 0;
    std::string id;
};

std::vector<Expected> expectedOf(const std::filesystem::path& folder) {
    std::vector<Expected> all;
    std::ifstream table(folder / "EXPECTED.tsv");
    for (std::string row; std::getline(table, row);) {
        if (row.empty() || row.starts_with('#')) continue;
        std::istringstream cells(row);
        Expected expected;
        std::string line;
        std::getline(cells, expected.file, '\t');
        std::getline(cells, line, '\t');
        std::getline(cells, expected.id);
        expected.line = std::stoi(line);
        all.push_back(std::move(expected));
    }
    return all;
}

/// Modules are checked as a library's are: their prerequisites are looked for among the good ones.
std::vector<content::Problem> problemsIn(const std::filesystem::path& file) {
    std::vector<std::string> modules;
    for (const char* name : {"module_full.xml", "module_minimal.xml", "module_other.xml"}) {
        const auto reading = content::readPath((corpus / "good" / name).string(), corpusCommons());
        if (const auto* module = std::get_if<scenarios::Module>(&reading.content))
            modules.push_back(module->id.text());
    }
    return content::checkFiles(
               {file.string()}, corpusCommons(), [&] { return modules; }, shippedAnalysers())
        .front()
        .problems;
}

void checkFolder(const std::filesystem::path& folder) {
    std::set<std::string> listed;
    for (const Expected& expected : expectedOf(folder)) {
        listed.insert(expected.file);
        const auto problems = problemsIn(folder / expected.file);
        const bool found = std::ranges::any_of(problems, [&](const content::Problem& problem) {
            return problem.place.line == expected.line && nameOf(problem.id) == expected.id;
        });
        BOOST_TEST(found, expected.file + ":" + std::to_string(expected.line) + ": " + expected.id +
                              " expected, but: " + shown(problems));
    }
    for (const std::string& file : xmlFilesOf(folder))
        BOOST_TEST(listed.contains(file), file + " is not in EXPECTED.tsv");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(corpora)

BOOST_AUTO_TEST_CASE(the_commons_of_the_corpus_are_sound) {
    for (const std::string& file : xmlFilesOf(corpus / "commons"))
        BOOST_TEST(shown(problemsIn(corpus / "commons" / file)) == "", file);
    BOOST_TEST(!corpusCommons().skills.empty());
    BOOST_TEST(!corpusCommons().grids.empty());
    BOOST_TEST(!corpusCommons().numbers.empty());
    BOOST_TEST(!corpusCommons().checklists.empty());
    BOOST_TEST(!corpusCommons().directories.empty());
}

BOOST_AUTO_TEST_CASE(a_good_file_has_no_problem) {
    for (const std::string& file : xmlFilesOf(corpus / "good")) {
        const auto problems = problemsIn(corpus / "good" / file);
        BOOST_TEST(problems.empty(), file + ": " + shown(problems));
    }
}

BOOST_AUTO_TEST_CASE(a_broken_file_has_its_problem_on_its_line) {
    checkFolder(corpus / "broken");
}

BOOST_AUTO_TEST_CASE(what_no_schema_can_say_is_said_on_its_line) {
    checkFolder(corpus / "stricter");
}

BOOST_AUTO_TEST_SUITE_END()
