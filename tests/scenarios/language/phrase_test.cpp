#include "scenarios/language/phrase.h"

#include <boost/test/unit_test.hpp>
#include <chrono>

#include "tests/scenarios/language/kit.h"

using namespace scenarios;

namespace {

/// The words the phrase finds; "-" for none.
std::string seen(const std::string& alternatives, const std::string& text) {
    const Letter letter(text);
    const auto found = Phrase(alternatives).findIn(letter, letter.whole());
    return found ? letter.quote(*found) : "-";
}

std::string repeated(const std::string& part, std::size_t size) {
    std::string text;
    while (text.size() < size) text += part;
    return text;
}

/// Looks for the phrase in a text of the size; in seconds.
double secondsToFind(const std::string& alternatives, const std::string& part, std::size_t size) {
    const Letter letter(repeated(part, size));
    const Phrase phrase(alternatives);
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < 3; ++i) phrase.findIn(letter, letter.whole());
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(phrases)

BOOST_AUTO_TEST_CASE(a_run_of_words_is_found_whatever_its_case_accents_and_signs) {
    BOOST_TEST(seen("votre demande", "Nous avons reçu VOTRE  demande.") == "VOTRE  demande");
    BOOST_TEST(seen("l’accusé de réception", "L'accuse de reception") == "L'accuse de reception");
    BOOST_TEST(seen("rendez vous", "votre rendez-vous") == "rendez-vous");
    BOOST_TEST(seen("rendez-vous", "votre rendez\u2011vous") == "rendez\u2011vous");
    BOOST_TEST(seen("dossier complet", "dossier (complet)") == "dossier (complet");
    BOOST_TEST(seen("re\u0301pondre", "répondre") == "répondre");
}

BOOST_AUTO_TEST_CASE(a_word_is_whole_unless_a_star_says_otherwise) {
    BOOST_TEST(seen("art", "le départ") == "-");
    BOOST_TEST(seen("répond", "nous répondrons") == "-");
    BOOST_TEST(seen("répon*", "nous répondrons") == "répondrons");
    BOOST_TEST(seen("répon*", "la réponse") == "réponse");
    BOOST_TEST(seen("répon* demain", "nous répondrons demain") == "répondrons demain");
    BOOST_TEST(seen("*", "quoi que ce soit") == "-");
}

BOOST_AUTO_TEST_CASE(any_alternative_will_do_and_the_first_place_counts) {
    BOOST_TEST(seen("hier|demain", "Je viens demain.") == "demain");
    BOOST_TEST(seen("demain|hier", "Hier ou demain.") == "Hier");
    BOOST_TEST(seen("nous vous répondons | vous recevrez", "Vous recevrez une lettre.") == "Vous recevrez");
    BOOST_TEST(seen("a|b|c", "d") == "-");
}

BOOST_AUTO_TEST_CASE(an_ellipsis_stands_for_up_to_five_words) {
    BOOST_TEST(seen("vous … réponse", "vous aurez une réponse") == "vous aurez une réponse");
    BOOST_TEST(seen("vous … réponse", "vous réponse") == "vous réponse");
    BOOST_TEST(seen("vous … réponse", "vous un deux trois quatre cinq réponse") ==
               "vous un deux trois quatre cinq réponse");
    BOOST_TEST(seen("vous … réponse", "vous un deux trois quatre cinq six réponse") == "-");
    BOOST_TEST(seen("vous ... réponse", "vous aurez une réponse") == "vous aurez une réponse");
    BOOST_TEST(seen("vous…réponse", "vous aurez une réponse") == "vous aurez une réponse");
    BOOST_TEST(seen("… réponse …", "une réponse ici") == "réponse");
    BOOST_TEST(seen("a … b … c", "a x a x b x c") == "a x a x b x c");
}

BOOST_AUTO_TEST_CASE(the_nearest_end_counts) {
    BOOST_TEST(seen("vous … le", "vous le recevez le lundi") == "vous le");
}

BOOST_AUTO_TEST_CASE(every_way_over_the_gaps_is_tried) {
    // The first "b" leads nowhere; the second one does.
    BOOST_TEST(seen("a … b c", "a b x b c") == "a b x b c");
    BOOST_TEST(seen("a … b … c d", "a b x c x b c x c d") == "a b x c x b c x c d");
    BOOST_TEST(seen("a … a … b", "a a x x x x x b") == "a a x x x x x b");
}

BOOST_AUTO_TEST_CASE(a_phrase_stays_within_its_stretch) {
    const Letter letter("un deux trois quatre");
    BOOST_TEST(!Phrase("deux trois").findIn(letter, {0, 2}));
    BOOST_TEST(!Phrase("deux … quatre").findIn(letter, {1, 3}));
    BOOST_TEST(*Phrase("deux … quatre").findIn(letter, {1, 4}) == (Stretch{1, 4}));
    BOOST_TEST(!Phrase("un").findIn(letter, {2, 2}));
}

BOOST_AUTO_TEST_CASE(empty_alternatives_are_known_and_find_nothing) {
    for (const char* empty : {"", "|", "a||b", "a|", "…", "a|…", "a| ! "}) BOOST_TEST_CONTEXT(empty) {
            BOOST_TEST(Phrase(empty).hasEmptyAlternative());
        }
    BOOST_TEST(!Phrase("a|b*|c … d").hasEmptyAlternative());
    BOOST_TEST(seen("", "a") == "-");
    BOOST_TEST(seen("|b", "a b") == "b");
}

BOOST_AUTO_TEST_CASE(hostile_patterns_take_time_in_proportion_to_the_text) {
    const std::string alternating = "a … a … a … a … a … a … a … a … a … a … b";
    const std::string starred = "a* … a* … a* … a* … a* … a* … b|aa* … b|a … b";
    for (const std::string& pattern : {alternating, starred}) {
        const double small = secondsToFind(pattern, "a ", 5'000);
        const double large = secondsToFind(pattern, "a ", 20'000);
        // Four times the text; eight leaves room for a busy machine, where a square would take sixteen times.
        BOOST_TEST(large < 8 * small + 0.05);
    }
}

BOOST_AUTO_TEST_SUITE_END()
