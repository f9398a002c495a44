#include <boost/test/unit_test.hpp>

#include "tests/journeys/home.h"

namespace {

/// A home with a service and the plan somebody typed for it.
struct Plan : Home {
    Plan() {
        variables["LANGUAGE"] = "fr";
        const Ran unit = cli({"diagnostic", "new", "--unit", "Accueil", "--framework", "sp_plus_2023@1",
                              "--facilitator", "Nadia", "--expected", "9"});
        BOOST_TEST_REQUIRE(unit.status == 0, unit.err);
        write("new.csv", typed);
        const Ran made = cli(importing("new.csv", {"--apply"}));
        BOOST_TEST_REQUIRE(made.status == 0, made.err);
    }

    std::vector<std::string> importing(const std::string& name,
                                       const std::vector<std::string>& more = {}) const {
        std::vector<std::string> words{"plan", "import", "--unit", "Accueil", file(name)};
        words.insert(words.end(), more.begin(), more.end());
        return words;
    }
    std::string exported() const {
        const Ran ran = cli({"plan", "export", "--unit", "Accueil"});
        BOOST_TEST_REQUIRE(ran.status == 0, ran.err);
        return ran.out;
    }
    Json actions() const {
        return json({"plan", "export", "--unit", "Accueil", "--format", "json"})["actions"];
    }
    /// The exported table with a text put in the place of another.
    std::string changed(const std::string& before, const std::string& after) const {
        std::string table = exported();
        const std::size_t at = table.find(before);
        BOOST_TEST_REQUIRE(at != std::string::npos, table);
        return table.replace(at, before.size(), after);
    }

    const std::string typed =
        "Numéro de l'action;titre;RESPONSABLE;échéance;priorite;État\n"
        ";Mettre des fauteuils;Camille;1er mars 2025;Forte;décidée\n"
        ";Répondre en cinq jours;Léo;3/2/2027;high;In progress\n"
        ";'=Danger;Camille;;;\n";
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(plans, Plan)

BOOST_AUTO_TEST_CASE(a_plan_is_typed_in_a_spreadsheet_and_comes_back_as_it_went) {
    const Json made = actions();
    BOOST_TEST_REQUIRE(made.size() == 3u);
    BOOST_TEST(made[0]["due"] == "2025-03-01");
    BOOST_TEST(made[0]["status"] == "decided");
    BOOST_TEST(made[0]["priority"] == "high");
    BOOST_TEST(made[1]["status"] == "in_progress");
    BOOST_TEST(made[2]["title"] == "=Danger");
    BOOST_TEST(made[2]["status"] == "proposed");

    BOOST_TEST(holds(exported(), ";Forte;"));
    BOOST_TEST(holds(exported(), ";'=Danger;"));
    write("same.csv", exported());
    for (const char* name : {"same.csv", "new.csv"}) {
        const Json same = json(importing(name, {"--apply", "--format", "json"}));
        BOOST_TEST(same["unchanged"] == 3, name);
        BOOST_TEST(same["written"] == false);
    }
    BOOST_TEST((actions() == made));
}

BOOST_AUTO_TEST_CASE(what_changes_is_shown_first_and_written_only_when_it_is_asked_for) {
    write("changed.csv", changed("Décidée", "En cours"));
    const Ran shown = cli(importing("changed.csv"));
    BOOST_TEST(shown.status == 0);
    BOOST_TEST(holds(shown.out, "Mettre des fauteuils"));
    BOOST_TEST(holds(shown.out, "Décidée"));
    BOOST_TEST(actions()[0]["status"] == "decided");
    BOOST_TEST(cli(importing("changed.csv", {"--apply"})).status == 0);
    BOOST_TEST(actions()[0]["status"] == "in_progress");
    BOOST_TEST(json(importing("changed.csv", {"--apply", "--format", "json"}))["changed"].empty());
}

BOOST_AUTO_TEST_CASE(a_table_is_taken_in_whole_or_not_at_all) {
    const Json before = actions();
    write("late.csv", changed("Décidée", "En cours") + ";;Nouvelle\r\n");
    std::string table = read(file("late.csv"));
    const std::size_t due = table.find("2027-02-03");
    write("late.csv", table.replace(due, 10, "3 mars 2027"));
    const Ran refused = cli(importing("late.csv", {"--apply"}));
    BOOST_TEST(refused.status == 1);
    BOOST_TEST(holds(refused.err, "--why"), refused.err);
    BOOST_TEST((actions() == before));
    const Ran kept = cli(importing("late.csv", {"--apply", "--why", "Le devis tarde"}));
    BOOST_TEST(kept.status == 0, kept.err);
    BOOST_TEST(actions()[1]["due"] == "2027-03-03");
    BOOST_TEST(actions()[3]["title"] == "Nouvelle");

    write("bad.csv", changed("2025-03-01", "31/2/2027"));
    const Ran bad = cli(importing("bad.csv", {"--apply"}));
    BOOST_TEST(bad.status == 1);
    BOOST_TEST(holds(bad.err, "R3\u00A0: «\u00A031/2/2027\u00A0»"), bad.err);
}

BOOST_AUTO_TEST_CASE(a_table_that_somebody_overtook_is_refused_for_that_action) {
    write("mine.csv", changed("Léo", "Nadia"));
    write("theirs.csv", changed("Léo", "Camille"));
    BOOST_TEST(cli(importing("theirs.csv", {"--apply"})).status == 0);
    const Ran refused = cli(importing("mine.csv", {"--apply"}));
    BOOST_TEST(refused.status == 1);
    BOOST_TEST(holds(refused.err, "Répondre en cinq jours"), refused.err);
    BOOST_TEST(actions()[1]["owner"] == "Camille");
}

BOOST_AUTO_TEST_CASE(what_is_no_plan_is_refused_in_a_sentence) {
    write("other.csv", "Nom;Date\na;b\n");
    write("untitled.csv", "id;status\n;done\n");
    write("twice.csv", "id;title;owner\n;Mettre des fauteuils;Nadia\n");
    for (const auto& [name, part] :
         {std::pair("other.csv", "colonnes"), {"untitled.csv", "title"}, {"twice.csv", "A2"}}) {
        const Ran refused = cli(importing(name, {"--apply"}));
        BOOST_TEST(refused.status == 1, name);
        BOOST_TEST(holds(refused.err, part), refused.err);
    }
    BOOST_TEST(cli(importing("nowhere.csv")).status == 2);
    BOOST_TEST(cli({"plan", "export", "--unit", "Nulle part"}).status == 2);
    BOOST_TEST(cli({"plan", "late"}).status == 2);
    BOOST_TEST(actions().size() == 3u);
}

BOOST_AUTO_TEST_CASE(what_is_late_is_told_with_why_and_by_owner) {
    const Json late = json({"plan", "late", "--unit", "Accueil", "--format", "json"})["late"];
    BOOST_TEST_REQUIRE(late.size() == 1u);
    BOOST_TEST(late[0]["action"]["title"] == "Mettre des fauteuils");
    BOOST_TEST(late[0]["days_late"] > 300);
    const Ran text = cli({"plan", "late", "--unit", "Accueil"});
    BOOST_TEST(holds(text.out, "Camille"), text.out);
    const Json owners =
        json({"plan", "late", "--unit", "Accueil", "--by-owner", "--format", "json"})["owners"];
    BOOST_TEST_REQUIRE(owners.size() == 2u);
    BOOST_TEST(owners[0]["actions"].size() == 2u);
    BOOST_TEST(owners[0]["mail"].get<std::string>().starts_with("mailto:?subject="));
}

BOOST_AUTO_TEST_CASE(due_days_go_to_a_calendar_and_tables_to_files) {
    const Ran all = cli({"plan", "ics", "--unit", "Accueil", "--output", "-"});
    BOOST_TEST(holds(all.out, "SUMMARY:Répondre en cinq jours\r\n"), all.out);
    BOOST_TEST(!holds(cli({"plan", "ics", "--unit", "Accueil", "--owner", "Camille"}).out, "cinq jours"));
    BOOST_TEST(cli({"plan", "ics", "--unit", "Accueil", "--owner", "Personne"}).status == 2);
    const std::vector<std::string> toFile{"plan",     "export", "--unit",   "Accueil",
                                          "--format", "ods",    "--output", file("plan.ods")};
    BOOST_TEST(cli(toFile).status == 0);
    BOOST_TEST(cli(toFile).status == 2, "a file that is there stays as it is");
    BOOST_TEST(json(importing("plan.ods", {"--format", "json"}))["unchanged"] == 3);
}

BOOST_AUTO_TEST_SUITE_END()
