#include <boost/test/unit_test.hpp>

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

BOOST_AUTO_TEST_SUITE_END()
