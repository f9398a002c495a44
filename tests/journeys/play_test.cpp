#include <boost/test/unit_test.hpp>

#include "tests/journeys/home.h"

namespace {

/// A home with the small scenario in a file.
struct Small : Home {
    std::string story = write("petit.xml", smallScenario());
};

std::vector<std::string> givenIn(const Json& exported) {
    std::vector<std::string> given;
    for (const Json& answer : exported["answers"]) given.push_back(answer["given"]);
    return given;
}

using Words = std::vector<std::string>;

}  // namespace

BOOST_AUTO_TEST_SUITE(play)

BOOST_FIXTURE_TEST_CASE(somebody_who_types_sees_each_step_and_how_to_go_on, Small) {
    const Ran ran = cli({"play", story}, "\n1 3\n2,5\n");
    BOOST_TEST(ran.status == 0, ran.err);
    for (const char* part : {"La demande", "Choisissez ce que vous dites.", " 1. La date de la réponse.",
                             "Cette personne attend.", "Bilan\u00A0: Une demande", "Score\u00A0: 60\u202F%"})
        BOOST_TEST(holds(ran.out, part), part << "\n" << ran.out);
    BOOST_TEST(!holds(ran.out, "\x1b["));
}

BOOST_FIXTURE_TEST_CASE(answers_are_acknowledged_one_by_one_in_their_canonical_form, Small) {
    const Ran ran = cli({"play", story, "--answers", "-"}, "x\n?\nb a\n<\n1 2\n2,5\n");
    BOOST_TEST(ran.status == 0, ran.err);
    BOOST_TEST(
        ran.out.starts_with("[1] intro: read\n[2] suite: !hint\n[3] suite: contact date\n[4] delai: !back\n"
                            "[5] suite: date contact\n[6] delai: 2,5\n"),
        ran.out);
}

BOOST_FIXTURE_TEST_CASE(a_hint_and_an_answer_taken_back_are_for_everybody, Small) {
    const Ran ran = cli({"play", story}, "\n?\n?\n3\n<\n1 2\n2,5\n");
    BOOST_TEST(ran.status == 0);
    BOOST_TEST(holds(ran.out, "Pensez à ce que la personne veut savoir."), ran.out);
    BOOST_TEST(holds(ran.out, "Il n’y a pas d’autre indice."), ran.out);
    BOOST_TEST(holds(ran.out, "Score\u00A0: 100\u202F%"), ran.out);
    BOOST_TEST(givenIn(json({"export", "attempts", "--format", "json"})[0]) ==
                   (Words{"read", "!hint", "rien", "!back", "date contact", "2,5"}),
               boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(an_answer_refused_while_typing_is_said_and_asked_again, Small) {
    const Ran ran = cli({"play", story}, "\n1 9\n1 2\ndeux\n2.5\n");
    BOOST_TEST(ran.status == 0);
    BOOST_TEST(holds(ran.out, "«\u00A01 9\u00A0»") + holds(ran.out, "«\u00A01\u00A0»") > 0, ran.out);
    BOOST_TEST(holds(ran.out, "«\u00A0deux\u00A0» n’est pas un nombre."), ran.out);
    BOOST_TEST(holds(ran.out, "Score\u00A0: 100\u202F%"), ran.out);
}

BOOST_FIXTURE_TEST_CASE(an_answer_refused_in_a_file_stops_it_with_its_line, Small) {
    const std::string answers =
        write("réponses.txt", "# d’abord la page\n\n1\n1 2\n# puis le délai\ndeux\n2,5\n");
    const Ran ran = cli({"play", story, "--answers", answers});
    BOOST_TEST(ran.status == 1);
    BOOST_TEST(ran.err == "Ligne 6 (étape delai)\u00A0: «\u00A0deux\u00A0» n’est pas un nombre.\n");
    BOOST_TEST(ran.out == "[1] intro: read\n[2] suite: date contact\n");
    BOOST_TEST(givenIn(json({"export", "attempts", "--format", "json"})[0]).size() == 2u);
}

BOOST_FIXTURE_TEST_CASE(answers_that_end_early_are_kept_and_the_next_call_goes_on, Small) {
    Ran ran = cli({"play", story, "--answers", "-"}, "1\n1 2\n");
    BOOST_TEST(ran.status == 0);
    BOOST_TEST(std::count(ran.err.begin(), ran.err.end(), '\n') == 1);
    BOOST_TEST(holds(ran.err, "Tout est enregistré"), ran.err);
    BOOST_TEST(json({"list", "--format", "json"})["otherScenarios"] == Json::array());
    ran = cli({"play", story, "--answers", "-"}, "2,5\n");
    BOOST_TEST(ran.status == 0);
    BOOST_TEST(ran.err == "");
    BOOST_TEST(ran.out.starts_with("[3] delai: 2,5\n"), ran.out);
    BOOST_TEST(json({"attempts", "--format", "json"}).size() == 1u);
    BOOST_TEST(json({"attempts", "--format", "json"})[0]["percent"] == 100);
}

BOOST_FIXTURE_TEST_CASE(whoever_stops_is_told_that_all_is_kept_and_goes_on_from_there, Small) {
    Ran ran = cli({"play", story}, "\nq\n");
    BOOST_TEST(ran.status == 0);
    BOOST_TEST(holds(ran.out, "Tout est enregistré"), ran.out);
    ran = cli({"play", story}, "1 2\n2,5\n");
    BOOST_TEST(holds(ran.out, "Vous reprenez"), ran.out);
    BOOST_TEST(!holds(ran.out, "Lisez la demande."), ran.out);
    BOOST_TEST(json({"attempts", "--format", "json"}).size() == 1u);
}

BOOST_FIXTURE_TEST_CASE(new_begins_again_and_keeps_what_was_begun, Small) {
    cli({"play", story, "--answers", "-"}, "1\n");
    const Ran ran = cli({"play", story, "--new", "--answers", "-"}, "1\n1 2\n2,5\n");
    BOOST_TEST(ran.out.starts_with("[1] intro: read\n"), ran.out);
    const Json attempts = json({"attempts", "--format", "json"});
    BOOST_TEST_REQUIRE(attempts.size() == 2u);
    BOOST_TEST(attempts[0]["percent"] == 100);
    BOOST_TEST(attempts[1]["answers"] == 1);
}

BOOST_FIXTURE_TEST_CASE(a_text_is_measured_when_it_is_handed_in_and_its_remarks_are_said, Home) {
    const std::string story = CAP_SOURCE "/content/format/examples/08-rewrite.xml";
    const std::string letter =
        "Pour votre bourse, il convient d’envoyer vos documents au plus tard le 19 juin 2026.\n\n"
        "Appelez-nous au 02 61 91 10 30.\n.\n";
    const Ran ran = cli({"play", story}, letter);
    BOOST_TEST(ran.status == 0, ran.err);
    for (const char* part : {"À atteindre : 1 remarque au plus", "Jusqu’à quand répondre", "dans l’original",
                             "Niveau ", "Remarques sur votre texte", "il convient"})
        BOOST_TEST(holds(ran.out, part), part << "\n" << ran.out);
    const Json attempts = json({"export", "attempts", "--format", "json"});
    const std::string given = givenIn(attempts[0]).at(0);
    BOOST_TEST(given.starts_with("!clarity C1>"), given);
    BOOST_TEST(given.ends_with("Appelez-nous au 02 61 91 10 30."), given);
    // What was exported is an answer like any other.
    const Ran again = cli({"play", story, "--answers", "-"}, lines({given}));
    BOOST_TEST(again.status == 0, again.err);
    BOOST_TEST(givenIn(json({"export", "attempts", "--format", "json"})[1]).at(0) == given);
}

BOOST_FIXTURE_TEST_CASE(a_module_plays_its_next_scenario, Home) {
    const Json list = json({"list", "--format", "json"});
    const Json& module = list["modules"][0];
    const std::string id = module["id"];
    for (const Json& scenario : module["scenarios"]) {
        const auto answers = lines(modelAnswers(opened(scenario["file"])));
        const Json debrief = json({"play", id, "--answers", "-", "--format", "json"}, answers);
        BOOST_TEST(debrief["scenario"] == scenario["uuid"]);
        BOOST_TEST(debrief["finished"] == true);
    }
    const Json after = json({"list", "--format", "json"});
    for (const Json& scenario : after["modules"][0]["scenarios"]) BOOST_TEST(scenario["passed"] == true);
    // All are passed: the module begins again.
    const Json again = json({"play", id, "--answers", "-", "--format", "json"});
    BOOST_TEST(again["scenario"] == module["scenarios"][0]["uuid"]);
    BOOST_TEST(json({"list", "--format", "json"})["modules"][0]["scenarios"][0]["underWay"] == true);
}

BOOST_FIXTURE_TEST_CASE(a_module_goes_on_with_a_scenario_that_is_under_way, Home) {
    const Json list = json({"list", "--format", "json"});
    const std::string id = list["modules"][0]["id"];
    const auto answers = modelAnswers(opened(list["modules"][0]["scenarios"][0]["file"]));
    cli({"play", id, "--answers", "-"}, answers.front() + "\n");
    const Ran ran = cli({"play", id, "--answers", "-"}, lines({answers.begin() + 1, answers.end()}));
    BOOST_TEST(ran.out.starts_with("[2] "), ran.out);
    BOOST_TEST(json({"attempts", "--format", "json"}).size() == 1u);
}

BOOST_FIXTURE_TEST_CASE(what_to_play_must_be_there, Small) {
    for (const std::string& what :
         {std::string("rien_de_tel"), smallUuid, file("absent.xml"), std::string("é")}) {
        const Ran ran = cli({"play", what, "--answers", "-"});
        BOOST_TEST(ran.status == 2, what);
        BOOST_TEST(holds(ran.err, what), ran.err);
        BOOST_TEST(holds(ran.err, "cap-usager-cli list"), ran.err);
    }
    const Ran ran = cli({"play", "--answers", "-"});
    BOOST_TEST(ran.status == 2);
    BOOST_TEST(isOneSentence(ran.err), ran.err);
    BOOST_TEST(json({"attempts", "--format", "json"}) == Json::array());
}

BOOST_FIXTURE_TEST_CASE(a_file_with_errors_is_not_played_and_its_errors_are_said, Small) {
    std::string text = smallScenario();
    text.replace(text.find("right=\"yes\""), 11, "right=\"oui\"");
    const std::string broken = write("faux.xml", text);
    Ran ran = cli({"play", broken, "--answers", "-"}, "1\n");
    BOOST_TEST(ran.status == 2);
    BOOST_TEST(holds(ran.err, broken + ":17:"), ran.err);
    BOOST_TEST(holds(ran.err, "[bad-value]"), ran.err);
    ran = cli({"play", shippedLibrary() + "/commons/skills.xml", "--answers", "-"}, "1\n");
    BOOST_TEST(ran.status == 2);
    BOOST_TEST(isOneSentence(ran.err), ran.err);
    ran = cli({"play", story, "--answers", file("absent.txt")});
    BOOST_TEST(ran.status == 2);
    BOOST_TEST(isOneSentence(ran.err), ran.err);
}

BOOST_FIXTURE_TEST_CASE(the_menu_offers_the_next_scenario_and_takes_a_number, Home) {
    Ran ran = cli({"play"}, "99\nq\n");
    BOOST_TEST(ran.status == 2);
    BOOST_TEST(holds(ran.out, "«\u00A099\u00A0»"), ran.out);
    BOOST_TEST(
        holds(
            ran.out,
            "Entrée pour «\u00A0" +
                json({"list", "--format", "json"})["modules"][0]["scenarios"][0]["title"].get<std::string>()),
        ran.out);
    ran = cli({"play"}, "2\nq\n");
    BOOST_TEST(ran.status == 0);
    BOOST_TEST(json({"list", "--format", "json"})["modules"][0]["scenarios"][1]["underWay"] == true);
}

BOOST_AUTO_TEST_SUITE_END()
