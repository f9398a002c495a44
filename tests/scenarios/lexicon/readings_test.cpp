#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <fstream>
#include <random>
#include <sstream>
#include <string>

#include "tests/scenarios/lexicon/kit.h"

using namespace scenarios;

namespace {

/// True if one reading of the form is of that word and has all those features.
bool reads(const Lexicon& lexicon, const std::string& form, const std::string& lemma, Features features) {
    return std::ranges::any_of(lexicon.readings(lexicon.find(form)), [&](const Reading& reading) {
        return lexicon.lemmaText(reading.lemma) == lemma && reading.features.hasAll(features);
    });
}

/// Checks every line of the file; gives how many there are.
int checkReadings(const std::string& language) {
    const Lexicon& lexicon = builtLexicon(language);
    std::ifstream in(std::string(CAP_SOURCE) + "/tests/scenarios/lexicon/readings-" + language + ".txt");
    int lines = 0;
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with('#')) continue;
        ++lines;
        const bool isNot = line.starts_with('!');
        std::istringstream parts(line.substr(isNot ? 1 : 0));
        std::string form;
        std::string lemma;
        std::string features;
        parts >> form >> lemma;
        std::getline(parts, features);
        BOOST_TEST(lexicon.find(form) != 0U, line);
        BOOST_TEST(reads(lexicon, form, lemma, featuresNamed(features)) != isNot, line);
    }
    return lines;
}

bool isVerb(const Lexicon& lexicon, LemmaId lemma) {
    return lexicon.lemma(lexicon.lemmaText(lemma), Feature::verb) == lemma;
}

/// For every form of the verb: what is asked with the features of a reading gives a form that has them. Gives
/// how many readings were asked for.
int checkInflections(const Lexicon& lexicon, LemmaId verb) {
    int asked = 0;
    for (const FormId form : lexicon.forms(verb))
        for (const Reading& reading : lexicon.readings(form)) {
            if (reading.lemma != verb) continue;
            const FormId made = lexicon.inflected(verb, reading.features);
            const std::string lemma(lexicon.lemmaText(verb));
            BOOST_TEST(reads(lexicon, std::string(lexicon.text(made)), lemma, reading.features), lemma);
            ++asked;
        }
    return asked;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(readings)

BOOST_AUTO_TEST_CASE(known_french_forms_are_read_as_grammar_does) {
    BOOST_TEST(checkReadings("fr") >= 60);
}

BOOST_AUTO_TEST_CASE(known_english_forms_are_read_as_grammar_does) {
    BOOST_TEST(checkReadings("en") >= 30);
}

BOOST_AUTO_TEST_CASE(the_french_lexicon_is_the_whole_dictionary) {
    BOOST_TEST(builtLexicon("fr").formCount() > 400'000U);
    BOOST_TEST(builtLexicon("fr").lemmaCount() > 75'000U);
}

BOOST_AUTO_TEST_CASE(five_hundred_verbs_give_the_forms_they_are_asked_for) {
    const Lexicon& lexicon = builtLexicon("fr");
    std::mt19937 random(5);
    std::uniform_int_distribution<LemmaId> any(1, static_cast<LemmaId>(lexicon.lemmaCount()));
    int verbs = 0;
    int asked = 0;
    while (verbs < 500) {
        const LemmaId lemma = any(random);
        if (!isVerb(lexicon, lemma)) continue;
        asked += checkInflections(lexicon, lemma);
        ++verbs;
    }
    BOOST_TEST(asked > 500 * 30);
}

BOOST_AUTO_TEST_CASE(the_usual_form_is_given_where_several_would_do) {
    const Lexicon& lexicon = builtLexicon("fr");
    const auto made = [&](const char* word, const char* features) {
        return std::string(lexicon.text(lexicon.inflected(lexicon.lemma(word), featuresNamed(features))));
    };
    BOOST_TEST(made("vérifier", "verb past-participle masculine singular") == "vérifié");
    BOOST_TEST(made("vérifier", "verb past-participle feminine plural") == "vérifiées");
    BOOST_TEST(made("vérifier", "verb present third-person singular") == "vérifie");
    BOOST_TEST(made("vérifier", "verb future first-person plural") == "vérifierons");
    BOOST_TEST(made("vérifier", "verb infinitive") == "vérifier");
    BOOST_TEST(made("vérifier", "verb subjunctive third-person singular") == "vérifie");
    BOOST_TEST(made("lié", "adjective feminine plural") == "liées");
    BOOST_TEST(made("nouveau", "adjective masculine singular") == "nouveau");
    BOOST_TEST(made("être", "verb present third-person plural") == "sont");
    BOOST_TEST(made("faire", "verb past-participle feminine singular") == "faite");
    BOOST_TEST(made("payer", "verb present third-person singular") == "paie");
    BOOST_TEST(made("cheval", "noun plural") == "chevaux");
}

BOOST_AUTO_TEST_CASE(every_form_says_which_word_it_is_a_form_of) {
    for (const char* language : {"fr", "en"}) {
        const Lexicon& lexicon = builtLexicon(language);
        for (FormId form = 1; form <= lexicon.formCount(); form += 7) {
            BOOST_REQUIRE(lexicon.find(lexicon.text(form)) == form);
            BOOST_REQUIRE(!lexicon.readings(form).empty());
            for (const Reading& reading : lexicon.readings(form)) {
                const auto forms = lexicon.forms(reading.lemma);
                BOOST_REQUIRE(std::ranges::find(forms, form) != forms.end());
            }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
