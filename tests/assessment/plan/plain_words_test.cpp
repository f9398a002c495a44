#include "assessment/plan/plain_words.h"

#include <boost/test/unit_test.hpp>

using namespace assessment;
using Words = std::vector<std::string>;

BOOST_AUTO_TEST_SUITE(plain_words)

BOOST_AUTO_TEST_CASE(accents_and_capitals_make_no_difference) {
    BOOST_TEST(plainWordsOf("Réécrire l’ACCUSÉ de réception") ==
                   (Words{"reecrire", "l", "accuse", "de", "reception"}),
               boost::test_tools::per_element());
    BOOST_TEST(
        plainWordsOf("ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸ àâäçéèêëîïôöùûüÿ") == (Words{"aaaceeeeiioouuuy", "aaaceeeeiioouuuy"}),
        boost::test_tools::per_element());
    BOOST_TEST(plainWordsOf("Œuvre, nœud, ex æquo, Straße, ÑÕØÞ") ==
                   (Words{"oeuvre", "noeud", "ex", "aequo", "strasse", "nooth"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_accent_behind_its_letter_is_one_too) {
    BOOST_TEST(plainWordsOf("re\u0301ce\u0327") == Words{"rece"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(signs_and_spaces_of_any_kind_part_words) {
    BOOST_TEST(plainWordsOf("« guichet\u00A0» — 2×3\u202F! n°5…") == (Words{"guichet", "2", "3", "n", "5"}),
               boost::test_tools::per_element());
    BOOST_TEST(plainWordsOf(" \t\n…").empty());
    BOOST_TEST(plainWordsOf("").empty());
}

BOOST_AUTO_TEST_CASE(other_letters_stay_and_broken_bytes_do_no_harm) {
    BOOST_TEST(plainWordsOf("Ελλάδα") == Words{"Ελλάδα"}, boost::test_tools::per_element());
    BOOST_TEST(plainWordsOf("caf\xE9 noir \xC3") == (Words{"caf", "noir"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(blank_is_what_has_nothing_to_read) {
    BOOST_TEST(isBlank(""));
    BOOST_TEST(isBlank(" \t\r\n"));
    BOOST_TEST(!isBlank(" a "));
}

BOOST_AUTO_TEST_SUITE_END()
