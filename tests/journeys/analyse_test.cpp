#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <sstream>

#include "tests/journeys/home.h"

namespace {

const std::string letter =
    "Objet : votre demande\n\nMadame,\n\nVotre demande a été rejetée nonobstant vos pièces. 😀 Vous êtes en "
    "mesure de payer.\n\nNous vous répondrons prochainement.\n";

/// The characters of a text from one to another, counted as people do.
std::string characters(const std::string& text, std::size_t begin, std::size_t end) {
    std::string part;
    std::size_t at = 0;
    for (const char c : text) {
        at += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1U : 0U;
        if (at > begin && at <= end) part += c;
    }
    return part;
}

const Json* findingOf(const Json& report, const std::string& rule) {
    for (const Json& one : report["findings"])
        if (one["rule"] == rule) return &one;
    return nullptr;
}

std::string ownRules(const std::string& say) {
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<rules format="1" xml:lang="fr" id="ours"><title>Les nôtres</title>
<rule id="our-words" advice="strong"><title>Mot d’ici</title><message>« {match} » : dites « {say} ».</message>
<why>On ne le dit qu’ici.</why><mend>Dites-le autrement.</mend><term say=")" +
           say + R"(">trombinette</term>
<example><wrong>La <m>trombinette</m> est là.</wrong></example>
<example><right>La photo est là.</right></example></rule></rules>)";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(analyse)

BOOST_FIXTURE_TEST_CASE(findings_have_their_place_in_characters_and_say_what_to_write, Home) {
    const Json report = json({"analyse", "--format", "json", write("lettre.txt", letter)});
    BOOST_TEST(report["language"] == "fr");
    for (const Json& one : report["findings"]) {
        const std::string text = characters(letter, one["start"], one["end"]);
        if (one["rule"] == "jargon") BOOST_TEST(text == "nonobstant");
        if (one["rule"] == "passive") BOOST_TEST(text == "a été rejetée");
        if (one["rule"] == "weak-verb") BOOST_TEST(text == "êtes en mesure de");
        BOOST_TEST(!one["message"].get<std::string>().empty());
        BOOST_TEST(!one["why"].get<std::string>().empty());
    }
    const Json* jargon = findingOf(report, "jargon");
    BOOST_TEST_REQUIRE(jargon);
    BOOST_TEST((*jargon)["line"] == 5);
    BOOST_TEST((*jargon)["column"] == 29);
    BOOST_TEST((*jargon)["severity"] == "advice");
    BOOST_TEST((*jargon)["replacements"] == Json::array({"malgré"}));
    BOOST_TEST((findingOf(report, "passive") && findingOf(report, "weak-verb")));
    BOOST_TEST(report["counts"]["sentences"] == 5);
    BOOST_TEST(report["counts"]["paragraphs"] == 4);
    BOOST_TEST(report["level"].is_string());
    BOOST_TEST(report["scores"].contains("kandel-moles"));
    const auto& elements = report["elements"];
    const auto answer = std::find_if(elements.begin(), elements.end(),
                                     [](const Json& one) { return one["id"] == "answer-by"; });
    BOOST_TEST_REQUIRE((answer != elements.end()));
    BOOST_TEST((*answer)["state"] == "vague");
}

BOOST_FIXTURE_TEST_CASE(the_same_letter_says_the_same_from_a_file_and_from_the_input, Home) {
    Json file = json({"analyse", "--format", "json", write("lettre.txt", letter)});
    Json input = json({"analyse", "--format", "json", "-"}, letter);
    file.erase("file");
    input.erase("file");
    BOOST_TEST(file == input);
}

BOOST_FIXTURE_TEST_CASE(text_stays_within_80_columns_in_both_languages, Home) {
    const std::string path = write("lettre.txt", letter);
    for (const char* language : {"fr_FR.UTF-8", "en_GB.UTF-8"}) {
        variables["LANG"] = language;
        const Ran ran = cli({"analyse", path});
        BOOST_TEST(ran.status == 0);
        BOOST_TEST(holds(ran.out, "5:29 "), ran.out);
        std::istringstream lines(ran.out);
        for (std::string line; std::getline(lines, line);) {
            const auto columns = std::ranges::count_if(
                line, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
            BOOST_TEST(columns <= 80, line);
        }
        BOOST_TEST(holds(ran.out, "{") == false, ran.out);
    }
}

BOOST_FIXTURE_TEST_CASE(strong_advice_fails_where_it_is_asked_to, Home) {
    write("regles/ours.xml", ownRules("photo"));
    const std::string mild = write("douce.txt", "Nous vous répondrons le 3 mars 2027.\n");
    const std::string strong = write("forte.txt", "La trombinette est là.\n");
    BOOST_TEST(cli({"analyse", "--rules", file("regles"), "--fail-on", "strong", mild}).status == 0);
    BOOST_TEST(cli({"analyse", "--rules", file("regles"), "--fail-on", "strong", strong}).status == 1);
    BOOST_TEST(cli({"analyse", "--rules", file("regles"), strong}).status == 0);
    BOOST_TEST(cli({"analyse", "--fail-on", "strong", strong}).status == 0);
}

BOOST_FIXTURE_TEST_CASE(rules_of_a_service_come_in_and_the_last_of_the_same_name_counts, Home) {
    write("un/ours.xml", ownRules("photo"));
    write("deux/ours.xml", ownRules("portrait"));
    const std::string path = write("lettre.txt", "La trombinette est là.\n");
    const Json report =
        json({"analyse", "--format", "json", "--rules", file("un"), "--rules", file("deux"), path});
    const Json* found = findingOf(report, "our-words");
    BOOST_TEST_REQUIRE(found);
    BOOST_TEST((*found)["replacements"] == Json::array({"portrait"}));
    BOOST_TEST(!findingOf(json({"analyse", "--format", "json", path}), "our-words"));
}

BOOST_FIXTURE_TEST_CASE(the_folder_that_was_chosen_is_used_unless_another_is_named, Home) {
    write("nous/ours.xml", ownRules("photo"));
    write("eux/ours.xml", ownRules("portrait"));
    const std::string path = write("lettre.txt", "La trombinette est là.\n");
    const auto says = [&](const std::vector<std::string>& more) {
        std::vector<std::string> words{"analyse", "--format", "json", path};
        words.insert(words.end(), more.begin(), more.end());
        const Json report = json(words);
        const Json* found = findingOf(report, "our-words");
        return found ? (*found)["replacements"][0].get<std::string>() : std::string();
    };
    BOOST_TEST(says({}) == "");
    write(".config/cap-usager/rules", file("nous") + "\n");
    BOOST_TEST(says({}) == "photo");
    BOOST_TEST(says({"--rules", file("eux")}) == "portrait");
    variables["CAP_USAGER_RULES"] = file("eux");
    BOOST_TEST(says({}) == "portrait");
}

BOOST_FIXTURE_TEST_CASE(a_folder_without_rules_is_said_and_the_shipped_rules_are_used, Home) {
    const Ran ran = cli({"analyse", "--format", "json", "--rules", file("none"), "-"}, "Nonobstant cela.\n");
    BOOST_TEST(ran.status == 0);
    BOOST_TEST(holds(ran.err, file("none")), ran.err);
    BOOST_TEST(findingOf(Json::parse(ran.out), "jargon"));
}

BOOST_FIXTURE_TEST_CASE(what_became_of_each_rule_is_told_the_noisiest_first, Home) {
    const Ran nothing = cli({"rules", "use"});
    BOOST_TEST(nothing.status == 0);
    BOOST_TEST(holds(nothing.out, "--person"), nothing.out);
    BOOST_TEST(json({"rules", "use", "--format", "json"}).empty());
    const auto mine = json({"export", "mine"});
    const std::string person = mine["person"]["id"];
    write("state/cap-usager/rule-use/" + person + ".tsv",
          "fr\tjargon\t40\t12\t2\nfr\tpassive\t12\t0\t6\nfr\tour-words\t3\t0\t3\n");
    const Json uses = json({"rules", "use", "--format", "json"});
    BOOST_TEST_REQUIRE(uses.size() == 3U);
    BOOST_TEST(uses[0]["rule"] == "passive");
    BOOST_TEST(uses[0]["title"] == "Voix passive");
    BOOST_TEST(uses[0]["noisy"] == true);
    BOOST_TEST(uses[1]["noisy"] == false);  // dismissed each time, but three times only
    const Ran ran = cli({"rules", "use"});
    BOOST_TEST(holds(ran.out, "Voix passive"), ran.out);
    BOOST_TEST(holds(ran.out, "dérange"), ran.out);
}

BOOST_FIXTURE_TEST_CASE(a_broken_rule_file_is_said_and_all_others_are_used, Home) {
    const std::string broken =
        write("regles/faux.xml", "<rules format=\"1\" xml:lang=\"fr\" id=\"x\">\n<rule");
    write("regles/ours.xml", ownRules("photo"));
    const Ran ran = cli({"analyse", "--format", "json", "--rules", file("regles"), "-"},
                        "La trombinette est là nonobstant.\n");
    BOOST_TEST(ran.status == 0);
    BOOST_TEST(holds(ran.err, broken + ":2:"), ran.err);
    const Json report = Json::parse(ran.out);
    BOOST_TEST((findingOf(report, "our-words") && findingOf(report, "jargon")));
}

BOOST_FIXTURE_TEST_CASE(the_language_is_that_of_the_text_unless_somebody_names_one, Home) {
    const std::string path = write("letter.txt", "We have received the form that you sent to the office.\n");
    BOOST_TEST(json({"analyse", "--format", "json", path})["language"] == "en");
    BOOST_TEST(json({"analyse", "--format", "json", "--lang", "fr", path})["language"] == "fr");
    BOOST_TEST(json({"analyse", "--format", "json", "-"}, "")["language"] == "fr");
}

BOOST_FIXTURE_TEST_CASE(a_page_of_the_web_is_not_asked_who_signs_it, Home) {
    const Json report = json({"analyse", "--format", "json", "--profile", "web", "-"}, letter);
    BOOST_TEST(report["elements"].empty());
}

BOOST_FIXTURE_TEST_CASE(sarif_has_what_its_readers_ask_for, Home) {
    const std::string path = write("une lettre.txt", letter);
    const Json sarif = json({"analyse", "--format", "sarif", path});
    BOOST_TEST(sarif["version"] == "2.1.0");
    const Json& run = sarif["runs"][0];
    const Json& rules = run["tool"]["driver"]["rules"];
    BOOST_TEST(run["columnKind"] == "unicodeCodePoints");
    BOOST_TEST_REQUIRE(run["results"].size() > 2);
    for (const Json& result : run["results"]) {
        BOOST_TEST(rules[result["ruleIndex"].get<std::size_t>()]["id"] == result["ruleId"]);
        const Json& place = result["locations"][0]["physicalLocation"];
        BOOST_TEST(holds(place["artifactLocation"]["uri"].get<std::string>(), "une%20lettre.txt"));
        const Json& region = place["region"];
        BOOST_TEST(region["startLine"] >= 1);
        BOOST_TEST(region["endColumn"] >= 1);
    }
}

BOOST_FIXTURE_TEST_CASE(what_cannot_be_read_is_said_in_a_sentence, Home) {
    const std::vector<std::string> bad{file("none.txt"), folder,
                                       write("a.odt",
                                             "PK\x03\x04"
                                             "abc"),
                                       write("b.txt", std::string("\0\1\2", 3))};
    for (const std::string& path : bad) {
        const Ran ran = cli({"analyse", path});
        BOOST_TEST(ran.status == 2, path);
        BOOST_TEST(ran.out == "");
        BOOST_TEST(isOneSentence(ran.err), ran.err);
        BOOST_TEST(holds(ran.err, path), ran.err);
    }
}

BOOST_FIXTURE_TEST_CASE(a_rule_a_point_and_a_score_are_explained, Home) {
    BOOST_TEST(holds(cli({"explain", "kandel-moles"}).out,
                     "207 − 1,015 × mots par phrase − 73,6 × syllabes par mot"));
    BOOST_TEST(holds(cli({"explain", "passive"}).out, "Voix passive (passive)"));
    BOOST_TEST(holds(cli({"explain", "passive", "--lang", "en"}).out, "Passive"));
    BOOST_TEST(holds(cli({"explain", "signature"}).out, "(signature)"));
    BOOST_TEST(holds(cli({"explain"}).out, "long-sentence"));
    const Ran unknown = cli({"explain", "pasive"});
    BOOST_TEST(unknown.status == 2);
    BOOST_TEST(holds(unknown.err, "«\u00A0passive\u00A0»"), unknown.err);
    BOOST_TEST(unknown.out == "");
}

BOOST_FIXTURE_TEST_CASE(two_texts_are_compared_by_rules_facts_and_length, Home) {
    const std::string before =
        write("avant.txt", "Votre demande a été rejetée le 3 mars 2026 nonobstant vos pièces. Payez 40 €.\n");
    const std::string after = write("apres.txt", "Nous avons rejeté votre demande le 03/03/2026.\n");
    const Json report = json({"compare", "--format", "json", before, after});
    const auto isBetter = [&](const std::string& rule) {
        return std::any_of(report["better"].begin(), report["better"].end(),
                           [&](const Json& one) { return one["rule"] == rule; });
    };
    BOOST_TEST((isBetter("passive") && isBetter("jargon")));
    BOOST_TEST(report["facts"]["kept"][0]["text"] == "3 mars 2026");
    BOOST_TEST(report["facts"]["lost"][0]["text"] == "40 €");
    BOOST_TEST(report["before"]["counts"]["words"] > report["after"]["counts"]["words"]);
    const Ran text = cli({"compare", before, after});
    BOOST_TEST(text.status == 0);
    BOOST_TEST(holds(text.out, "40 €"), text.out);
}

BOOST_FIXTURE_TEST_CASE(rules_are_tried_on_their_own_examples, Home) {
    const std::string path = write("regles/ours.xml", ownRules("photo"));
    Ran ran = cli({"rules", "test", file("regles")});
    BOOST_TEST(ran.status == 0, ran.out);
    std::string wrong = ownRules("photo");
    wrong.replace(wrong.find("<m>trombinette</m> est"), 22, "trombinette <m>est</m>");
    write("regles/ours.xml", wrong);
    ran = cli({"rules", "test", file("regles")});
    BOOST_TEST(ran.status == 1);
    BOOST_TEST(holds(ran.out, path + ":5: "), ran.out);
    BOOST_TEST(holds(ran.out, "[est]"), ran.out);
    BOOST_TEST(holds(ran.out, "[trombinette]"), ran.out);
    BOOST_TEST(cli({"rules", "test", file("nulle-part")}).status == 2);
}

BOOST_FIXTURE_TEST_CASE(a_document_that_libreoffice_wrote_is_read, Home) {
    const std::string writer = "/usr/bin/soffice";
    if (!std::filesystem::exists(writer)) {
        BOOST_TEST_MESSAGE("left out: LibreOffice is not installed");
        return;
    }
    const std::string source =
        write("page.html",
              "<html><head><meta charset=\"utf-8\"></head><body><h1>Objet</h1><p>Votre demande <b>a "
              "été</b> <i>rejetée</i> nonobstant\nvos pièces.</p><ul><li>un</li><li>deux</li></ul>"
              "</body></html>");
    const Variables own{{"HOME", folder}, {"PATH", "/usr/bin:/bin"}};
    const Ran written = run({writer, "-env:UserInstallation=file://" + file("office"), "--headless",
                             "--convert-to", "odt:writerweb8_writer", "--outdir", folder, source},
                            own);
    BOOST_TEST_REQUIRE(std::filesystem::exists(file("page.odt")), written.out + written.err);
    const Json report = json({"analyse", "--format", "json", file("page.odt")});
    BOOST_TEST((findingOf(report, "passive") && findingOf(report, "jargon")));
    BOOST_TEST(report["counts"]["paragraphs"] == 4);
    const Json* jargon = findingOf(report, "jargon");
    BOOST_TEST_REQUIRE(jargon);
    BOOST_TEST((*jargon)["line"] == 3);
}

BOOST_AUTO_TEST_SUITE_END()
