#include "trainer/wording/problem_sentence.h"

#include <boost/test/unit_test.hpp>
#include <vector>

#include "tests/trainer/wording/languages.h"

using namespace trainer;
using content::Problem;
using content::ProblemId;

namespace {

/// Every way a reader fills in a problem: each fact there or not, and the forms the sentences look at.
std::vector<Problem> shapesOf(ProblemId id) {
    std::vector<Problem> shapes;
    for (const char* subject : {"", "title", "step"})
        for (const char* found : {"", "titel", "0xE9"})
            for (const char* expected : {"", "1", "titre, titres"})
                for (const char* suggestion : {"", "titre"})
                    shapes.push_back({id, {3, 4}, subject, found, expected, suggestion});
    return shapes;
}

bool endsLikeASentence(const std::string& text) {
    return text.ends_with('.') || text.ends_with('?');
}

}  // namespace

BOOST_AUTO_TEST_SUITE(problem_sentences)

BOOST_AUTO_TEST_CASE(every_problem_has_its_sentence_whatever_facts_it_carries) {
    for (int number = 0; number <= static_cast<int>(ProblemId::tooManyProblems); ++number)
        for (const Problem& problem : shapesOf(static_cast<ProblemId>(number))) {
            const InBoth said([&] { return sentenceFor(problem); });
            const std::string context =
                std::string(nameOf(problem.id)) + ": " + said.french + " / " + said.english;
            BOOST_TEST(said.isWhole(), context);
            BOOST_TEST(endsLikeASentence(said.french), context);
            BOOST_TEST(endsLikeASentence(said.english), context);
        }
}

BOOST_AUTO_TEST_CASE(the_nearest_correct_name_is_offered_at_the_end) {
    const Problem problem{ProblemId::unknownAttribute, {2, 5}, "choice", "rihgt", "id, right", "right"};
    const InBoth said([&] { return sentenceFor(problem); });
    BOOST_TEST(said.french ==
               "«\u00A0choice\u00A0» n’a pas d’attribut «\u00A0rihgt\u00A0». Attributs possibles\u00A0: id, "
               "right. Vouliez-vous écrire «\u00A0right\u00A0»\u202F?");
    BOOST_TEST(said.english ==
               "“choice” has no attribute “rihgt”. It may have: id, right. Did you mean “right”?");
}

BOOST_AUTO_TEST_CASE(what_a_reference_points_to_is_named_in_the_language_of_the_author) {
    for (const auto& [thing, french, english] :
         {std::tuple("person", "personne", "person"), std::tuple("source", "source", "source"),
          std::tuple("variable", "variable", "variable"), std::tuple("step", "étape", "step"),
          std::tuple("node", "nœud", "node"), std::tuple("outcome", "issue", "outcome"),
          std::tuple("grid", "grille de priorité", "priority grid"),
          std::tuple("class", "classe de la grille de priorité", "class of the priority grid"),
          std::tuple("move", "premier geste de la grille de priorité", "first move of the priority grid"),
          std::tuple("number", "numéro d’urgence", "emergency number"),
          std::tuple("module", "module", "module"), std::tuple("file", "fichier", "file")}) {
        const Problem problem{ProblemId::unknownReference, {1, 1}, thing, "x9", {}, {}};
        const InBoth said([&] { return sentenceFor(problem); });
        BOOST_TEST(said.isWhole(), said.french);
        BOOST_TEST(said.french.find(french) != std::string::npos, said.french);
        BOOST_TEST(said.french.find("«\u00A0x9\u00A0»") != std::string::npos, said.french);
        BOOST_TEST(said.english.find(english) != std::string::npos, said.english);
    }
}

BOOST_AUTO_TEST_CASE(a_name_the_author_wrote_in_braces_is_not_taken_for_a_place_to_fill) {
    const Problem problem{ProblemId::badValue, {1, 1}, "kind", "{expected}", "single", {}};
    const InBoth said([&] { return sentenceFor(problem); });
    BOOST_TEST(said.english == "“kind” cannot be “{expected}”. Possible: single.");
}

BOOST_AUTO_TEST_SUITE_END()
