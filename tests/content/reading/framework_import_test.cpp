#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <random>

#include "content/reading/framework_writer.h"
#include "content/reading/imported_framework.h"
#include "content/reading/imported_names.h"
#include "content/reading/read.h"
#include "content/reading/told_levels.h"
#include "tests/content/reading/reading_kit.h"

using namespace content;
using assessment::Criterion;
using assessment::Framework;
using What = ImportProblem::What;
using Owner = CisoLibrary::Owner;

namespace {

const std::string& library() {
    static const std::string text = bytesOf(std::string(CAP_SOURCE) + "/tests/content/imports/accueil.yaml");
    return text;
}

/// The library with one of its parts changed.
std::string with(const std::string& what, const std::string& other) {
    std::string text = library();
    const auto at = text.find(what);
    BOOST_TEST_REQUIRE(at != std::string::npos, what);
    return text.replace(at, what.size(), other);
}

FillIns words() {
    FillIns words;
    words.notice = "notice";
    words.source = "source";
    words.summary = "summary";
    words.why = "why";
    words.proof = "proof";
    words.action = "action";
    words.today = "2026-11-22";
    words.scale.levels = {{"no", "not at all"}, {"half", "a part"}, {"yes", "all of it"}};
    words.scale.dontKnow = {"unknown", "I do not know", {"new here"}};
    words.scale.notConcerned = {"not us", "others do it", {"another team"}};
    return words;
}

CisoLibrary libraryIn(const std::string& text, const std::string& language = {}) {
    CisoReading reading = readCisoLibrary(text, language);
    for (const ImportProblem& problem : reading.problems)
        BOOST_TEST_MESSAGE(static_cast<int>(problem.what)
                           << " " << problem.place.line << " " << problem.field << " " << problem.found);
    BOOST_TEST_REQUIRE(reading.problems.empty());
    return std::move(reading.library);
}

ImportedFramework import(const std::string& text, const std::string& language = {}) {
    return frameworkOf(libraryIn(text, language), words());
}

/// The framework as our own reader reads what is written of it.
Framework writtenAndRead(const Framework& framework) {
    const std::string text = writeFramework(framework, {"one -- two", "three-"});
    const Reading reading = readText(text, {}, {});
    BOOST_TEST(shown(reading.problems) == "");
    const auto* read = std::get_if<Framework>(&reading.content);
    BOOST_TEST_REQUIRE(read);
    return *read;
}

void isRefused(const std::string& text, What what, int line, const std::string& field = {}) {
    const CisoReading reading = readCisoLibrary(text, {});
    BOOST_TEST_REQUIRE(!reading.problems.empty(), text.substr(0, 100));
    const ImportProblem& first = reading.problems.front();
    BOOST_TEST((first.what == what), static_cast<int>(first.what)
                                         << " instead of " << static_cast<int>(what));
    BOOST_TEST(first.place.line == line, static_cast<int>(what) << " at " << first.place.line);
    BOOST_TEST(first.field == field);
}

int lineOf(const std::string& part) {
    const auto at = library().find(part);
    return static_cast<int>(std::count(library().begin(), library().begin() + static_cast<long>(at), '\n')) +
           1;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(imported_frameworks)

BOOST_AUTO_TEST_CASE(titles_become_engagements_and_requirements_criteria) {
    const Framework framework = import(library()).framework;
    BOOST_TEST(framework.name.id == "accueil_mairie");
    BOOST_TEST(framework.name.number == 3);
    BOOST_TEST(framework.date == "2026-02-25");
    BOOST_TEST((framework.status == Framework::Status::draft));
    BOOST_TEST(framework.title == "Accueil en mairie\u00A0: l'essentiel");
    BOOST_TEST(framework.summary == "Deux chapitres. Quatre exigences.");
    BOOST_TEST_REQUIRE(framework.engagements.size() == 2U);
    BOOST_TEST(framework.engagements[0].title == "A – Au guichet");
    BOOST_TEST_REQUIRE(framework.engagements[0].parts.size() == 2U);
    BOOST_TEST(framework.engagements[0].parts[0].title == "Dire qui l'on est");
    BOOST_TEST(framework.engagements[0].parts[1].title == "A – Au guichet");
    BOOST_TEST(framework.engagements[1].title == framework.title);
    BOOST_TEST(framework.criteria().size() == 4U);
}

BOOST_AUTO_TEST_CASE(a_requirement_keeps_its_words_proofs_and_measures) {
    const Framework framework = import(library()).framework;
    const Criterion* first = framework.criterion("a.1.1");
    BOOST_TEST_REQUIRE(first);
    BOOST_TEST(first->text == "A.1.1 – L'agent donne-t-il son prénom\u202F?");
    BOOST_TEST(first->why == "La personne sait à qui redemander.");
    BOOST_TEST(first->signs == std::vector<std::string>({"personne ne le donne.",
                                                         "au téléphone seulement, - ou au guichet seulement.",
                                                         "partout."}),
               boost::test_tools::per_element());
    BOOST_TEST(first->proofs == std::vector<std::string>({"Un modèle de signature", "Une photo du guichet"}),
               boost::test_tools::per_element());
    BOOST_TEST_REQUIRE(first->actions.size() == 1U);
    BOOST_TEST(first->actions[0].text == "Porter un badge avec son prénom");
    BOOST_TEST(first->weight == 3);
    const Criterion* second = framework.criterion("a.2");
    BOOST_TEST_REQUIRE(second);
    BOOST_TEST(second->text == "A.2 – Les horaires sont affichés dehors");
    BOOST_TEST(second->why == "Personne n'attend pour rien.");
    BOOST_TEST(second->signs ==
                   std::vector<std::string>({"Personne ne le fait", "Selon les jours", "Partout et vérifié"}),
               boost::test_tools::per_element());
    BOOST_TEST(second->proofs == std::vector<std::string>({"proof"}), boost::test_tools::per_element());
    BOOST_TEST(second->actions[0].text == "action");
    BOOST_TEST(framework.criterion("c.1")->text == "C.1");
}

BOOST_AUTO_TEST_CASE(what_does_not_travel_is_counted) {
    const CisoLibrary read = libraryIn(library());
    const std::map<std::pair<Owner, std::string>, std::size_t> expected{
        {{Owner::library, "dependencies"}, 1},
        {{Owner::objects, "threats"}, 2},
        {{Owner::framework, "implementation_groups_definition"}, 1},
        {{Owner::score, "description_doc"}, 1},
        {{Owner::node, "implementation_groups"}, 1},
        {{Owner::node, "questions"}, 1},
        {{Owner::control, "category"}, 1},
        {{Owner::control, "description"}, 1},
        {{Owner::translation, "en"}, 3}};
    BOOST_TEST((read.left == expected));
    const Changes changes = frameworkOf(read, words()).changes;
    BOOST_TEST((changes.levels == Changes::Levels::ofLibrary));
    BOOST_TEST(changes.unnamedScores == 0U);
    BOOST_TEST(changes.titleTexts == 1U);
    BOOST_TEST(changes.idleTitles == 1U);
    BOOST_TEST(changes.belowRequirement == 1U);
    BOOST_TEST(changes.withoutTitle == 2U);
    BOOST_TEST(changes.withoutText == 1U);
    BOOST_TEST(changes.lowered == 1U);
    BOOST_TEST(changes.unknownControls == 1U);
    BOOST_TEST(changes.actions == 1U);
    BOOST_TEST(changes.ownSigns == 1U);
    BOOST_TEST(changes.noWhy == 2U);
    BOOST_TEST(changes.noProof == 3U);
    BOOST_TEST(changes.noAction == 3U);
    BOOST_TEST(changes.folded == 1U);
    BOOST_TEST(changes.spaces == 2U);
}

BOOST_AUTO_TEST_CASE(our_reader_reads_what_was_made_as_the_same_framework) {
    const Framework made = import(library()).framework;
    const Framework read = writtenAndRead(made);
    BOOST_TEST(writeFramework(read, {}) == writeFramework(made, {}));
    for (const auto& path : {"sp-plus-2023.xml", "sp-plus-2021.xml"}) {
        std::string bytes = bytesOf(std::string(CAP_SOURCE) + "/content/library/frameworks/" + path);
        const Reading shipped = readBytes(bytes, {}, shippedCommons());
        const auto& framework = std::get<Framework>(shipped.content);
        const Reading again = readText(writeFramework(framework, {}), {}, shippedCommons());
        BOOST_TEST(shown(again.problems) == "");
        BOOST_TEST(writeFramework(std::get<Framework>(again.content), {}) == writeFramework(framework, {}));
    }
}

BOOST_AUTO_TEST_CASE(a_translation_is_taken_where_there_is_one) {
    const CisoLibrary english = libraryIn(library(), "en");
    BOOST_TEST(english.language == "en");
    BOOST_TEST(english.title == "Reception");
    BOOST_TEST(english.nodes[3].description.front() == "Opening hours are shown outside");
    BOOST_TEST(english.nodes[0].name == "Au guichet");
    BOOST_TEST(english.untranslated == 19U);
    BOOST_TEST(!english.left.contains({Owner::translation, "en"}));
    const CisoLibrary czech = libraryIn(with("locale: fr", "locale: cs"));
    BOOST_TEST(czech.language == "en");
}

BOOST_AUTO_TEST_CASE(a_library_without_levels_gets_those_of_the_words) {
    using Levels = Changes::Levels;
    const auto levelsOf = [](const std::string& text) { return import(text).changes.levels; };
    const std::string scores = library().substr(
        library().find("    scores_definition:"),
        library().find("    implementation_groups_definition:") - library().find("    scores_definition:"));
    const ImportedFramework none = import(with(scores, ""));
    BOOST_TEST((none.changes.levels == Levels::noneNamed));
    BOOST_TEST(none.framework.scale.levels.size() == 3U);
    BOOST_TEST(none.framework.scale.levels[1].title == "half");
    BOOST_TEST((levelsOf(with(scores, "    scores_definition: [{score: 1, name: x}]\n")) == Levels::tooFew));
    std::string many = "    scores_definition: {scale: [";
    for (int score = 0; score < 8; ++score) many += "{score: " + std::to_string(score) + "}, ";
    BOOST_TEST((levelsOf(with(scores, many + "]}\n")) == Levels::tooMany));
    const ImportedFramework wide = import(with("max_score: 3", "max_score: 10"));
    BOOST_TEST(wide.changes.unnamedScores == 7U);
}

BOOST_AUTO_TEST_CASE(a_bad_library_gives_line_and_reason) {
    isRefused("", What::notALibrary, 1, "objects");
    isRefused("- a\n- b\n", What::notALibrary, 1, "objects");
    isRefused("a: 1\n", What::notALibrary, 1, "objects");
    isRefused("locale: fr\nobjects:\n  threats: []\n", What::noFramework, 3);
    isRefused("caf\xE9: 1\n", What::notUtf8, 1);
    isRefused("a: 1\nb: x\x01y\n", What::badCharacter, 2);
    isRefused(with("  framework:\n", "  framework:\n  - a: 1\n  - b: 2\n  other:\n"), What::manyFrameworks,
              33);
    isRefused(with("version: 3", "version: three"), What::badNumber, lineOf("version: 3"), "version");
    isRefused(with("publication_date: 2026-02-25", "publication_date: 2026-02-31"), What::badDate, 2,
              "publication_date");
    const std::string second = "  - urn: urn:exemple:risk:req_node:accueil-mairie:a.1\n";
    isRefused(with(second, "  - ref_id: x\n"), What::missingField, lineOf(second), "urn");
    isRefused(with(second, "  - urn: urn:exemple:risk:req_node:Accueil-mairie:A\n"), What::repeatedUrn,
              lineOf(second));
    isRefused(with("parent_urn: urn:exemple:risk:req_node:accueil-mairie:a.1", "parent_urn: nobody"),
              What::unknownParent, lineOf("req_node:accueil-mairie:a.1.1"));
    isRefused(with("assessable: true", "assessable: perhaps"), What::badYesNo, lineOf("assessable: true"),
              "assessable");
    isRefused(with("name: Au guichet", "name: [Au, guichet]"), What::notText, lineOf("name: Au guichet"),
              "name");
    isRefused(with("      ref_id: A\n",
                   "      ref_id: A\n      parent_urn: urn:exemple:risk:req_node:"
                   "accueil-mairie:a.1\n"),
              What::ownAncestor, lineOf("urn:exemple:risk:req_node:accueil-mairie:a\n"));
}

BOOST_AUTO_TEST_CASE(a_library_in_a_language_nobody_reads_here_is_refused) {
    const std::string text =
        "locale: cs\nobjects:\n  framework:\n    urn: a:b:c:d:e\n    requirement_nodes: []\n";
    isRefused(text, What::unknownLanguage, 1);
    const CisoReading wished = readCisoLibrary(with("locale: fr", "locale: en"), "fr");
    BOOST_TEST_REQUIRE(!wished.problems.empty());
    BOOST_TEST(wished.problems.front().expected == "fr");
}

BOOST_AUTO_TEST_CASE(requirements_too_deep_below_each_other_are_refused_at_once) {
    std::string text = "locale: fr\nobjects:\n  framework:\n    urn: a:b:c:d:e\n    requirement_nodes:\n";
    for (int i = 0; i < 20'000; ++i)
        text += "    - {assessable: true, urn: 'n:" + std::to_string(i) +
                (i == 0 ? "'}\n" : "', parent_urn: 'n:" + std::to_string(i - 1) + "'}\n");
    isRefused(text, What::tooDeep, 6 + 65);
}

BOOST_AUTO_TEST_CASE(names_that_hide_something_are_told_without_it) {
    const CisoLibrary odd = libraryIn(with("packager: exemple", "\"a\\x1b[31m\\nb\": exemple"));
    BOOST_TEST(odd.left.contains({Owner::library, "a[31m b"}));
    const CisoReading refused =
        readCisoLibrary(with("version: 3", "version: \"\\x1b" + std::string(5000, 'x') + "\""), {});
    BOOST_TEST(refused.problems.at(0).found == std::string(120, 'x') + "…");
}

BOOST_AUTO_TEST_CASE(many_problems_are_told_up_to_a_hundred) {
    std::string text = "locale: fr\nobjects:\n  framework:\n    urn: a:b:c:d:e\n    requirement_nodes:\n";
    for (int i = 0; i < 500; ++i) text += "    - name: x\n";
    const CisoReading reading = readCisoLibrary(text, {});
    BOOST_TEST(reading.problems.size() == 101U);
    BOOST_TEST((reading.problems.back().what == What::others));
}

BOOST_AUTO_TEST_CASE(identifiers_come_from_urns_and_are_ours) {
    ImportedNames names;
    BOOST_TEST(names.ofUrn("urn:intuitem:risk:req_node:guide:2.r") == "r2.r");
    BOOST_TEST(names.ofUrn("urn:intuitem:risk:req_node:guide:id.am-1.1") == "id.am_1.1");
    BOOST_TEST(names.ofUrn("urn:intuitem:risk:req_node:guide:id.am_1.1") == "id.am_1.1_2");
    BOOST_TEST(names.ofUrn("urn:intuitem:risk:req_node:guide:a---b:é") == "a_b");
    BOOST_TEST(names.ofUrn("é") == "r");
    BOOST_TEST(names.ofUrn("") == "r_2");
    BOOST_TEST(names.ofUrn(std::string(500, 'x')).size() == 48U);
}

BOOST_AUTO_TEST_CASE(levels_are_only_told_where_each_of_them_is) {
    const std::vector<assessment::Level> levels{{"niveau 0", ""}, {"niveau 1", ""}};
    BOOST_TEST(toldLevels({"Où ?", "Niveau 0 : rien", "NIVEAU 1\u00A0: tout"}, levels).signs.size() == 2U);
    for (const std::vector<std::string>& lines : {std::vector<std::string>{"Niveau 0 : rien"},
                                                  {"Niveau 1 : tout", "Niveau 0 : rien"},
                                                  {"Niveau 0 : rien", "Niveau 1 :"},
                                                  {"Niveau 0 rien", "Niveau 1 tout"},
                                                  {}}) {
        const ToldLevels told = toldLevels(lines, levels);
        BOOST_TEST(told.signs.empty());
        BOOST_TEST(told.before == lines, boost::test_tools::per_element());
    }
}

BOOST_AUTO_TEST_CASE(whatever_is_done_to_a_library_it_is_refused_or_made_into_a_sound_framework) {
    std::mt19937 random(20261122);
    const auto below = [&](std::size_t most) {
        return std::uniform_int_distribution<std::size_t>(0, most - 1)(random);
    };
    const std::string marks = "[]{}:,-&*#!|>'\"%@`?\n\t \\x\xC3\xA9\x01~<0";
    int made = 0;
    for (int turn = 0; turn < 3000; ++turn) {
        std::string text = library();
        for (std::size_t changes = 1 + below(4); changes > 0; --changes) {
            const std::size_t at = below(text.size());
            const std::size_t many = std::min(below(40), text.size() - at);
            switch (below(4)) {
                case 0: text[at] = marks[below(marks.size())]; break;
                case 1: text.erase(at, many); break;
                case 2: text.insert(at, text.substr(below(text.size()), many)); break;
                default: text.insert(at, 1, marks[below(marks.size())]);
            }
        }
        const CisoReading reading = readCisoLibrary(text, {});
        if (!reading.problems.empty()) continue;
        ++made;
        const ImportedFramework imported = frameworkOf(reading.library, words());
        const Reading again = readText(writeFramework(imported.framework, {}), {}, {});
        BOOST_TEST(shown(again.problems) == "", text);
    }
    BOOST_TEST(made > 100);
}

BOOST_AUTO_TEST_SUITE_END()
