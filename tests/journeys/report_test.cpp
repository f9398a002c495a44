#include <boost/test/unit_test.hpp>

#include "tests/journeys/home.h"

namespace {

using Words = std::vector<std::string>;

/// A home with a service that users said something to.
struct Service : Home {
    Service() {
        variables["LANGUAGE"] = "fr";
        const Ran unit = cli({"diagnostic", "new", "--unit", "Accueil", "--framework", "sp_plus_2023@1",
                              "--facilitator", "Nadia", "--expected", "9", "--way", "cards"});
        BOOST_TEST_REQUIRE(unit.status == 0, unit.err);
        campaign = unit.out.substr(0, unit.out.find('\n'));
        write("said.csv", said);
    }

    Ran events(const Words& more) const {
        Words words{"events", "import", "--unit", "Accueil", file("said.csv")};
        words.insert(words.end(), more.begin(), more.end());
        return cli(words);
    }
    Ran report(const Words& more) const {
        Words words{"report"};
        words.insert(words.end(), more.begin(), more.end());
        words.insert(words.end(), {"--unit", "Accueil"});
        return cli(words);
    }
    Json kept() const {
        return json({"events", "export", "--unit", "Accueil", "--format", "json"})["events"];
    }
    /// Brings the events in, and an action for each of them with that state.
    void answer(const std::vector<std::pair<std::string, std::string>>& answers) const {
        BOOST_TEST_REQUIRE(events(mapped).status == 0);
        std::string plan = "id;Titre;Origine;Événement;État;Preuves\n";
        const Json all = kept();
        for (std::size_t i = 0; i < answers.size(); ++i)
            plan += ";" + answers[i].first + ";un événement;" + all.at(i)["id"].get<std::string>() + ";" +
                    answers[i].second + ";Relevé\n";
        const Ran made = cli({"plan", "import", "--unit", "Accueil", "--apply", write("plan.csv", plan)});
        BOOST_TEST_REQUIRE(made.status == 0, made.err);
    }

    const std::string said =
        "N°;Date de l'expérience;Description;Origine\n"
        "17;3 février 2026;Deux heures d'attente debout.;\n"
        "18;12/3/2026;Le formulaire s'arrête à la page 3.;Comité des usagers\n"
        "19;1er avril 2026;Mme Martin n'a pas reçu sa lettre.;parole d'usager\n";
    const Words mapped{"--map",  "date=DATE DE L’EXPERIENCE",
                       "--map",  "facts=Description",
                       "--map",  "reference=N°",
                       "--map",  "source=Origine",
                       "--apply"};
    std::string campaign;
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(reports, Service)

BOOST_AUTO_TEST_CASE(events_come_from_the_table_of_another_tool_once_and_with_a_warning) {
    const Ran unmapped = events({});
    BOOST_TEST(unmapped.status == 2);
    BOOST_TEST(holds(unmapped.err, "--map facts="), unmapped.err);
    BOOST_TEST(events({"--map", "facts"}).status == 2);
    BOOST_TEST(events({"--map", "date=Quand", "--map", "facts=Description"}).status == 1);

    const Words only(mapped.begin(), mapped.end() - 1);
    BOOST_TEST(events(only).status == 0);
    BOOST_TEST(kept().empty());
    const Ran taken = events(mapped);
    BOOST_TEST(taken.status == 0, taken.err);
    BOOST_TEST(holds(taken.err, "ligne 4\u00A0: «\u00A0Mme Martin\u00A0»"), taken.err);
    const Json all = kept();
    BOOST_TEST_REQUIRE(all.size() == 3u);
    BOOST_TEST(all[1]["source"] == "committee");
    BOOST_TEST(all[2]["date"] == "2026-02-03");
    BOOST_TEST(all[2]["reference"] == "17");
    BOOST_TEST(events(mapped).status == 0);
    BOOST_TEST(kept().size() == 3u, "a second time nothing is taken in");

    const Ran table = cli({"events", "export", "--unit", "Accueil"});
    BOOST_TEST(holds(table.out, "Comité des usagers"), table.out);
    write("said.csv", table.out);
    BOOST_TEST(holds(events({}).out, "3 événements y sont déjà"));
}

BOOST_AUTO_TEST_CASE(a_table_of_events_is_taken_in_whole_or_not_at_all) {
    write("said.csv", said + "20;hier;Rien ne va.;parole d'usager\n21;1/1/2199;Demain.;parole d'usager\n");
    const Ran refused = events(mapped);
    BOOST_TEST(refused.status == 1);
    BOOST_TEST(holds(refused.err, "B5\u00A0: «\u00A0hier\u00A0»"), refused.err);
    write("said.csv", said + "21;1/1/2199;Demain.;parole d'usager\n");
    const Ran future = events(mapped);
    BOOST_TEST(future.status == 1);
    BOOST_TEST(holds(future.err, "ligne 5"), future.err);
    BOOST_TEST(kept().empty());
}

BOOST_AUTO_TEST_CASE(a_plan_and_the_minutes_of_its_follow_up_are_written_in_each_form) {
    answer({{"Prévenir", "Décidée"}, {"Un formulaire", "En cours"}});
    for (const char* what : {"plan", "minutes"}) {
        const Ran page = report({what});
        BOOST_TEST(page.status == 0, page.err);
        BOOST_TEST(holds(page.out, "<!DOCTYPE html>"));
        BOOST_TEST(holds(page.out, "Un formulaire"), what);
        BOOST_TEST(holds(report({what, "--format", "odt"}).out, "opendocument.text"));
        BOOST_TEST(report({what, "--format", "pdf"}).out.starts_with("%PDF-1."));
    }
    BOOST_TEST(holds(report({"plan", "--format", "csv"}).out, "id;version;title"));
    BOOST_TEST(holds(report({"plan", "--format", "ods"}).out, "opendocument.spreadsheet"));
    BOOST_TEST(holds(report({"minutes", "--since", "2100-01-01"}).out, "Rien n’a été noté"));
    BOOST_TEST(report({"minutes", "--since", "demain"}).status == 2);
    const Ran refused = report({"minutes", "--format", "csv"});
    BOOST_TEST(refused.status == 2);
    BOOST_TEST(isOneSentence(refused.err), refused.err);
}

BOOST_AUTO_TEST_CASE(what_users_asked_for_is_hung_up_once_it_is_done) {
    const Ran early = report({"poster"});
    BOOST_TEST(early.status == 2);
    BOOST_TEST(isOneSentence(early.err), early.err);
    answer(
        {{"Un courrier", "Faite"}, {"Un formulaire qui garde tout", "En cours"}, {"Des fauteuils", "Faite"}});
    const Ran poster = report({"poster"});
    BOOST_TEST(poster.status == 0, poster.err);
    BOOST_TEST(holds(poster.out, "Des fauteuils"));
    BOOST_TEST(holds(poster.out, "Un formulaire qui garde tout"));
    BOOST_TEST(!holds(poster.out, "Martin"));
    BOOST_TEST(isOneSentence(poster.err), poster.err);
    BOOST_TEST(report({"poster", "--format", "pdf"}).out.starts_with("%PDF-1."));
    BOOST_TEST(report({"poster", "--format", "csv"}).status == 2);
    BOOST_TEST(report({"poster", "--output", file("p.html")}).status == 0);
    BOOST_TEST(report({"poster", "--output", file("p.html")}).status == 2);
}

BOOST_AUTO_TEST_CASE(results_are_reported_once_a_diagnostic_is_closed) {
    for (const Words& words : {Words{"results"}, {"poster", "--of", "results"}}) {
        const Ran early = report(words);
        BOOST_TEST(early.status == 2);
        BOOST_TEST(isOneSentence(early.err), early.err);
    }
    const std::string counts =
        "criterion;level0;level1;level2;level3;dont_know;not_concerned\n"
        "accueil.courtoisie;0;6;3;0;0;0\naccueil.prenom;2;5;2;0;0;0\n";
    BOOST_TEST(cli({"diagnostic", "open", campaign}).status == 0);
    BOOST_TEST(cli({"diagnostic", "merge", campaign, write("counts.csv", counts)}).status == 0);
    BOOST_TEST(cli({"diagnostic", "close", campaign, "--yes"}).status == 0);
    BOOST_TEST(holds(report({"results"}).out, "<!DOCTYPE html>"));
    BOOST_TEST(holds(report({"results", "--format", "csv"}).out, "accueil.courtoisie"));
    const Ran poster = report({"poster", "--of", "results"});
    BOOST_TEST(holds(poster.out, "Nos engagements"), poster.err);
    BOOST_TEST(holds(poster.out, "pas assez de réponses pour le dire"));
    BOOST_TEST(!holds(poster.out, "Nadia"));
    BOOST_TEST(holds(report({"results", "--wave", "1"}).out, "<!DOCTYPE html>"));
    const Ran second = report({"results", "--wave", "2"});
    BOOST_TEST(second.status == 2);
    BOOST_TEST(isOneSentence(second.err), second.err);
    BOOST_TEST(report({"results", "--wave", "0"}).status != 0);
}

BOOST_AUTO_TEST_CASE(each_question_is_answered_for_a_service_and_for_all_in_each_form) {
    answer({{"Un courrier", "Faite"}, {"Un formulaire", "En cours"}});
    const auto dashboard = [&](Words more) {
        more.insert(more.begin(), {"report", "dashboard"});
        return cli(more);
    };
    const std::map<std::string, std::string> asked{{"stand", "Où en "},
                                                   {"late", "Qu’est-ce qui est en retard"},
                                                   {"change", "Qu’est-ce qui a changé"},
                                                   {"heard", "Que disent les usagers"},
                                                   {"trained", "Qui est formé"}};
    for (const auto& [question, words] : asked) {
        const Ran own = dashboard({"--of", question, "--unit", "Accueil"});
        BOOST_TEST(own.status == 0, own.err);
        BOOST_TEST(holds(own.out, words), question);
        BOOST_TEST(holds(own.out, "Accueil"), question);
        const Ran all = dashboard({"--of", question});
        BOOST_TEST(all.status == 0, all.err);
        BOOST_TEST(holds(all.out, "Tous les services"), question);
    }
    BOOST_TEST(holds(dashboard({"--of", "heard", "--format", "csv"}).out, "Vous nous l’avez demandé"));
    BOOST_TEST(holds(dashboard({"--format", "ods"}).out, "opendocument.spreadsheet"));
    BOOST_TEST(holds(dashboard({"--format", "odt"}).out, "opendocument.text"));
    BOOST_TEST(dashboard({"--format", "pdf"}).out.starts_with("%PDF-1."));
}

BOOST_AUTO_TEST_CASE(a_dashboard_is_of_a_period_and_of_the_services_that_are_named) {
    BOOST_TEST(cli({"diagnostic", "new", "--unit", "Archives", "--framework", "sp_plus_2023@1",
                    "--facilitator", "Nadia", "--expected", "9", "--wave", "3"})
                   .status == 0);
    answer({{"Un courrier", "Faite"}});
    const Words base{"report", "dashboard", "--of", "heard", "--format", "csv"};
    const auto dashboard = [&](const Words& more) {
        Words words = base;
        words.insert(words.end(), more.begin(), more.end());
        return cli(words);
    };
    BOOST_TEST(holds(dashboard({"--from", "2026-03-01", "--to", "2026-03-31"}).out, "Tous les services;2"));
    BOOST_TEST(holds(dashboard({"--from", "2020-01-01", "--to", "2020-12-31"}).out, "Pas assez de données"));
    BOOST_TEST(holds(dashboard({"--unit", "Accueil", "--unit", "Archives"}).out, "Tous les services;2"));
    BOOST_TEST(holds(dashboard({"--wave", "3"}).out, "Tous les services;1"));
    for (const Words& wrong : {Words{"--from", "demain"}, Words{"--from", "2026-03-01", "--to", "2026-02-01"},
                               Words{"--wave", "7"}, Words{"--unit", "Nulle part"}}) {
        const Ran refused = dashboard(wrong);
        BOOST_TEST(refused.status == 2);
        BOOST_TEST(isOneSentence(refused.err), refused.err);
    }
    BOOST_TEST(dashboard({"--of", "weather"}).status != 0);
}

BOOST_AUTO_TEST_SUITE_END()
