#include <boost/test/unit_test.hpp>

#include "tests/journeys/home.h"

namespace {

using Words = std::vector<std::string>;

std::string joined(const Words& words) {
    std::string text = "cap-usager-cli";
    for (const std::string& word : words) text += " " + word;
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(help)

BOOST_FIXTURE_TEST_CASE(the_help_of_every_command_has_an_example, Home) {
    for (const auto& [language, example] :
         {std::pair("fr", "Exemple\u00A0: "), std::pair("en", "Example: ")}) {
        variables["LANG"] = language;
        for (Words words : {Words{"check"},
                            {"list"},
                            {"play"},
                            {"attempts"},
                            {"export"},
                            {"export", "attempts"},
                            {"export", "mine"},
                            {"plan", "export"},
                            {"plan", "import"},
                            {"plan", "late"},
                            {"plan", "ics"},
                            {"events", "export"},
                            {"events", "import"},
                            {"report", "plan"},
                            {"report", "minutes"},
                            {"report", "results"},
                            {"report", "poster"}}) {
            const std::string command = joined(words);
            words.push_back("--help");
            const Ran ran = cli(words);
            BOOST_TEST(ran.status == 0, command);
            BOOST_TEST(holds(ran.out, example + command), ran.out);
            BOOST_TEST(ran.err == "");
        }
    }
}

BOOST_FIXTURE_TEST_CASE(the_help_of_the_program_names_every_command, Home) {
    const Ran ran = cli({"--help"});
    BOOST_TEST(ran.status == 0);
    for (const char* command : {"check", "list", "play", "attempts", "export", "plan", "events", "report"})
        BOOST_TEST(holds(ran.out, std::string("\n  ") + command + " "), ran.out);
}

BOOST_FIXTURE_TEST_CASE(the_version_is_said, Home) {
    const Ran ran = cli({"--version"});
    BOOST_TEST(ran.status == 0);
    BOOST_TEST(ran.out.ends_with(".0\n"), ran.out);
}

BOOST_FIXTURE_TEST_CASE(help_and_version_open_no_database, Home) {
    for (const char* option : {"--help", "--version"}) cli({option});
    for (const char* command : {"list", "play", "export"}) cli({command, "--help"});
    BOOST_TEST(read(database) == "");
}

BOOST_FIXTURE_TEST_CASE(a_bad_command_line_is_said_in_a_sentence_with_the_way_to_the_help, Home) {
    for (const Words& words : {Words{},
                               {"jouer"},
                               {"list", "tout"},
                               {"list", "--formt", "json"},
                               {"list", "--format", "xml"},
                               {"check"},
                               {"export"},
                               {"export", "tout"},
                               {"export", "attempts", "--format", "text"},
                               {"play", "--answers"},
                               {"play", "a", "b"}}) {
        const std::string context = joined(words);
        variables["LANG"] = "fr_FR.UTF-8";
        const Ran french = cli(words);
        variables["LANG"] = "en_GB.UTF-8";
        const Ran english = cli(words);
        for (const Ran& ran : {french, english}) {
            BOOST_TEST(ran.status == 2, context);
            BOOST_TEST(ran.out == "", context);
            const auto end = ran.err.find('\n') + 1;
            BOOST_TEST(isOneSentence(ran.err.substr(0, end)), context + ": " + ran.err);
            BOOST_TEST(ran.err.ends_with("cap-usager-cli --help\n"), context + ": " + ran.err);
        }
        BOOST_TEST(
            french.err.substr(0, french.err.find('\n')) != english.err.substr(0, english.err.find('\n')),
            french.err);
    }
}

BOOST_FIXTURE_TEST_CASE(what_is_not_known_on_the_command_line_is_named, Home) {
    for (const auto& [words, word] :
         {std::pair(Words{"jouer"}, "jouer"), std::pair(Words{"list", "--formt", "json"}, "--formt"),
          std::pair(Words{"list", "--format", "xml"}, "--format")})
        BOOST_TEST(holds(cli(words).err, word), joined(words));
}

BOOST_FIXTURE_TEST_CASE(the_help_is_all_in_one_language, Home) {
    for (const char* command : {"list", "play", "export"}) {
        const std::string french = cli({command, "--help"}).out;
        for (const char* word : {"Usage", "Positionals", "Subcommands", "Commands", "FILE", "REQUIRED"})
            BOOST_TEST(!holds(french, word), french);
    }
}

BOOST_FIXTURE_TEST_CASE(options_of_place_may_stand_before_or_after_the_command, Home) {
    const std::string elsewhere = file("ailleurs.db");
    BOOST_TEST(cli({"--database", elsewhere, "attempts"}).status == 0);
    BOOST_TEST(cli({"attempts", "--database", elsewhere}).status == 0);
    BOOST_TEST(!read(elsewhere).empty());
    BOOST_TEST(read(database) == "");
}

BOOST_FIXTURE_TEST_CASE(without_a_home_the_database_must_be_named, Home) {
    for (const char* name : {"HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) variables.erase(name);
    const Ran ran = cli({"attempts"});
    BOOST_TEST(ran.status == 2);
    BOOST_TEST(isOneSentence(ran.err), ran.err);
    BOOST_TEST(holds(ran.err, "--database"), ran.err);
}

BOOST_AUTO_TEST_SUITE_END()
