#include <boost/test/unit_test.hpp>

#include "tests/scenarios/language/kit.h"

using namespace scenarios;
using Kind = LetterFact::Kind;

namespace {

template <class At>
long long firstIn(const std::string& text, At at) {
    const Letter letter(text);
    for (std::size_t i = 0; i < letter.words().size(); ++i)
        if (const auto found = at(letter, i, letter.words().size())) return found->value;
    return -1;
}

long long figureIn(const std::string& text) {
    return firstIn(text, figureAt);
}
long long amountIn(const std::string& text) {
    return firstIn(text, amountAt);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(figures)

BOOST_AUTO_TEST_CASE(a_figure_is_read_in_hundredths) {
    BOOST_TEST(figureIn("12 dossiers") == 1200);
    BOOST_TEST(figureIn("0") == 0);
    BOOST_TEST(figureIn("12,5") == 1250);
    BOOST_TEST(figureIn("12.5 points") == 1250);
    BOOST_TEST(figureIn("12,05") == 1205);
    BOOST_TEST(figureIn("0,5") == 50);
    BOOST_TEST(figureIn("1250") == 125000);
    BOOST_TEST(figureIn("rien") == -1);
    BOOST_TEST(figureIn("") == -1);
}

BOOST_AUTO_TEST_CASE(thousands_are_parted_by_any_blank_or_a_sign) {
    for (const char* text : {"1 250", "1\u00A0250", "1\u202F250", "1\u2009250", "1.250", "1,250", "1250"})
        BOOST_TEST_CONTEXT(text) {
            BOOST_TEST(figureIn(text) == 125000);
        }
    for (const char* text : {"1 250,50", "1\u202F250,50", "1.250,50", "1,250.50", "1250,50", "1250.5"})
        BOOST_TEST_CONTEXT(text) {
            BOOST_TEST(figureIn(text) == 125050);
        }
    BOOST_TEST(figureIn("1 234 567,89") == 123456789);
    BOOST_TEST(figureIn("12 000 000") == 1200000000LL);
    BOOST_TEST(figureIn("999 999 999 999") == 99999999999900LL);
}

BOOST_AUTO_TEST_CASE(what_only_stands_near_is_no_part_of_the_figure) {
    BOOST_TEST(figureIn("1 25") == 100);
    BOOST_TEST(figureIn("2026 250") == 202600);
    BOOST_TEST(figureIn("12, 250") == 1200);
    BOOST_TEST(figureIn("12. 250") == 1200);
    BOOST_TEST(figureIn("12\n\n250") == 1200);
    BOOST_TEST(figureIn("12,3456") == 1200);
    BOOST_TEST(figureIn("1 250.300") == 125000);
    BOOST_TEST(figureIn("12a") == -1);
    BOOST_TEST(figureIn("1234567890") == -1);
}

BOOST_AUTO_TEST_CASE(the_end_of_a_longer_figure_is_no_figure) {
    BOOST_TEST(shown(Kind::number, "250", "Vous devez 1 250 points.") == "-");
    BOOST_TEST(shown(Kind::number, "50", "Vous devez 1,50 point.") == "-");
    BOOST_TEST(shown(Kind::amount, "250 €", "Vous devez 1 250 €.") == "-");
    BOOST_TEST(shown(Kind::amount, "250 €", "Vous devez 1.250 €.") == "-");
    BOOST_TEST(shown(Kind::amount, "50 €", "Vous devez 12,50 €.") == "-");
    BOOST_TEST(shown(Kind::amount, "567,89 €", "Vous devez 1 234 567,89 €.") == "-");
    BOOST_TEST(shown(Kind::amount, "1 234 567,89 €", "Vous devez 1234567,89 €.") == "1234567,89 €");
}

BOOST_AUTO_TEST_CASE(a_number_is_no_part_of_a_date_or_of_a_telephone_number) {
    BOOST_TEST(shown(Kind::number, "3", "Il manque 3 pièces.") == "3");
    BOOST_TEST(shown(Kind::number, "3", "Avant le 3 mars 2026.") == "-");
    BOOST_TEST(shown(Kind::number, "3", "Avant le 16/03/2026.") == "-");
    BOOST_TEST(shown(Kind::number, "3", "Appelez le 03 53 01 00 12.") == "-");
    BOOST_TEST(shown(Kind::number, "12", "Appelez le 03 53 01 00 12, poste 12.") == "12");
    BOOST_TEST(shown(Kind::number, "2,5", "Un taux de 2.5 %.") == "2.5 %");
    BOOST_TEST(shown(Kind::number, "2 mois", "Vous avez 2 mois.") == "2");
}

BOOST_AUTO_TEST_CASE(an_amount_is_a_figure_with_its_unit_before_or_after) {
    for (const char* text : {"25 €", "25€", "25\u00A0€", "25\u202F€", "25 euros", "25 EUR", "25 Euro", "€25",
                             "€ 25", "la somme de €25.", "25,00 €", "(25 €)"})
        BOOST_TEST_CONTEXT(text) {
            BOOST_TEST(amountIn(text) == 2500);
        }
    BOOST_TEST(amountIn("1 250,50 €") == 125050);
    BOOST_TEST(amountIn("€1,250.50") == 125050);
    BOOST_TEST(amountIn("1\u202F250\u00A0euros") == 125000);
}

BOOST_AUTO_TEST_CASE(a_figure_without_its_unit_is_no_amount) {
    for (const char* text : {"25", "25 dossiers", "25, euros", "25. Euros", "vingt-cinq euros",
                             "25 % et des euros", "€", "euros 25"})
        BOOST_TEST_CONTEXT(text) {
            BOOST_TEST(amountIn(text) == -1);
        }
    BOOST_TEST(allOf("Payez 25 € 30 jours avant", amountAt) == std::vector<std::string>{"25 €"},
               boost::test_tools::per_element());
    BOOST_TEST(allOf("25 jours, 30 €, 40 dossiers", amountAt) == std::vector<std::string>{"30 €"},
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_fact_of_an_amount_needs_the_unit_in_the_text) {
    BOOST_TEST(shown(Kind::amount, "250 €", "Vous recevrez 250 euros.") == "250 euros");
    BOOST_TEST(shown(Kind::amount, "250", "Vous recevrez 250,00 €.") == "250,00 €");
    BOOST_TEST(shown(Kind::amount, "250 €", "Vous recevrez 250 points.") == "-");
    BOOST_TEST(shown(Kind::amount, "1 250,5 €", "Vous recevrez 1250,50 €.") == "1250,50 €");
    BOOST_TEST(shown(Kind::amount, "gratuit", "C’est gratuit.") == "gratuit");
}

BOOST_AUTO_TEST_CASE(a_figure_does_not_reach_beyond_its_stretch) {
    const Letter letter("1 250,50 euros");
    BOOST_TEST(figureAt(letter, 0, 1)->value == 100);
    BOOST_TEST(figureAt(letter, 0, 2)->value == 125000);
    BOOST_TEST(!amountAt(letter, 0, 3));
    BOOST_TEST(amountAt(letter, 0, 4)->words == 4u);
    BOOST_TEST(!figureAt(letter, 4, 4));
}

BOOST_AUTO_TEST_SUITE_END()
