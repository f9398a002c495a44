#include <boost/test/unit_test.hpp>

#include "content/reading/yaml_value.h"

using namespace content;
using What = ImportProblem::What;

namespace {

std::string repeated(const std::string& part, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i) all += part;
    return all;
}

std::shared_ptr<const YamlValue> read(const std::string& text) {
    const YamlReading reading = readYaml(text);
    BOOST_TEST_REQUIRE((!reading.problem && reading.root), text.substr(0, 200));
    return reading.root;
}

void isRefused(const std::string& text, What what, int line, const std::string& found = {}) {
    const YamlReading reading = readYaml(text);
    BOOST_TEST_REQUIRE(reading.problem.has_value(), text.substr(0, 200));
    BOOST_TEST((reading.problem->what == what), text.substr(0, 200));
    BOOST_TEST(reading.problem->place.line == line, text.substr(0, 200));
    if (!found.empty()) BOOST_TEST(reading.problem->found == found);
    BOOST_TEST(!reading.root);
}

/// Each of `levels` lists names the one before it ten times.
std::string bomb(int levels) {
    std::string text = "a0: &a0 [x, x]\n";
    for (int i = 1; i < levels; ++i)
        text += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" +
                repeated("*a" + std::to_string(i - 1) + ", ", 9) + "*a" + std::to_string(i - 1) + "]\n";
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(yaml)

BOOST_AUTO_TEST_CASE(lists_fields_and_texts_are_read_with_their_places) {
    const auto root = read("a: 1\nb:\n  - x\n  - \"y\\nz\"\nc: ~\nd: {e: null}\n");
    BOOST_TEST(root->find("a")->text == "1");
    BOOST_TEST(root->find("b")->items.at(1)->text == "y\nz");
    BOOST_TEST(root->find("b")->items.at(1)->place.line == 4);
    BOOST_TEST(root->find("b")->items.at(1)->place.column == 5);
    BOOST_TEST(root->find("c")->isEmpty());
    BOOST_TEST(!root->find("e"));
}

BOOST_AUTO_TEST_CASE(an_alias_is_the_value_it_names) {
    const auto root = read("a: &here [x]\nb: *here\n");
    BOOST_TEST(root->find("a") == root->find("b"));
}

BOOST_AUTO_TEST_CASE(what_is_no_yaml_is_told_with_its_line) {
    isRefused("a: 1\nb: [x\nc: 2\n", What::badYaml, 3);
    isRefused("a: 1\n\tb: 2\n", What::badYaml, 2);
    isRefused("a: *nobody\n", What::badYaml, 1);
    isRefused("a: 1\n---\nb: 2\n", What::manyDocuments, 2);
    isRefused("a: 1\nb: 2\na: 3\n", What::repeatedKey, 3, "a");
    isRefused("a: &x {b: 1}\nc:\n  <<: *x\n", What::mergeKey, 3);
    isRefused("? [a]\n: 1\n", What::keyNotText, 1);
    isRefused("a: &x [*x]\n", What::partOfItself, 1);
}

BOOST_AUTO_TEST_CASE(an_empty_file_holds_nothing) {
    for (const std::string text : {"", "\n\n", "# a remark\n"}) {
        const YamlReading reading = readYaml(text);
        BOOST_TEST(!reading.problem.has_value());
        BOOST_TEST(!reading.root);
    }
}

BOOST_AUTO_TEST_CASE(a_file_that_repeats_itself_without_end_is_refused) {
    isRefused(bomb(12), What::tooMuch, 7);
    BOOST_TEST(read(bomb(4))->find("a3")->items.size() == 10U);
    isRefused("a: &a \"" + std::string(1'000'000, 'x') + "\"\nb: [" + repeated("*a, ", 100) + "*a]\n",
              What::tooMuch, 2);
}

BOOST_AUTO_TEST_CASE(values_too_deep_inside_each_other_are_refused) {
    isRefused(repeated("[", 65), What::tooDeep, 1);
    isRefused(repeated("[", 100'000), What::tooDeep, 1);
    isRefused(repeated("- ", 100'000), What::tooDeep, 1);
    isRefused(repeated("{a: ", 100'000), What::tooDeep, 1);
    BOOST_TEST(read(repeated("[", 64) + repeated("]", 64))->height == 63U);
    // Aliases may stand deep inside each other without a line that is.
    std::string chain = "a0: &a0 [x]\n";
    for (int i = 1; i < 100; ++i)
        chain +=
            "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [*a" + std::to_string(i - 1) + "]\n";
    isRefused(chain, What::tooDeep, 64);
}

BOOST_AUTO_TEST_SUITE_END()
