#include <boost/test/unit_test.hpp>

#include "tests/scenarios/clarity/kit.h"
#include "tests/scenarios/clarity/sample_rules.h"

using namespace sample;

namespace {

/// The text after the first replacement of every finding.
std::string mended(const std::string& text, const RuleSet& rules) {
    const Analyser analyser(rules, french());
    const auto descriptions = analyser.describe(analyser.analyse(text).findings, text);
    std::string changed = text;
    for (auto one = descriptions.rbegin(); one != descriptions.rend(); ++one)
        if (!one->replacements.empty())
            changed.replace(one->replaced.begin, one->replaced.end - one->replaced.begin,
                            one->replacements.front());
    return changed;
}

std::string withTerm(const std::string& text, const std::string& words, const std::string& say) {
    return mended(text, with({withTerms("term", {{words, false, {say}, {}}})}));
}

std::string messageOf(const std::string& text, const RuleSet& rules) {
    const Analyser analyser(rules, french());
    const auto found = analyser.analyse(text).findings;
    return found.empty() ? "-" : analyser.describe(found.front(), text).message;
}

/// "procéder à la vérification de" and its like.
RuleSet nominalisations() {
    Rule rule =
        withPattern("nominalisation",
                    {token(lemma({"procéder", "effectuer"})), token(form({"à", "au"}), 0, 1),
                     token(part(Feature::determiner), 0, 1), marked(token(part(Feature::noun)), "what"),
                     token(form({"de", "d'", "du", "des"}))},
                    {"~{what>verb}"});
    RuleSet rules = with({rule});
    rules.verbs = {{"vérification", "vérifier"}, {"examen", "examiner"}, {"paiement", "payer"}};
    return rules;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(describing)

BOOST_AUTO_TEST_CASE(a_message_is_made_of_the_limit_and_the_count) {
    CountCheck words;
    words.moreThan = 3;
    BOOST_TEST(messageOf("Un deux trois quatre.", with({withCount("long", words)})) == "4/3");
    Rule share = withTerms("t", {{"nonobstant", false, {"malgré"}, {}}});
    share.message = "« {match} » : dites « {say} ».";
    BOOST_TEST(messageOf("Nonobstant ce refus.", with({share})) == "« Nonobstant » : dites « Malgré ».");
}

BOOST_AUTO_TEST_CASE(a_replacement_is_elided_and_contracted_on_both_sides) {
    BOOST_TEST(withTerm("Nonobstant l’avis du maire.", "nonobstant", "malgré") == "Malgré l’avis du maire.");
    BOOST_TEST(withTerm("Il parle de missives.", "missive", "~écrit") == "Il parle d’écrits.");
    BOOST_TEST(withTerm("Il faut que statuer.", "statuer", "agir") == "Il faut qu’agir.");
    BOOST_TEST(withTerm("L’usager vient.", "usager", "client") == "Le client vient.");
    BOOST_TEST(withTerm("Le service de l’usager.", "usager", "client") == "Le service du client.");
    BOOST_TEST(withTerm("Un bilan à l’effet de comprendre.", "à l’effet de", "pour") ==
               "Un bilan pour comprendre.");
    BOOST_TEST(withTerm("Un bilan à l’effet d’aider.", "à l’effet de", "pour") == "Un bilan pour aider.");
    BOOST_TEST(withTerm("En vue d’aider.", "en vue de", "afin de") == "Afin d’aider.");
    BOOST_TEST(withTerm("En vertu du contrat.", "en vertu de", "selon") == "Selon le contrat.");
    BOOST_TEST(withTerm("Eu égard aux pièces.", "eu égard à", "en raison de") == "En raison des pièces.");
    BOOST_TEST(withTerm("Il s’agit de héler.", "héler", "appeler") == "Il s’agit d’appeler.");
}

BOOST_AUTO_TEST_CASE(a_determiner_agrees_with_the_noun_that_comes) {
    BOOST_TEST(withTerm("Votre lettre et la missive.", "missive", "~courrier") ==
               "Votre lettre et le courrier.");
    BOOST_TEST(withTerm("Cette missive.", "missive", "~avis") == "Cet avis.");
    BOOST_TEST(withTerm("Le but de la missive.", "missive", "~courrier") == "Le but du courrier.");
    BOOST_TEST(withTerm("Une missive et les missives.", "missive", "~courrier") ==
               "Un courrier et les courriers.");
    BOOST_TEST(withTerm("Dans ce courrier.", "courrier", "~lettre") == "Dans cette lettre.");
}

BOOST_AUTO_TEST_CASE(a_word_is_inflected_as_what_it_stands_for) {
    BOOST_TEST(withTerm("Nous avons procédé à un tri.", "procéder à", "~faire") == "Nous avons fait un tri.");
    BOOST_TEST(withTerm("Nous procédons au tri.", "procéder à", "~faire") == "Nous faisons le tri.");
    BOOST_TEST(withTerm("Il procédera au tri.", "procéder à", "~faire") == "Il fera le tri.");
    BOOST_TEST(withTerm("Les pièces afférentes au dossier.", "afférent à", "~lié à") ==
               "Les pièces liées au dossier.");
    BOOST_TEST(withTerm("Les pièces afférentes au dossier.", "afférent à", "qui concernent") ==
               "Les pièces qui concernent le dossier.");
}

BOOST_AUTO_TEST_CASE(a_word_that_is_a_noun_too_is_a_verb_where_a_verb_stands) {
    BOOST_TEST(withTerm("Vous êtes en mesure de payer.", "être en mesure de", "~pouvoir") ==
               "Vous pouvez payer.");
    BOOST_TEST(withTerm("Il est tenu de payer.", "être tenu de", "~devoir") == "Il doit payer.");
    BOOST_TEST(withTerm("Ses attributions.", "attribution", "~pouvoir") == "Ses pouvoirs.");
}

BOOST_AUTO_TEST_CASE(an_article_within_the_last_word_of_a_term_stays) {
    BOOST_TEST(withTerm("Venez à l’issue du cours.", "à l’issue de", "après") == "Venez après le cours.");
    BOOST_TEST(withTerm("Venez à l’issue des cours.", "à l’issue de", "après") == "Venez après les cours.");
    BOOST_TEST(withTerm("Dans le cadre de la fête.", "dans le cadre de", "pour") == "Pour la fête.");
    const RuleSet pattern =
        with({withPattern("issue",
                          {token(form({"à"})), token(form({"l'"})), token(form({"issue"})),
                           token(form({"de", "d'", "du", "des"}))},
                          {"après"})});
    BOOST_TEST(mended("Venez à l’issue du cours.", pattern) == "Venez après le cours.");
    BOOST_TEST(mended("Venez à l’issue d’un cours.", pattern) == "Venez après un cours.");
}

BOOST_AUTO_TEST_CASE(a_determiner_takes_the_gender_of_the_noun_that_comes_whatever_stands_before_it) {
    BOOST_TEST(withTerm("Au titre d’un trop-perçu.", "trop-perçu", "~somme reçue en trop") ==
               "Au titre d’une somme reçue en trop.");
    BOOST_TEST(withTerm("Mon courrier d’un jour.", "courrier", "~lettre") == "Ma lettre d’un jour.");
    BOOST_TEST(withTerm("Ce courrier et cette missive.", "courrier", "~lettre") ==
               "Cette lettre et cette missive.");
}

BOOST_AUTO_TEST_CASE(one_blank_stands_where_an_elision_stood) {
    BOOST_TEST(withTerm("Il vient afin d’un avis.", "afin de", "pour") == "Il vient pour un avis.");
    BOOST_TEST(withTerm("Il peut être amené à engager.", "être amené à", "") == "Il peut engager.");
    const RuleSet pattern = with({withPattern("possibility",
                                              {token(lemma({"avoir"})), token(form({"la"})),
                                               token(form({"possibilité"})), token(form({"de", "d'"}))},
                                              {"~pouvoir", "~pouvoir "})});
    BOOST_TEST(mended("Elle a la possibilité d’engager.", pattern) == "Elle peut engager.");
    BOOST_TEST(mended("Vous devez avoir la possibilité d’engager.", pattern) ==
               "Vous devez pouvoir engager.");
}

BOOST_AUTO_TEST_CASE(a_noun_in_a_light_verb_frame_becomes_its_verb) {
    BOOST_TEST(mended("Nous avons procédé à la vérification de vos pièces.", nominalisations()) ==
               "Nous avons vérifié vos pièces.");
    BOOST_TEST(mended("Je procède à l’examen du dossier.", nominalisations()) == "J’examine le dossier.");
    BOOST_TEST(mended("Vous devez effectuer le paiement des frais.", nominalisations()) ==
               "Vous devez payer les frais.");
}

BOOST_AUTO_TEST_CASE(groups_of_an_expression_may_be_named) {
    BOOST_TEST(mended("Le 5 pourcents.", with({withExpression("e", R"(((\d+) pourcents))", {"{2} %"})})) ==
               "Le 5 %.");
}

BOOST_AUTO_TEST_CASE(an_acronym_is_written_out_where_a_term_says_how) {
    Rule rule = withBuiltIn("acronym", BuiltIn::acronym);
    rule.terms = {{"CAF", true, {"caisse d’allocations familiales (CAF)"}, {}}};
    BOOST_TEST(mended("La CAF vous répond.", with({rule})) ==
               "La caisse d’allocations familiales (CAF) vous répond.");
}

BOOST_AUTO_TEST_CASE(another_word_for_the_same_thing_is_the_first_one) {
    Rule rule = withBuiltIn("same-word", BuiltIn::sameThingSameWord);
    rule.terms = {{"missive", false, {"lettre"}, {}}, {"courrier", false, {"lettre"}, {}}};
    BOOST_TEST(mended("Votre courrier. Votre missive.", with({rule})) == "Votre courrier. Votre courrier.");
    BOOST_TEST(mended("Un courrier. Cette missive.", with({rule})) == "Un courrier. Ce courrier.");
}

BOOST_AUTO_TEST_SUITE_END()
