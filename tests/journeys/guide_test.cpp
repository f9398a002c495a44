#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <sstream>

#include "tests/journeys/home.h"

// The author's guide shows files that are there, and they do what it says.

namespace {

const std::string format = CAP_SOURCE "/content/format";

struct Excerpt {
    std::string file;  ///< "examples/03-dialogue.xml"
    std::string text;
};

/// A text without the blanks around its lines and without empty lines.
std::string withoutIndent(const std::string& text) {
    std::istringstream all(text);
    std::string line;
    std::string kept;
    while (std::getline(all, line)) {
        const auto first = line.find_first_not_of(" \t\r");
        if (first == std::string::npos) continue;
        kept += line.substr(first, line.find_last_not_of(" \t\r") - first + 1) + "\n";
    }
    return kept;
}

/// What the guide shows of files: every fenced block whose first line names one.
std::vector<Excerpt> excerpts() {
    std::vector<Excerpt> found;
    std::istringstream guide(read(format + "/AUTEURS.md"));
    std::string line;
    while (std::getline(guide, line)) {
        if (!line.starts_with("```xml") || !std::getline(guide, line)) continue;
        const auto name = line.find("examples/");
        if (!line.starts_with("<!--") || name == std::string::npos) continue;
        Excerpt excerpt{line.substr(name, line.find(' ', name) - name), {}};
        while (std::getline(guide, line) && !line.starts_with("```")) excerpt.text += line + "\n";
        found.push_back(std::move(excerpt));
    }
    return found;
}

std::vector<std::string> examples() {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(format + "/examples"))
        if (entry.path().extension() == ".xml") names.push_back(entry.path().stem());
    std::ranges::sort(names);
    return names;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(guide)

BOOST_AUTO_TEST_CASE(what_it_shows_stands_in_the_example_it_names) {
    const auto shown = excerpts();
    BOOST_TEST(shown.size() >= 8u);
    for (const Excerpt& excerpt : shown) {
        const std::string file = withoutIndent(read(format + "/" + excerpt.file));
        BOOST_TEST(holds(file, withoutIndent(excerpt.text)), excerpt.file << " does not hold\n"
                                                                          << excerpt.text);
    }
}

BOOST_FIXTURE_TEST_CASE(its_examples_have_no_fault, Home) {
    const Ran ran = cli({"check", format + "/examples"});
    BOOST_TEST(ran.status == 0, ran.out << ran.err);
    BOOST_TEST(!holds(ran.out, ".xml:"), ran.out);
}

BOOST_FIXTURE_TEST_CASE(its_examples_are_played_with_every_point, Home) {
    const auto names = examples();
    BOOST_TEST(names.size() >= 8u);
    for (const std::string& name : names) {
        const Json debrief = json({"play", format + "/examples/" + name + ".xml", "--format", "json",
                                   "--answers", format + "/examples/answers/" + name + ".txt"});
        BOOST_TEST(debrief["finished"] == true, name);
        BOOST_TEST(debrief["percent"] == 100, name);
    }
}

BOOST_AUTO_TEST_SUITE_END()
