#include "trainer/storage/location.h"

#include <boost/test/unit_test.hpp>
#include <map>

#include "tests/trainer/storage/fixture.h"
#include "trainer/storage/file_system.h"

using namespace trainer;

namespace {

Environment with(std::map<std::string, std::string> variables) {
    return [variables](const std::string& name) -> std::optional<std::string> {
        const auto found = variables.find(name);
        if (found == variables.end()) return {};
        return found->second;
    };
}

}  // namespace

BOOST_AUTO_TEST_SUITE(locations)

BOOST_AUTO_TEST_CASE(the_option_comes_before_the_variable_and_the_variable_before_the_usual_folder) {
    const auto environment = with({{"HOME", "/home/a"}, {"CAP_USAGER_DATABASE", "/srv/shared.db"}});
    BOOST_TEST(databasePath("here.db", environment) == "here.db");
    BOOST_TEST(databasePath({}, environment) == "/srv/shared.db");
    BOOST_TEST(databasePath({}, with({{"HOME", "/home/a"}})) ==
               "/home/a/.local/share/cap-usager/cap-usager.db");
}

BOOST_AUTO_TEST_CASE(the_xdg_folders_are_used_where_they_are_absolute) {
    const auto absolute =
        with({{"HOME", "/home/a"}, {"XDG_DATA_HOME", "/data"}, {"XDG_CACHE_HOME", "/cache"}});
    BOOST_TEST(databasePath({}, absolute) == "/data/cap-usager/cap-usager.db");
    BOOST_TEST(cachePath(absolute) == "/cache/cap-usager/catalogue.db");
    BOOST_TEST(unsentFolder(absolute) == "/home/a/.local/state/cap-usager/unsent");
    const auto relative = with({{"HOME", "/home/a"}, {"XDG_DATA_HOME", "data"}, {"XDG_CACHE_HOME", ""}});
    BOOST_TEST(databasePath({}, relative) == "/home/a/.local/share/cap-usager/cap-usager.db");
    BOOST_TEST(cachePath(relative) == "/home/a/.cache/cap-usager/catalogue.db");
}

BOOST_AUTO_TEST_CASE(an_empty_option_or_variable_is_none) {
    const auto environment = with({{"HOME", "/home/a"}, {"CAP_USAGER_DATABASE", ""}});
    BOOST_TEST(databasePath("", environment) == "/home/a/.local/share/cap-usager/cap-usager.db");
}

BOOST_AUTO_TEST_CASE(without_any_home_there_is_no_place) {
    BOOST_TEST(word(failureOf([] { databasePath({}, with({})); }).kind) == "no_home");
    BOOST_TEST(word(failureOf([] { cachePath(with({{"HOME", ""}})); }).kind) == "no_home");
}

BOOST_AUTO_TEST_CASE(the_rules_of_a_service_are_those_the_environment_says_or_somebody_chose) {
    const Folder home;
    const auto environment = with({{"HOME", home.path}});
    BOOST_TEST(rulesFolder(environment) == "");
    BOOST_TEST(rulesFolder(with({})) == "");
    chooseRulesFolder("/srv/r\u00E8gles", environment);
    BOOST_TEST(rulesFolder(environment) == "/srv/r\u00E8gles");
    BOOST_TEST(rulesFolder(with({{"HOME", home.path}, {"CAP_USAGER_RULES", "/media/rules"}})) ==
               "/media/rules");
    chooseRulesFolder("", environment);
    BOOST_TEST(rulesFolder(environment) == "");
}

BOOST_AUTO_TEST_CASE(a_place_somebody_chose_comes_after_what_is_said_and_before_the_usual_one) {
    const Folder home;
    const auto environment = with({{"HOME", home.path}});
    const std::string usual = databasePath({}, environment);
    const std::string place = home.file("dossier à moi/cap = usager.db");
    makeFolders(home.file("dossier à moi"));
    write(place, "");
    chooseDatabase(place, environment);
    BOOST_TEST(databasePath({}, environment) == place);
    BOOST_TEST(databasePath("here.db", environment) == "here.db");
    const auto said = with({{"HOME", home.path}, {"CAP_USAGER_DATABASE", "/srv/a.db"}});
    BOOST_TEST(databasePath({}, said) == "/srv/a.db");
    BOOST_TEST(databaseOfEnvironment(said).value_or("") == "/srv/a.db");
    BOOST_TEST(!databaseOfEnvironment(environment));
    chooseDatabase("", environment);
    BOOST_TEST(databasePath({}, environment) == usual);
}

BOOST_AUTO_TEST_CASE(the_usual_place_somebody_chose_stays_the_usual_one_where_that_becomes_another) {
    const Folder home;
    const auto environment = with({{"HOME", home.path}});
    chooseDatabase(usualDatabasePath(environment), environment);
    BOOST_TEST(databasePath({}, environment) == usualDatabasePath(environment));
    const auto later = with(
        {{"HOME", home.path}, {"XDG_CONFIG_HOME", home.file(".config")}, {"XDG_DATA_HOME", "/srv/data"}});
    BOOST_TEST(databasePath({}, later) == "/srv/data/cap-usager/cap-usager.db");
}

BOOST_AUTO_TEST_CASE(a_file_somebody_chose_that_is_not_there_is_not_begun_anew) {
    const Folder home;
    const auto environment = with({{"HOME", home.path}});
    chooseDatabase(home.file("unplugged/cap-usager.db"), environment);
    const StorageError error = failureOf([&] { databasePath({}, environment); });
    BOOST_TEST(word(error.kind) == "cannot_open");
    BOOST_TEST(error.path == home.file("unplugged/cap-usager.db"));
    chooseDatabase("postgresql://srv/cap", environment);
    BOOST_TEST(databasePath({}, environment) == "postgresql://srv/cap");
}

BOOST_AUTO_TEST_SUITE_END()
