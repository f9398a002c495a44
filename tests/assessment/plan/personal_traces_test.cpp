#include "assessment/plan/personal_traces.h"

#include <boost/test/unit_test.hpp>
#include <random>

using namespace assessment;
using Kind = PersonalTrace::Kind;
using Found = std::vector<std::string>;

namespace {

Found found(Kind kind, std::string_view text) {
    Found words;
    for (const PersonalTrace& trace : personalTracesIn(text)) {
        BOOST_TEST(text.substr(trace.place, trace.words.size()) == trace.words);
        if (trace.kind == kind) words.push_back(trace.words);
    }
    return words;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(personal_traces)

BOOST_AUTO_TEST_CASE(a_title_or_an_initial_and_a_capital_letter_look_like_a_name) {
    BOOST_TEST(found(Kind::name, "Mme Martin (avec M. Élie), puis J. Dupont et Monsieur\u00A0DURAND.") ==
                   (Found{"Mme Martin", "M. Élie", "J. Dupont", "Monsieur\u00A0DURAND"}),
               boost::test_tools::per_element());
    for (const char* text : {"Madame la directrice", "Un agent, puis un autre", "M. le maire",
                             "J. D. a appelé", "Au guichet A. Les usagers attendent", "Taille M Grande",
                             "Mme", "M.", "Le Centre Hospitalier de Caen"})
        BOOST_TEST(personalTracesIn(text).empty(), text);
}

BOOST_AUTO_TEST_CASE(an_address_with_its_sign_is_an_email) {
    BOOST_TEST(found(Kind::email, "Écrire à « anne.martin@exemple.fr ». Ou : b@c.org, merci.") ==
                   (Found{"anne.martin@exemple.fr", "b@c.org"}),
               boost::test_tools::per_element());
    for (const char* text : {"@accueil", "accueil@", "5 @ 3", "a@b", "a@b."})
        BOOST_TEST(personalTracesIn(text).empty(), text);
}

BOOST_AUTO_TEST_CASE(ten_french_digits_are_a_phone_however_they_are_parted) {
    BOOST_TEST(found(Kind::phone,
                     "04 73 00 12 34, 04.73.00.12.34, 0473001234; +33 4 73 00 12 34, "
                     "+33 (0)4 73 00 12 34, 0033473001234, 04\u00A073\u202F00-12-34.") ==
                   (Found{"04 73 00 12 34", "04.73.00.12.34", "0473001234", "+33 4 73 00 12 34",
                          "+33 (0)4 73 00 12 34", "0033473001234", "04\u00A073\u202F00-12-34"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_phone_is_not_a_file_besides) {
    BOOST_TEST(found(Kind::file, "0473001234").empty());
    BOOST_TEST(found(Kind::phone, "0073001234, 00 73 00 12 34").empty());
}

BOOST_AUTO_TEST_CASE(a_long_number_or_one_that_is_announced_is_a_file) {
    BOOST_TEST(found(Kind::file, "Dossier n° 4521, réf. AB-90210, DOS-2026-0045, 185057800608436.") ==
                   (Found{"4521", "AB-90210", "DOS-2026-0045", "185057800608436"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(dates_years_amounts_and_short_numbers_are_none) {
    for (const char* text :
         {"Le 22/11/2026 à 14 h 30", "2026-11-22", "22-11-2026", "Année 2026-2027 (2025/2026)",
          "12 500 appels", "Salle 1204", "63000 Clermont-Ferrand", "150000 euros", "1 250 000 €", "3949",
          "n° 12", "98,5 %", "", "+"})
        BOOST_TEST(personalTracesIn(text).empty(), text);
}

BOOST_AUTO_TEST_CASE(traces_come_in_the_order_of_the_text) {
    const auto traces = personalTracesIn("Dossier n° 4521 de Mme Martin, 04 73 00 12 34, a@b.fr");
    BOOST_TEST_REQUIRE(traces.size() == 4U);
    BOOST_TEST((traces[0].kind == Kind::file && traces[1].kind == Kind::name));
    BOOST_TEST((traces[2].kind == Kind::phone && traces[3].kind == Kind::email));
}

BOOST_AUTO_TEST_CASE(any_bytes_are_read_without_harm) {
    std::mt19937 random(9);
    const std::vector<std::string> pieces{"M.",    "Mme", " ", "É",        "\xC3",   "(0)",    "+33",
                                          "04 73", "12",  "@", "a.b",      "n°",     "\u202F", "-",
                                          "/",     ".",   "J", "\xF0\x9F", "Dupont", "«"};
    for (int run = 0; run < 3000; ++run) {
        std::string text;
        for (unsigned i = 0; i < random() % 12; ++i) text += pieces[random() % pieces.size()];
        for (const PersonalTrace& trace : personalTracesIn(text))
            BOOST_REQUIRE_EQUAL(text.substr(trace.place, trace.words.size()), trace.words);
    }
}

BOOST_AUTO_TEST_SUITE_END()
