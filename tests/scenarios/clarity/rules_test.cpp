#include <boost/test/unit_test.hpp>

#include "tests/scenarios/clarity/kit.h"
#include "tests/scenarios/clarity/sample_rules.h"

using namespace sample;

BOOST_AUTO_TEST_SUITE(rules)

BOOST_AUTO_TEST_CASE(a_term_is_found_in_any_of_its_forms) {
    const RuleSet rules =
        with({withTerms("jargon", {{"procéder à", false, {}, {}}, {"afférent à", false, {}, {}}})});
    BOOST_TEST(foundIn("Nous avons procédé au contrôle des pièces afférentes à la demande.", rules) ==
               "procédé au|afférentes à");
    BOOST_TEST(foundIn("Il procède d’une erreur.", rules) == "");
}

BOOST_AUTO_TEST_CASE(an_exact_term_is_found_as_it_is_written) {
    const RuleSet rules = with({withTerms("latin", {{"in fine", true, {}, {}}, {"avis", true, {}, {}}})});
    BOOST_TEST(foundIn("In fine, un avis favorable.", rules) == "In fine|avis");
}

BOOST_AUTO_TEST_CASE(a_pattern_has_words_that_may_stand_between_and_words_that_must_not_stand_before) {
    const RuleSet rules = with({passive()});
    BOOST_TEST(foundIn("Votre demande a été rejetée. Elle n’est pas encore instruite.", rules) ==
               "été rejetée|est pas encore instruite");
    BOOST_TEST(foundIn("Elle s’est arrêtée. Elle est allée à Paris.", rules) == "");
}

BOOST_AUTO_TEST_CASE(what_is_outside_must_be_there_but_is_no_part_of_the_span) {
    const RuleSet rules = with(
        {withPattern("by", {token(part(Feature::verb, Feature::pastParticiple)), outside(form({"par"}))})});
    BOOST_TEST(foundIn("La lettre envoyée par le maire, reçue hier.", rules) == "envoyée");
}

BOOST_AUTO_TEST_CASE(an_exception_that_overlaps_a_match_undoes_it) {
    Rule rule = withTerms("term", {{"avis", false, {}, {}}});
    rule.unless.push_back({{token(form({"avis"})), token(form({"de"})), token(form({"passage"}))}, {}});
    BOOST_TEST(foundIn("Un avis, puis un avis de passage et un avis.", with({rule})) == "avis|avis");
}

BOOST_AUTO_TEST_CASE(of_matches_that_overlap_the_first_and_longest_stays) {
    const RuleSet rules = with({withTerms(
        "term", {{"mise", false, {}, {}}, {"mise en œuvre", false, {}, {}}, {"œuvre", false, {}, {}}})});
    BOOST_TEST(foundIn("La mise en œuvre du plan.", rules) == "mise en œuvre");
}

BOOST_AUTO_TEST_CASE(an_expression_knows_the_bounds_of_words_with_accents) {
    BOOST_TEST(foundIn("Le 03/04/2026, été, étés, déjà été.", with({withExpression("e", R"(\bété\b)")})) ==
               "été|été");
    BOOST_TEST(foundIn("Le 03/04/2026.", with({withExpression("e", R"((\d+)/\d+/\d+)")})) == "03");
}

BOOST_AUTO_TEST_CASE(counts_say_what_is_too_long_or_too_many) {
    CountCheck words;
    words.moreThan = 4;
    BOOST_TEST(foundIn("Un deux trois quatre. Un deux trois quatre cinq !", with({withCount("c", words)})) ==
               "Un deux trois quatre cinq !");
    CountCheck matches;
    matches.of = CountCheck::Of::matches;
    matches.moreThan = 1;
    Rule rule = withCount("c", matches);
    rule.patterns.push_back({{token(form({"que", "qu'"}))}, {}});
    BOOST_TEST(foundIn("Je crois que tu dis qu’il vient. Je crois que oui.", with({rule})) == "qu’");
}

BOOST_AUTO_TEST_CASE(a_paragraph_without_what_it_should_have_is_found) {
    Rule rule = sample::rule("reader");
    rule.check = AbsenceCheck{Scope::paragraph, 4};
    rule.patterns.push_back({{token(form({"vous", "votre"}))}, {}});
    BOOST_TEST(foundIn("Le dossier est complet maintenant.\n\nVotre dossier est bien complet.\n\nMerci.",
                       with({rule})) == "Le dossier est complet maintenant.");
}

BOOST_AUTO_TEST_CASE(an_acronym_is_found_at_its_first_use_unless_its_expansion_is_there) {
    const RuleSet rules = with({withBuiltIn("acronym", BuiltIn::acronym)});
    BOOST_TEST(foundIn("La DREAL répond. La DREAL écrit.", rules) == "DREAL");
    BOOST_TEST(foundIn("La direction régionale (DREAL) répond. La DREAL écrit.", rules) == "");
    BOOST_TEST(foundIn("La DREAL (direction régionale de l’environnement) répond.", rules) == "");
    BOOST_TEST(foundIn("Article XIV, M. DURAND et Claire MARTIN : c’est IMPORTANT.", rules) == "");
    BOOST_TEST(foundIn("DEMANDE DE BOURSE CROUS", rules) == "");
}

BOOST_AUTO_TEST_CASE(an_acronym_that_the_dictionary_has_as_a_noun_is_one_all_the_same) {
    const RuleSet rules = with({withBuiltIn("acronym", BuiltIn::acronym)});
    BOOST_TEST(foundIn("Le SAMU, l’URSSAF, un EHPAD et le PACS sont là.", rules) == "SAMU|URSSAF|EHPAD|PACS");
    BOOST_TEST(foundIn("Le CNED et l’INSEE vous écrivent.", rules) == "CNED|INSEE");
    BOOST_TEST(foundIn("Le Samu et l’Urssaf vous écrivent.", rules) == "");
}

BOOST_AUTO_TEST_CASE(an_acronym_may_have_small_letters_and_a_plural) {
    const RuleSet rules = with({withBuiltIn("acronym", BuiltIn::acronym)});
    BOOST_TEST(foundIn("La DGFiP et deux EHPADs vous écrivent.", rules) == "DGFiP|EHPADs");
    BOOST_TEST(foundIn("Une antenne de 800 MHz, une ampoule de 9 kWh et Mme McDonald.", rules) == "");
    BOOST_TEST(foundIn("Joignez deux CVs et trois PDFs.", rules) == "");
}

BOOST_AUTO_TEST_CASE(an_acronym_is_the_same_however_it_is_written) {
    const RuleSet rules = with({withBuiltIn("acronym", BuiltIn::acronym)});
    BOOST_TEST(foundIn("La DGFiP répond. La DGFIP écrit. La D.G.F.I.P. lit.", rules) == "DGFiP");
    BOOST_TEST(
        foundIn("Un établissement pour personnes âgées (EHPAD) répond. Deux EHPADs écrivent.", rules) == "");
}

BOOST_AUTO_TEST_CASE(an_expansion_may_stand_before_or_behind_in_other_ways) {
    const RuleSet rules = with({withBuiltIn("acronym", BuiltIn::acronym)});
    BOOST_TEST(foundIn("La caisse d’allocations familiales, ou CAF, vous répond.", rules) == "");
    BOOST_TEST(foundIn("Le comité social d’administration, dit CSA, se réunit.", rules) == "");
    BOOST_TEST(foundIn("La direction générale des finances publiques – DGFiP – répond.", rules) == "");
    BOOST_TEST(foundIn("La DREAL, la direction régionale de l’environnement, répond.", rules) == "");
    BOOST_TEST(foundIn("Appelez la mairie ou la CAF.", rules) == "CAF");
    BOOST_TEST(foundIn("Écrivez au collège, au lycée, ou CIO de la ville.", rules) == "CIO");
}

BOOST_AUTO_TEST_CASE(what_is_written_in_capitals_to_be_louder_is_no_acronym) {
    const RuleSet rules = with({withBuiltIn("acronym", BuiltIn::acronym)});
    BOOST_TEST(foundIn("Répondez-nous bien AVANT LE 3 MAI à la mairie du village.", rules) == "");
    BOOST_TEST(foundIn("Répondez à la CAF avant le 3 mai, ou à la MSA.", rules) == "CAF|MSA");
}

BOOST_AUTO_TEST_CASE(letters_of_buildings_and_names_of_families_are_no_acronyms) {
    const RuleSet rules = with({withBuiltIn("acronym", BuiltIn::acronym)});
    BOOST_TEST(foundIn("La parcelle AK et le bâtiment GH sont à la famille ZLATKO, née BRKIC.", rules) == "");
    BOOST_TEST(foundIn("Le dossier de BRKIC Emma est à la CAF, celui de Luc au GRETA.", rules) ==
               "CAF|GRETA");
}

BOOST_AUTO_TEST_CASE(a_reference_and_a_town_are_no_acronyms) {
    const RuleSet rules = with({withBuiltIn("acronym", BuiltIn::acronym)});
    BOOST_TEST(foundIn("Donnez la référence BX45 et le formulaire DE3 à l’accueil.", rules) == "");
    BOOST_TEST(foundIn("Écrivez au 12 rue des Lilas, 99123 VALMONT, avant mardi prochain.", rules) == "");
    BOOST_TEST(foundIn("Il habite PARIS depuis le printemps.", rules) == "");
}

BOOST_AUTO_TEST_CASE(one_thing_has_one_word) {
    Rule rule = withBuiltIn("same-word", BuiltIn::sameThingSameWord);
    rule.terms = {{"missive", false, {"lettre"}, {}}, {"courrier", false, {"lettre"}, {}}};
    BOOST_TEST(foundIn("Votre courrier.\n\nVotre courrier et votre missive. Une missive.", with({rule})) ==
               "missive");
}

BOOST_AUTO_TEST_CASE(four_things_in_a_row_could_be_a_list) {
    const RuleSet rules = with({withBuiltIn("enumeration", BuiltIn::enumeration)});
    BOOST_TEST(
        foundIn("Joignez une copie de votre carte d’identité, un justificatif de domicile récent, un relevé "
                "d’identité bancaire et une photo.",
                rules) != "");
    BOOST_TEST(foundIn("Joignez une copie, une photo et un relevé.", rules) == "");
    BOOST_TEST(foundIn("Joignez la fiche verte, une photo récente, la copie du bail et la facture.", rules) ==
               "une photo récente, la copie du bail et la facture");
}

BOOST_AUTO_TEST_CASE(a_list_may_be_of_figures_of_orders_or_without_a_last_and) {
    const RuleSet rules = with({withBuiltIn("enumeration", BuiltIn::enumeration)});
    const auto isFound = [&](const std::string& text) { return !foundIn(text, rules).empty(); };
    BOOST_TEST(isFound("Joignez 2 photos, la copie de votre bail, une facture de gaz et 3 timbres rouges."));
    BOOST_TEST(
        isFound("Remplissez la fiche verte, signez-la au dos, joignez une photo récente et envoyez le tout "
                "à la mairie."));
    BOOST_TEST(isFound("Joignez la fiche verte, une photo récente, la copie du bail ainsi que la facture."));
    BOOST_TEST(
        isFound("Joignez la fiche verte, une photo récente, la copie de votre bail, la facture de gaz."));
}

BOOST_AUTO_TEST_CASE(when_and_where_something_happens_is_no_list) {
    const RuleSet rules = with({withBuiltIn("enumeration", BuiltIn::enumeration)});
    BOOST_TEST(foundIn("Si vous venez lundi avec votre fils, prenez la clé, ouvrez la salle du fond et "
                       "appelez-moi.",
                       rules) == "");
    BOOST_TEST(foundIn("Le 3 mars, la directrice de l’école, le maire de la ville et la cheffe du service "
                       "viendront.",
                       rules) == "");
    BOOST_TEST(
        foundIn("Venez à la mairie, dans la salle du conseil, avec votre mari, sans votre chien et pour une "
                "heure.",
                rules) == "");
    BOOST_TEST(
        foundIn("Le bureau ouvre le lundi matin, le mardi matin, le jeudi matin et le vendredi après-midi.",
                rules) == "");
    BOOST_TEST(
        foundIn("Votre dossier est complet, la commission se réunit mardi, le courrier part jeudi, la lettre "
                "arrive lundi.",
                rules) == "");
}

BOOST_AUTO_TEST_CASE(three_things_and_what_comes_behind_them_are_no_list) {
    const RuleSet rules = with({withBuiltIn("enumeration", BuiltIn::enumeration)});
    BOOST_TEST(
        foundIn("Pour les mois de juin, de juillet et d’août, le service vous enverra un reçu et le nouveau "
                "tarif de l’année.",
                rules) == "");
    BOOST_TEST(
        foundIn(
            "Munissez-vous d’acte de naissance, de carte d’identité et de passeport pour vous, votre mari "
            "et vos deux enfants.",
            rules) == "");
    BOOST_TEST(
        foundIn("En juin prochain, le maire de la ville, la directrice de l’école et le chef du service "
                "viendront.",
                rules) == "");
}

BOOST_AUTO_TEST_CASE(a_pattern_may_want_the_first_word_of_a_line) {
    TokenTest opening = form({"camille"});
    opening.lineStart = true;
    const RuleSet rules = with({withPattern("signature", {token(opening), token(form({"petit"}))}, {})});
    BOOST_TEST(foundIn("Camille Petit vous répond. Merci, Camille Petit", rules) == "Camille Petit");
    BOOST_TEST(foundIn("Je suis Camille Petit.\nCamille Petit", rules) == "Camille Petit");
    BOOST_TEST(foundIn("Je suis Camille Petit.", rules) == "");
}

BOOST_AUTO_TEST_CASE(a_term_with_a_note_is_found_once) {
    const RuleSet rules = with({withTerms("hard", {{"forclusion", false, {}, "délai dépassé"}})});
    BOOST_TEST(foundIn("La forclusion est acquise.\n\nCette forclusion.", rules) == "forclusion");
}

BOOST_AUTO_TEST_CASE(letter_points_are_present_vague_missing_or_not_asked_for) {
    RuleSet rules = with({});
    LetterPoint date;
    date.id = "answer-by";
    date.present = {{{token(form({"avant"})), token(form({"le"})), token(kind(TokenKind::date))}, {}}};
    date.vague = {{{token(form({"prochainement"}))}, {}}};
    LetterPoint appeal;
    appeal.id = "appeal";
    appeal.asked = {{{token(lemma({"rejeter"}))}, {}}};
    appeal.present = {{{token(lemma({"recours"}))}, {}}};
    rules.points = {date, appeal};
    const Analyser analyser(rules, french());
    using State = PointFound::State;
    const auto states = [&](const std::string& text) {
        std::vector<State> all;
        for (const PointFound& one : analyser.analyse(text).points) all.push_back(one.state);
        return all;
    };
    BOOST_TEST((states("Réponse avant le 3 mars 2026.") == std::vector{State::present, State::notAsked}));
    BOOST_TEST(
        (states("Réponse prochainement. Nous rejetons.") == std::vector{State::vague, State::missing}));
    BOOST_TEST((states("Nous rejetons.\n\nUn recours est possible.") ==
                std::vector{State::missing, State::present}));
}

BOOST_AUTO_TEST_CASE(a_hostile_rule_takes_no_more_time_than_any_other) {
    // Anything, up to eight times, again and again, then what never comes.
    std::vector<PatternToken> tokens(7, token({}, 0, 8));
    tokens.push_back(token(form({"jamaisvu"})));
    std::string text;
    for (int i = 0; i < 2000; ++i) text += "mot ";
    BOOST_TEST(foundIn(text, with({withPattern("p", tokens), withExpression("e", "(a+)+(b|a*)*c")})) == "");
}

BOOST_AUTO_TEST_SUITE_END()
