#include "scenarios/lexicon/lexicon.h"

#include <boost/test/unit_test.hpp>
#include <set>
#include <stdexcept>
#include <string>

#include "tests/scenarios/lexicon/kit.h"

using namespace scenarios;

BOOST_AUTO_TEST_SUITE(lexicons)

BOOST_AUTO_TEST_CASE(what_was_written_is_found) {
    const auto table = tableOf(someWords());
    const Lexicon lexicon(table);
    BOOST_TEST(lexicon.formCount() == 6U);
    BOOST_TEST(lexicon.lemmaCount() == 3U);
    for (const std::string form : {"le", "les", "ferme", "fermes", "fermée", "fermer"})
        BOOST_TEST(lexicon.text(lexicon.find(form)) == form);
    for (const std::string form : {"", "l", "Ferme", "fermé", "fermees", "fermerfermerfermerfermer"})
        BOOST_TEST(lexicon.find(form) == 0U);
    BOOST_TEST(lexicon.syllables(lexicon.find("fermée")) == 2);
}

BOOST_AUTO_TEST_CASE(a_form_has_all_its_readings_those_of_one_part_of_speech_together) {
    const auto table = tableOf(someWords());
    const Lexicon lexicon(table);
    const auto readings = lexicon.readings(lexicon.find("ferme"));
    BOOST_REQUIRE(readings.size() == 3U);
    BOOST_TEST(lexicon.lemmaText(readings[0].lemma) == "ferme");
    BOOST_TEST(readings[0].features.has(Feature::noun));
    BOOST_TEST(lexicon.lemmaText(readings[1].lemma) == "fermer");
    BOOST_TEST(readings[1].features.has(Feature::present));
    BOOST_TEST(readings[2].features.has(Feature::imperative));
    BOOST_TEST(lexicon.features(lexicon.find("ferme"))
                   .hasAll(Feature::noun | Feature::verb | Feature::feminine | Feature::imperative));
}

BOOST_AUTO_TEST_CASE(a_word_is_found_by_its_spelling_and_its_part_of_speech) {
    const auto table = tableOf(someWords());
    const Lexicon lexicon(table);
    BOOST_TEST(lexicon.lemmaText(lexicon.lemma("ferme")) == "ferme");
    BOOST_TEST(lexicon.lemma("ferme", Feature::noun) == lexicon.lemma("ferme"));
    BOOST_TEST(lexicon.lemma("ferme", Feature::verb) == 0U);
    BOOST_TEST(lexicon.lemma("fermes") == 0U);
    BOOST_TEST(lexicon.lemma("") == 0U);
}

BOOST_AUTO_TEST_CASE(a_word_gives_its_forms_the_first_added_first) {
    const auto table = tableOf(someWords());
    const Lexicon lexicon(table);
    std::string forms;
    for (const FormId form : lexicon.forms(lexicon.lemma("fermer")))
        forms += std::string(lexicon.text(form)) + ' ';
    BOOST_TEST(forms == "ferme fermée fermer ");
    BOOST_TEST(lexicon.text(lexicon.inflected(lexicon.lemma("fermer"), Feature::pastParticiple)) == "fermée");
    BOOST_TEST(lexicon.text(lexicon.inflected(lexicon.lemma("le"), Feature::plural)) == "les");
    // "ferme" is a noun in the singular too, but not as a form of "fermer".
    BOOST_TEST(lexicon.inflected(lexicon.lemma("fermer"), Feature::noun) == 0U);
}

BOOST_AUTO_TEST_CASE(numbers_that_are_none_give_nothing) {
    const auto table = tableOf(someWords());
    const Lexicon lexicon(table);
    for (const std::uint32_t id : {0U, 100U, 0xFFFFFFFFU}) {
        BOOST_TEST(lexicon.text(id).empty());
        BOOST_TEST(lexicon.readings(id).empty());
        BOOST_TEST(lexicon.features(id).empty());
        BOOST_TEST(lexicon.syllables(id) == 0);
        BOOST_TEST(lexicon.lemmaText(id).empty());
        BOOST_TEST(lexicon.forms(id).empty());
        BOOST_TEST(lexicon.inflected(id, {}) == 0U);
    }
}

BOOST_AUTO_TEST_CASE(many_forms_are_all_found_and_no_other) {
    LexiconWriter writer;
    for (int i = 0; i < 20000; ++i) writer.add("w" + std::to_string(i), "w", Feature::noun);
    const auto table = tableOf(writer);
    const Lexicon lexicon(table);
    for (int i = 0; i < 20000; ++i)
        BOOST_REQUIRE_EQUAL(lexicon.find("w" + std::to_string(i)), static_cast<FormId>(i + 1));
    for (int i = 20000; i < 40000; ++i) BOOST_REQUIRE_EQUAL(lexicon.find("w" + std::to_string(i)), 0U);
}

BOOST_AUTO_TEST_CASE(a_lexicon_without_a_word_finds_none) {
    const auto table = tableOf(LexiconWriter());
    const Lexicon lexicon(table);
    BOOST_TEST(lexicon.formCount() == 0U);
    BOOST_TEST(lexicon.find("le") == 0U);
    BOOST_TEST(lexicon.lemma("le") == 0U);
}

BOOST_AUTO_TEST_CASE(a_form_may_be_as_long_as_255_bytes) {
    LexiconWriter writer;
    writer.add(std::string(255, 'a'), "a", Feature::noun);
    BOOST_CHECK_THROW(writer.add(std::string(256, 'a'), "a", Feature::noun), std::length_error);
    BOOST_CHECK_THROW(writer.add("", "a", Feature::noun), std::invalid_argument);
    const auto table = tableOf(writer);
    BOOST_TEST(Lexicon(table).find(std::string(255, 'a')) == 1U);
}

BOOST_AUTO_TEST_CASE(every_feature_has_one_name) {
    BOOST_TEST((featureNamed("noun") == Feature::noun));
    BOOST_TEST((featureNamed("past-participle") == Feature::pastParticiple));
    BOOST_TEST((featureNamed("pronominal") == Feature::pronominal));
    BOOST_TEST(!featureNamed("").has_value());
    BOOST_TEST(!featureNamed("Noun").has_value());
}

BOOST_AUTO_TEST_SUITE_END()
