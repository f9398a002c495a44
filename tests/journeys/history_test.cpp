#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <set>

#include "tests/journeys/home.h"

namespace {

/// Every key of the text, with its path: what a program that reads it depends on.
void keysOf(const Json& json, const std::string& path, std::set<std::string>& keys) {
    if (json.is_object())
        for (const auto& [key, value] : json.items()) {
            keys.insert(path + "/" + key);
            keysOf(value, path + "/" + key, keys);
        }
    if (json.is_array())
        for (const Json& one : json) keysOf(one, path + "[]", keys);
}

std::set<std::string> keysOf(const Json& json) {
    std::set<std::string> keys;
    keysOf(json, "", keys);
    return keys;
}

/// A home in which the small scenario was played to its end, and begun a second time.
struct Played : Home {
    Played() {
        const Ran ran = cli({"play", story, "--answers", "-"}, "1\n1 2\n2,5\n");
        BOOST_TEST_REQUIRE(ran.status == 0, ran.err);
        cli({"play", story, "--answers", "-"}, "1\n1, 2\n");
        cli({"play", story, "--answers", "-"}, "?\n");
    }
    std::string title = "Une file, un guichet et \"vous\"";
    std::string story = write("petit.xml", smallScenario("1.0", title));
};

const std::string csvHead =
    "attempt,scenario,version,title,started,finished,percent,passed,place,step,answer\r\n";

}  // namespace

BOOST_AUTO_TEST_SUITE(history)

BOOST_FIXTURE_TEST_CASE(before_anything_was_played_each_command_says_so, Home) {
    Ran ran = cli({"attempts"});
    BOOST_TEST(ran.status == 0);
    BOOST_TEST(holds(ran.out, "cap-usager-cli play"), ran.out);
    BOOST_TEST(json({"attempts", "--format", "json"}) == Json::array());
    BOOST_TEST(json({"export", "attempts", "--format", "json"}) == Json::array());
    ran = cli({"export", "attempts"});
    BOOST_TEST(ran.status == 0);
    BOOST_TEST(ran.out == csvHead);
}

BOOST_FIXTURE_TEST_CASE(the_list_shows_every_scenario_as_new, Home) {
    const Ran ran = cli({"list"});
    BOOST_TEST(ran.status == 0);
    const Json list = json({"list", "--format", "json"});
    BOOST_TEST(list["otherScenarios"] == Json::array());
    std::size_t count = 0;
    for (const Json& module : list["modules"])
        for (const Json& scenario : module["scenarios"]) {
            ++count;
            BOOST_TEST(scenario["finished"] == 0);
            BOOST_TEST(scenario["best"].is_null());
            BOOST_TEST(holds(ran.out, scenario["uuid"].get<std::string>()), ran.out);
        }
    BOOST_TEST(count == shippedScenarios().size());
}

BOOST_FIXTURE_TEST_CASE(a_folder_without_scenarios_is_said_to_be_empty, Home) {
    std::filesystem::create_directories(file("vide"));
    for (const std::string& library : {file("vide"), file("nulle-part")}) {
        const Ran ran = cli({"list", "--library", library});
        BOOST_TEST(ran.status == 0);
        BOOST_TEST(holds(ran.out, library), ran.out);
        BOOST_TEST(json({"list", "--library", library, "--format", "json"})["modules"] == Json::array());
    }
}

BOOST_FIXTURE_TEST_CASE(what_was_played_is_in_every_list, Played) {
    const Ran ran = cli({"attempts"});
    BOOST_TEST(holds(ran.out, "réussi"), ran.out);
    BOOST_TEST(holds(ran.out, "en cours"), ran.out);
    BOOST_TEST(holds(ran.out, "100\u00A0%"), ran.out);
    const Json attempts = json({"attempts", "--format", "json"});
    BOOST_TEST_REQUIRE(attempts.size() == 2u);
    BOOST_TEST(attempts[0]["finished"].is_null());
    BOOST_TEST(attempts[0]["percent"].is_null());
    BOOST_TEST(attempts[0]["answers"] == 2);
    BOOST_TEST(attempts[1]["percent"] == 100);
    BOOST_TEST(attempts[1]["passed"] == true);
    BOOST_TEST(attempts[1]["title"] == title);
    const Json exported = json({"export", "attempts", "--format", "json"});
    Json given = exported[1]["answers"];
    for (Json& answer : given) {
        BOOST_TEST(answer["at"].get<std::string>().ends_with("Z"));
        answer.erase("at");
    }
    BOOST_TEST(given == Json::parse(R"([{"step": "intro", "given": "read"},
        {"step": "suite", "given": "date contact"}, {"step": "delai", "given": "2,5"}])"));
    BOOST_TEST(exported[1]["skills"][0]["skill"] == "transmettre");
    BOOST_TEST(exported[1]["skills"][0]["earned"] == 5.0);
    BOOST_TEST(exported[0]["skills"] == Json::array());
    BOOST_TEST(exported[0]["answers"][1]["given"] == "!hint");
}

BOOST_FIXTURE_TEST_CASE(csv_quotes_what_holds_a_comma_or_a_quote, Played) {
    const std::string csv = cli({"export", "attempts", "--format", "csv"}).out;
    BOOST_TEST(csv.starts_with(csvHead), csv);
    BOOST_TEST(holds(csv, ",\"Une file, un guichet et \"\"vous\"\"\","), csv);
    BOOST_TEST(holds(csv, ",100,yes,3,delai,\"2,5\"\r\n"), csv);
    BOOST_TEST(holds(csv, ",,,,2,suite,!hint\r\n"), csv);
    BOOST_TEST(std::count(csv.begin(), csv.end(), '\n') == 6);
}

BOOST_FIXTURE_TEST_CASE(keys_and_csv_are_the_same_in_every_language, Played) {
    const auto inBoth = [&](const std::vector<std::string>& words) {
        variables["LANG"] = "fr_FR.UTF-8";
        const std::string french = cli(words).out;
        variables["LANG"] = "en_GB.UTF-8";
        const std::string english = cli(words).out;
        BOOST_TEST(french == english);
        return Json::parse(french, nullptr, false);
    };
    BOOST_TEST(keysOf(inBoth({"attempts", "--format", "json"})) ==
                   (std::set<std::string>{"[]/attempt", "[]/scenario", "[]/version", "[]/title", "[]/started",
                                          "[]/finished", "[]/answers", "[]/percent", "[]/passed"}),
               boost::test_tools::per_element());
    BOOST_TEST(keysOf(inBoth({"list", "--format", "json"})).contains("/modules[]/scenarios[]/underWay"));
    BOOST_TEST(keysOf(inBoth({"export", "attempts", "--format", "json"})).contains("[]/answers[]/given"));
    inBoth({"export", "attempts", "--format", "csv"});
}

BOOST_FIXTURE_TEST_CASE(an_export_can_be_written_to_a_file, Played) {
    const Ran ran = cli({"export", "attempts", "--output", file("tentatives.csv")});
    BOOST_TEST(ran.status == 0);
    BOOST_TEST(ran.out == "");
    BOOST_TEST(read(file("tentatives.csv")) == cli({"export", "attempts"}).out);
}

BOOST_FIXTURE_TEST_CASE(somebody_takes_along_all_that_is_kept_of_them, Played) {
    cli({"play", story, "--person", "Élodie", "--answers", "-"}, "1\n");
    const std::string mine = file("moi.json");
    BOOST_TEST(cli({"export", "mine", "--person", "Élodie", "--output", mine}).status == 0);
    const Json data = Json::parse(read(mine));
    BOOST_TEST(data["person"]["name"] == "Élodie");
    BOOST_TEST(data["attempts"].size() == 1u);
    BOOST_TEST(data["attempts"][0]["answers"][0]["given"] == "read");
    BOOST_TEST(json({"export", "mine"})["attempts"].size() == 2u);
}

BOOST_FIXTURE_TEST_CASE(a_file_that_cannot_be_written_is_said, Played) {
    for (const std::string& output : {file("nulle-part/tentatives.csv"), folder, std::string("/dev/full")}) {
        const Ran ran = cli({"export", "attempts", "--output", output});
        BOOST_TEST(ran.status == 2, output);
        BOOST_TEST(isOneSentence(ran.err), ran.err);
        BOOST_TEST(holds(ran.err, output), ran.err);
    }
}

BOOST_FIXTURE_TEST_CASE(an_output_that_takes_nothing_is_said, Played) {
    for (const char* command : {"list", "attempts", "export attempts"}) {
        const Ran ran = run(
            {"/bin/sh", "-c", std::string("exec \"$0\" ") + command + " > /dev/full", CAP_CLI}, variables);
        BOOST_TEST(ran.status == 2, command);
        BOOST_TEST(isOneSentence(ran.err), ran.err);
    }
}

BOOST_FIXTURE_TEST_CASE(each_person_has_a_history_of_their_own, Played) {
    BOOST_TEST(json({"attempts", "--person", "Élodie", "--format", "json"}) == Json::array());
    cli({"play", story, "--person", "Élodie", "--answers", "-"}, "1\n");
    BOOST_TEST(json({"attempts", "--person", "Élodie", "--format", "json"}).size() == 1u);
    BOOST_TEST(json({"attempts", "--format", "json"}).size() == 2u);
}

BOOST_AUTO_TEST_SUITE_END()
