#include <boost/test/unit_test.hpp>

#include "tests/scenarios/language/kit.h"

using namespace scenarios;
using Kind = LetterFact::Kind;

namespace {

template <class At>
std::string firstIn(const std::string& text, At at) {
    const Letter letter(text);
    for (std::size_t i = 0; i < letter.words().size(); ++i)
        if (const auto found = at(letter, i, letter.words().size())) return found->value;
    return "-";
}

std::string phoneIn(const std::string& text) {
    return firstIn(text, phoneAt);
}
std::string emailIn(const std::string& text) {
    return firstIn(text, emailAt);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(contacts)

BOOST_AUTO_TEST_CASE(a_telephone_number_is_recognised_however_it_is_written) {
    for (const char* text : {"02 61 91 00 12",
                             "0261910012",
                             "02.61.91.00.12",
                             "02-61-91-00-12",
                             "02/61/91/00/12",
                             "02\u00A061\u00A091\u00A000\u00A012",
                             "02\u202F61\u202F91\u202F00\u202F12",
                             "0261 910 012",
                             "+33 2 61 91 00 12",
                             "+33261910012",
                             "+33 (0)2 61 91 00 12",
                             "+33 (0) 2 61 91 00 12",
                             "+33.2.61.91.00.12",
                             "0033 2 61 91 00 12",
                             "00 33 2 61 91 00 12",
                             "Tél. : 02 61 91 00 12.",
                             "(02 61 91 00 12)",
                             "au 02 61 91\n00 12",
                             "02 61 91 00 12 (9 h à 12 h)",
                             "le 3, au 02 61 91 00 12"})
        BOOST_TEST_CONTEXT(text) {
            BOOST_TEST(phoneIn(text) == "0261910012");
        }
}

BOOST_AUTO_TEST_CASE(other_digits_are_no_telephone_number) {
    for (const char* text :
         {"02 61 91 00 1", "02 61 91 00 12 3", "02 61 91 00 123", "1 02 61 91 00 12", "00 12 34 56 78",
          "12 34 56 78 90", "2 85 05 78 006 084 36", "FR76 3000 6000 0112 3456 7890 189", "+44 20 7946 0018",
          "02 61 91, 00 12", "3949", "02 61 91 00 1a", "123 456 789 00012", "+33 2 61 91 00 1"})
        BOOST_TEST_CONTEXT(text) {
            BOOST_TEST(phoneIn(text) == "-");
        }
}

BOOST_AUTO_TEST_CASE(two_numbers_one_after_the_other_are_two) {
    const std::vector<std::string> both{"02 61 91 00 12", "06 39 98 00 11"};
    for (const char* text : {"02 61 91 00 12, 06 39 98 00 11", "02 61 91 00 12 / 06 39 98 00 11",
                             "02 61 91 00 12\n06 39 98 00 11", "02 61 91 00 12 ou 06 39 98 00 11",
                             "02 61 91 00 12 - 06 39 98 00 11"})
        BOOST_TEST_CONTEXT(text) {
            BOOST_TEST(allOf(text, phoneAt) == both, boost::test_tools::per_element());
        }
}

BOOST_AUTO_TEST_CASE(a_fact_of_a_telephone_number_is_found_in_any_form) {
    BOOST_TEST(shown(Kind::phone, "02 61 91 00 12", "Appelez le +33 2 61 91 00 12.") == "33 2 61 91 00 12");
    BOOST_TEST(shown(Kind::phone, "+33 2 61 91 00 12", "Appelez le 0261910012.") == "0261910012");
    BOOST_TEST(shown(Kind::phone, "02 61 91 00 12", "Appelez le 02 61 91 00 13.") == "-");
    BOOST_TEST(shown(Kind::phone, "02 61 91 00 12", "Appelez le 02 61 91 00 12 34.") == "-");
    BOOST_TEST(shown(Kind::phone, "02 61 91 00 12", "Dossier 1 02 61 91 00 12.") == "-");
}

BOOST_AUTO_TEST_CASE(a_short_number_is_found_where_it_stands_alone) {
    BOOST_TEST(shown(Kind::phone, "3949", "Appelez le 3949.") == "3949");
    BOOST_TEST(shown(Kind::phone, "39 49", "Appelez le 3949.") == "3949");
    BOOST_TEST(shown(Kind::phone, "3949", "Appelez le 39 49 (gratuit).") == "39 49");
    BOOST_TEST(shown(Kind::phone, "3949", "Appelez le 01 39 49 00 12.") == "-");
    BOOST_TEST(shown(Kind::phone, "119", "Appelez le 119.") == "119");
    BOOST_TEST(shown(Kind::phone, "17", "Appelez le 02 61 91 00 17.") == "-");
}

BOOST_AUTO_TEST_CASE(an_email_address_is_recognised) {
    BOOST_TEST(emailIn("Écrivez à Bourses@Rectorat-Montfleury.example.") ==
               "bourses@rectorat-montfleury.example");
    BOOST_TEST(emailIn("ines.okon+bourses@univ_valombre.example, merci") ==
               "ines.okon+bourses@univ_valombre.example");
    BOOST_TEST(emailIn("<a@b.example>") == "a@b.example");
    BOOST_TEST(emailIn("mailto:a-b@c.example?") == "a-b@c.example");
    BOOST_TEST(emailIn("hélène.vasseur@ville.example") == "hélène.vasseur@ville.example");
}

BOOST_AUTO_TEST_CASE(other_uses_of_the_sign_are_no_address) {
    for (const char* text : {"a @ b.example", "a@b", "@service", "service@", "a@ b.example",
                             "www.ville.example", "a. b@c", "rendez-vous@guichet"})
        BOOST_TEST_CONTEXT(text) {
            BOOST_TEST(emailIn(text) == "-");
        }
}

BOOST_AUTO_TEST_CASE(a_fact_of_an_address_is_the_whole_address) {
    const std::string address = "contact@ville.example";
    BOOST_TEST(shown(Kind::email, address, "Écrivez à Contact@Ville.example.") == "Contact@Ville.example");
    BOOST_TEST(shown(Kind::email, address, "Écrivez à no-contact@ville.example.") == "-");
    BOOST_TEST(shown(Kind::email, address, "Écrivez à contact@ville.example.org.") == "-");
    BOOST_TEST(shown(Kind::email, address, "Le contact, ville. Example.") == "-");
}

BOOST_AUTO_TEST_CASE(a_reference_is_found_by_its_letters_and_digits) {
    const std::string reference = "BRS-2026/0412";
    for (const char* text :
         {"BRS-2026/0412", "brs 2026 0412", "BRS2026/0412", "BRS–2026–0412", "BRS 2026/0412."})
        BOOST_TEST_CONTEXT(text) {
            BOOST_TEST(shown(Kind::reference, reference, text) != "-");
        }
    for (const char* text : {"BRS-2026/0413", "BRS-2026/041", "BRS-2026/04123", "BRS", "2026/0412", ""})
        BOOST_TEST_CONTEXT(text) {
            BOOST_TEST(shown(Kind::reference, reference, text) == "-");
        }
    BOOST_TEST(shown(Kind::reference, "--", "n’importe quoi") == "-");
}

BOOST_AUTO_TEST_SUITE_END()
