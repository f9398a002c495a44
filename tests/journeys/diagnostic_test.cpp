#include <boost/test/unit_test.hpp>
#include <filesystem>

#include "tests/journeys/home.h"

namespace {

/// Nine people on two criteria; nobody answered the others.
const std::string counts =
    "criterion;level0;level1;level2;level3;dont_know;not_concerned\n"
    "accueil.courtoisie;0;3;4;2;1;0\n"
    "accueil.prenom;1;1;1;1;0;0\n";

}  // namespace

BOOST_AUTO_TEST_SUITE(diagnostics)

BOOST_FIXTURE_TEST_CASE(the_frameworks_of_the_library_are_listed_checked_and_mapped, Home) {
    const Json list = json({"framework", "list", "--format", "json"});
    BOOST_TEST(list["frameworks"].size() == 2U);
    BOOST_TEST(list["frameworks"][1]["id"] == "sp_plus_2023");
    BOOST_TEST(list["frameworks"][1]["engagements"] == 8);
    BOOST_TEST(cli({"framework", "check", std::string(CAP_SOURCE) + "/content/library/frameworks"}).status ==
               0);
    const auto map = cli({"framework", "map", "sp_plus_2021", "sp_plus_2023"});
    BOOST_TEST(map.status == 0);
    BOOST_TEST(map.out.find("orientation") != std::string::npos);
    BOOST_TEST(cli({"framework", "map", "sp_plus_2023", "sp_plus_2021"}).status == 2);
    BOOST_TEST(cli({"framework", "diff", "sp_plus_2021", "sp_plus_2023"}).status == 1);
    BOOST_TEST(cli({"framework", "diff", "sp_plus_2021:1", "sp_plus_2021"}).status == 0);
    BOOST_TEST(cli({"framework", "diff", "sp_plus_2021:7", "sp_plus_2021"}).status == 2);
}

BOOST_FIXTURE_TEST_CASE(results_come_from_counts_without_a_database, Home) {
    const std::string file = write("counts.csv", counts);
    const Json report =
        json({"diagnostic", "results", "--framework", "sp_plus_2023", "--counts", file, "--format", "json"});
    const Json& first = report["criteria"][0];
    BOOST_TEST(first["id"] == "accueil.courtoisie");
    BOOST_TEST(first["n"] == 9);
    BOOST_TEST(first["counts"] == Json({0, 3, 4, 2}));
    BOOST_TEST(first["interpolated_median"] == 1.875);
    BOOST_TEST(first["discuss"] == true);
    BOOST_TEST(first["shown"] == true);
    const Json& few = report["criteria"][1];
    BOOST_TEST(few["n"] == 4);
    BOOST_TEST(few["shown"] == false);
    BOOST_TEST(few["counts"].is_null());
    BOOST_TEST(few["interpolated_median"].is_null());
    BOOST_TEST(report["engagements"][0]["score"].is_null());
    BOOST_TEST(report["engagements"][0]["rated"] == 1);
    BOOST_TEST(report["engagements"].size() == 8U);
}

BOOST_FIXTURE_TEST_CASE(a_page_of_results_tells_what_it_was_worked_out_by, Home) {
    const std::string file = write("counts.csv", counts);
    const auto page =
        cli({"diagnostic", "results", "--framework", "sp_plus_2023", "--counts", file, "--format", "html"});
    BOOST_TEST(page.status == 0);
    BOOST_TEST(page.out.find("<th scope=\"col\">") != std::string::npos);
    BOOST_TEST(page.out.find("sp_plus_2023 1") != std::string::npos);
    BOOST_TEST(page.out.find("van der Eijk") != std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(a_table_with_a_mistake_gives_no_result_and_says_where_it_is, Home) {
    const std::string file = write("counts.csv", counts + "accueil.lieu;x;0;0;0;0;0\n");
    const auto refused = cli({"diagnostic", "results", "--framework", "sp_plus_2023", "--counts", file});
    BOOST_TEST(refused.status == 2);
    BOOST_TEST(refused.out.empty());
    BOOST_TEST(refused.err.find("counts.csv:4") != std::string::npos);
    BOOST_TEST(cli({"diagnostic", "results", "--framework", "no_such", "--counts", file}).status == 2);
    BOOST_TEST(
        cli({"diagnostic", "results", "--framework", "sp_plus_2023", "--counts", "nowhere.csv"}).status == 2);
}

BOOST_FIXTURE_TEST_CASE(a_framework_of_another_tool_is_imported_checked_and_gives_results, Home) {
    const std::string library = std::string(CAP_SOURCE) + "/tests/content/imports/accueil.yaml";
    std::filesystem::create_directory(file("frameworks"));
    const auto imported = cli({"framework", "import", library, "--to", file("frameworks")});
    BOOST_TEST(imported.status == 0);
    BOOST_TEST(imported.err == "");
    for (const char* told :
         {"2 engagements, 4 critères", "2 menaces du catalogue", "1 poids au-dessus de 3",
          "2 critères ne disent pas pourquoi", "À écrire", "Texte libre, écrit pour des essais"})
        BOOST_TEST(holds(imported.out, told) == true, told << imported.out);
    const std::string made = file("frameworks/accueil_mairie.xml");
    BOOST_TEST(holds(read(made), "2 menaces du catalogue."));
    BOOST_TEST(holds(read(made), "À écrire\u00A0: pourquoi cela compte."));
    const auto check = cli({"framework", "check", file("frameworks")});
    BOOST_TEST(check.status == 0);
    BOOST_TEST(check.out == "Tout est en ordre.\n");
    const std::string answers =
        write("answers.csv", "criterion;level0;level1;level2;dont_know;not_concerned\na.1.1;1;2;6;0;0\n");
    const Json report =
        json({"diagnostic", "results", "--framework", made, "--counts", answers, "--format", "json"});
    BOOST_TEST(report["criteria"][0]["id"] == "a.1.1");
    BOOST_TEST(report["criteria"][0]["n"] == 9);
}

BOOST_FIXTURE_TEST_CASE(an_import_speaks_the_language_of_the_library_in_the_file_and_ours_on_the_screen,
                        Home) {
    const std::string library = std::string(CAP_SOURCE) + "/tests/content/imports/accueil.yaml";
    const auto imported =
        cli({"framework", "import", library, "--lang", "en", "--to", file("reception.xml")});
    BOOST_TEST(imported.status == 0);
    BOOST_TEST(holds(imported.out, "Ce qui n’est pas repris"));
    BOOST_TEST(holds(imported.out, "To be written"));
    BOOST_TEST(holds(read(file("reception.xml")), "xml:lang=\"en\""));
    BOOST_TEST(holds(read(file("reception.xml")), "What did not travel"));
    BOOST_TEST(holds(read(file("reception.xml")), "<title>Reception</title>"));
}

BOOST_FIXTURE_TEST_CASE(an_import_that_cannot_be_writes_nothing, Home) {
    const std::string broken = write("broken.yaml", "locale: fr\nobjects:\n  framework:\n    urn: [x\n");
    const auto refused = cli({"framework", "import", broken, "--to", file("made.xml")});
    BOOST_TEST(refused.status == 2);
    BOOST_TEST(refused.out == "");
    BOOST_TEST(holds(refused.err, "broken.yaml:5:1: Ce n’est pas du YAML"));
    BOOST_TEST(holds(refused.err, "Rien n’a été écrit."));
    BOOST_TEST(!std::filesystem::exists(file("made.xml")));

    const std::string library = std::string(CAP_SOURCE) + "/tests/content/imports/accueil.yaml";
    const std::string mine = write("mine.xml", "mine");
    const auto taken = cli({"framework", "import", library, "--to", mine});
    BOOST_TEST(taken.status == 2);
    BOOST_TEST(holds(taken.err, "existe déjà"));
    BOOST_TEST(read(mine) == "mine");
    const auto nowhere = cli({"framework", "import", library, "--to", file("nowhere")});
    BOOST_TEST(nowhere.status == 2);
    BOOST_TEST(holds(nowhere.err, "n’existe pas"));
    BOOST_TEST(!std::filesystem::exists(file("nowhere")));
    BOOST_TEST(cli({"framework", "import", file("no-such.yaml")}).status == 2);
}

BOOST_AUTO_TEST_SUITE_END()
