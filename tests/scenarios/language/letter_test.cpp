#include "scenarios/language/letter.h"

#include <boost/test/unit_test.hpp>

#include "scenarios/language/fold.h"
#include "tests/scenarios/language/kit.h"

using namespace scenarios;
using Words = std::vector<std::string>;

namespace {

void isCutInto(const std::string& text, const Words& expected) {
    BOOST_TEST_CONTEXT(text) {
        BOOST_TEST(wordsIn(text) == expected, boost::test_tools::per_element());
    }
}

std::string folded(const std::string& text) {
    return squeezed(text);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(letters)

BOOST_AUTO_TEST_CASE(case_and_accents_do_not_count) {
    isCutInto("ÉLÈVE élève Eleve", {"eleve", "eleve", "eleve"});
    isCutInto("Où, dès, naïf, forêt, reçu", {"ou", "des", "naif", "foret", "recu"});
    BOOST_TEST(folded("ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸ") == "aaaceeeeiioouuuy");
    BOOST_TEST(folded("àâäçéèêëîïôöùûüÿ") == "aaaceeeeiioouuuy");
}

BOOST_AUTO_TEST_CASE(ligatures_are_two_letters) {
    isCutInto("cœur Œuvre ŒIL Æquo ex æquo", {"coeur", "oeuvre", "oeil", "aequo", "ex", "aequo"});
    isCutInto("Straße", {"strasse"});
}

BOOST_AUTO_TEST_CASE(apostrophes_and_hyphens_part_words_whatever_sign_they_are) {
    isCutInto("l'agent l’agent l\u02BCagent", {"l", "agent", "l", "agent", "l", "agent"});
    isCutInto("rendez-vous rendez\u2011vous rendez\u2010vous",
              {"rendez", "vous", "rendez", "vous", "rendez", "vous"});
    isCutInto("aujourd’hui", {"aujourd", "hui"});
}

BOOST_AUTO_TEST_CASE(names_from_everywhere_fold_to_plain_letters) {
    BOOST_TEST(folded("Łukasz ŁUKASZ") == "lukaszlukasz");
    BOOST_TEST(folded("Şahin Čapek Dvořák Ñuñez Ångström") == "sahincapekdvoraknunezangstrom");
    BOOST_TEST(folded("Nguyễn NGUYỄN Đặng") == "nguyennguyendang");
    BOOST_TEST(folded("Ștefan Țepeș") == "stefantepes");
}

BOOST_AUTO_TEST_CASE(an_accent_that_stands_behind_its_letter_is_no_end_of_the_word) {
    isCutInto("re\u0301pondre a\u0300 l\u2019e\u0301le\u0300ve", {"repondre", "a", "l", "eleve"});
    isCutInto("c\u0327a", {"ca"});
    isCutInto("\u0301", {});
}

BOOST_AUTO_TEST_CASE(a_soft_hyphen_or_a_sign_without_width_is_no_end_of_the_word) {
    isCutInto("répon\u00ADse admi\u200Bnis\u200Dtra\u2060tion", {"reponse", "administration"});
}

BOOST_AUTO_TEST_CASE(signs_and_blanks_are_no_words) {
    isCutInto("« Oui » — 25 € (n° 3) 50 % & co.", {"oui", "25", "n", "3", "50", "co"});
    isCutInto("un\u00A0deux\u202Ftrois\u2009quatre\tcinq\nsix\r\nsept",
              {"un", "deux", "trois", "quatre", "cinq", "six", "sept"});
    isCutInto("\uFEFFBonjour 😀 ✓ → fin", {"bonjour", "fin"});
    isCutInto("... !? … ; :", {});
    isCutInto("", {});
}

BOOST_AUTO_TEST_CASE(letters_and_digits_may_stand_in_one_word) {
    isCutInto("8h30 1er BRS-2026/0412", {"8h30", "1er", "brs", "2026", "0412"});
}

BOOST_AUTO_TEST_CASE(letters_of_other_scripts_are_letters) {
    isCutInto("Привет мир 你好", {"Привет", "мир", "你好"});
}

BOOST_AUTO_TEST_CASE(bytes_that_are_no_text_part_words_and_nothing_else) {
    isCutInto(
        "ab\xFF"
        "cd \xC3",
        {"ab", "cd"});
    isCutInto("\x80\x80 x\xE2\x82", {"x"});
    isCutInto("\xF0\x9F\x98", {});
    isCutInto("caf\xE9 noir", {"caf", "noir"});
    isCutInto(std::string("a\0b", 3), {"a", "b"});
}

BOOST_AUTO_TEST_CASE(every_byte_sequence_of_two_is_taken_and_words_stand_where_they_say) {
    for (int first = 0; first < 256; ++first)
        for (int second = 0; second < 256; ++second) {
            const std::string text{'x', static_cast<char>(first), static_cast<char>(second)};
            const Letter letter(text);
            BOOST_REQUIRE(!letter.words().empty());
            std::size_t end = 0;
            for (const Word& word : letter.words()) {
                BOOST_REQUIRE(word.begin >= end);
                BOOST_REQUIRE(word.end > word.begin);
                BOOST_REQUIRE(word.end <= text.size());
                BOOST_REQUIRE(!word.folded.empty());
                end = word.end;
            }
        }
}

BOOST_AUTO_TEST_CASE(a_text_without_words_has_no_sentence_and_empty_stretches) {
    for (const char* text : {"", "…", " \n\n ", "?!", "« »"}) {
        const Letter letter(text);
        BOOST_TEST(letter.words().empty());
        BOOST_TEST(letter.sentences().empty());
        BOOST_TEST(letter.whole() == (Stretch{0, 0}));
        BOOST_TEST(letter.beginning().empty());
        BOOST_TEST(letter.ending().empty());
        BOOST_TEST(letter.quote(letter.whole()) == "");
    }
}

BOOST_AUTO_TEST_CASE(a_letter_may_be_moved) {
    Letter letter(std::string("Bonjour Éric, " + std::string(100, 'x')));
    const Letter moved(std::move(letter));
    BOOST_TEST(moved.words()[1].folded == "eric");
    BOOST_TEST(moved.quote({0, 2}) == "Bonjour Éric");
}

BOOST_AUTO_TEST_CASE(a_quote_is_the_text_itself_on_one_line) {
    const Letter letter("Nous avons reçu\nvotre « lettre ».");
    BOOST_TEST(letter.quote({2, 5}) == "reçu votre « lettre");
    BOOST_TEST(letter.quote({3, 3}) == "");
}

BOOST_AUTO_TEST_CASE(a_quote_that_ends_with_an_amount_keeps_its_sign) {
    const Letter letter("Soit 25 €, 30 €, 40€ et 50 % de 60 $.");
    BOOST_TEST(letter.quote({0, 2}) == "Soit 25 €");
    BOOST_TEST(letter.quote({2, 3}) == "30 €");
    BOOST_TEST(letter.quote({3, 4}) == "40€");
    BOOST_TEST(letter.quote({5, 6}) == "50 %");
    BOOST_TEST(letter.quote({7, 8}) == "60");
}

BOOST_AUTO_TEST_CASE(greetings_subject_and_signature_do_not_count_for_beginning_and_ending) {
    const Letter letter(
        "Objet : votre demande de bourse\n\nMadame,\n\nNous avons reçu votre demande. Il manque une pièce. "
        "Envoyez-la avant le 9 mars. Vous aurez une réponse le 20 mars. Je reste à votre écoute. "
        "Mon numéro est le 02 61 91 00 12.\n\nCordialement,\nInès Okon\nGestionnaire");
    BOOST_TEST(
        letter.quote(letter.beginning()) ==
        "Objet : votre demande de bourse  Madame,  Nous avons reçu votre demande. Il manque une pièce. "
        "Envoyez-la avant le 9 mars");
    BOOST_TEST(
        letter.quote(letter.ending()) ==
        "Vous aurez une réponse le 20 mars. Je reste à votre écoute. Mon numéro est le 02 61 91 00 12.  "
        "Cordialement, Inès Okon Gestionnaire");
}

BOOST_AUTO_TEST_CASE(a_greeting_or_a_formula_with_a_stop_of_its_own_does_not_count_either) {
    const Letter letter(
        "Bonjour ! La première phrase est ici. La deuxième phrase suit. La troisième phrase suit. "
        "La quatrième est là. Bien cordialement.");
    BOOST_TEST(letter.quote(letter.beginning()) ==
               "Bonjour ! La première phrase est ici. La deuxième phrase suit. La troisième phrase suit");
    BOOST_TEST(letter.quote(letter.ending()) ==
               "La deuxième phrase suit. La troisième phrase suit. La quatrième est là. Bien cordialement");
}

BOOST_AUTO_TEST_CASE(a_sentence_that_ends_with_a_sign_or_a_quote_counts) {
    const Letter letter(
        "Vous devez 250 €. La réponse est « oui ». Est-ce bien clair\u202F? La suite est longue. Fin.");
    BOOST_TEST(letter.quote(letter.beginning()) ==
               "Vous devez 250 €. La réponse est « oui ». Est-ce bien clair");
}

BOOST_AUTO_TEST_CASE(a_short_text_is_beginning_and_ending_at_once) {
    const Letter letter("Bonjour,\nVotre demande est arrivée. Merci");
    BOOST_TEST(letter.beginning() == letter.whole());
    BOOST_TEST(letter.ending() == letter.whole());
}

BOOST_AUTO_TEST_SUITE_END()
