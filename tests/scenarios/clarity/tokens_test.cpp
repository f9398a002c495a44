#include <boost/test/unit_test.hpp>

#include "tests/scenarios/clarity/kit.h"

using namespace scenarios;

namespace {

std::string cut(const std::string& text) {
    return joined(Cut(text).words());
}

/// The kind of the first token, and what it is.
std::string first(const std::string& text, TokenKind kind) {
    const Cut cut(text);
    for (const Token& token : cut.tokens.tokens)
        if (token.kind == kind) return cut.of(token.span());
    return "-";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(tokens)

BOOST_AUTO_TEST_CASE(elided_words_are_tokens_of_their_own) {
    BOOST_TEST(cut("L’école qu’il a choisie") == "L’|école|qu’|il|a|choisie");
    BOOST_TEST(cut("d'accord, s'il y a lieu") == "d'|accord|,|s'|il|y|a|lieu");
    BOOST_TEST(cut("jusqu’à lorsqu’elle") == "jusqu’|à|lorsqu’|elle");
    BOOST_TEST(cut("aujourd’hui quelqu’un des prud’hommes") == "aujourd’hui|quelqu’un|des|prud’hommes");
}

BOOST_AUTO_TEST_CASE(hyphens_keep_a_word_together_only_where_the_lexicon_has_it) {
    BOOST_TEST(cut("un rendez-vous") == "un|rendez-vous");
    BOOST_TEST(cut("dites-le-moi") == "dites|le|moi");
    BOOST_TEST(cut("a-t-il répondu") == "a|t|il|répondu");
}

BOOST_AUTO_TEST_CASE(figures_dates_amounts_and_contacts_are_one_token) {
    BOOST_TEST(first("avant le 3 mars 2026 inclus", TokenKind::date) == "3 mars 2026");
    BOOST_TEST(first("le 1er avril", TokenKind::date) == "1er avril");
    BOOST_TEST(first("le 03/03 au plus tard", TokenKind::date) == "03/03");
    BOOST_TEST(first("le 2026-03-03", TokenKind::date) == "2026-03-03");
    BOOST_TEST(first("le 31/02/2026", TokenKind::date) == "-");
    BOOST_TEST(first("soit 1 250,50 € par mois", TokenKind::amount) == "1 250,50 €");
    BOOST_TEST(first("25 euros", TokenKind::amount) == "25 euros");
    BOOST_TEST(first("au 02 61 91 00 12.", TokenKind::phone) == "02 61 91 00 12");
    BOOST_TEST(first("au +33 (0)2 61 91 00 12", TokenKind::phone) == "+33 (0)2 61 91 00 12");
    BOOST_TEST(first("à bourses@rectorat-ville.example.", TokenKind::email) ==
               "bourses@rectorat-ville.example");
    BOOST_TEST(first("sur www.ville.example/aide.", TokenKind::address) == "www.ville.example/aide");
    BOOST_TEST(first("sur service-public.fr, page", TokenKind::address) == "service-public.fr");
    BOOST_TEST(first("voir https://ville.example/a?b=1.", TokenKind::address) ==
               "https://ville.example/a?b=1");
    BOOST_TEST(first("dossier BRS-2026/0412 reçu", TokenKind::reference) == "BRS-2026/0412");
    BOOST_TEST(first("article 112-3", TokenKind::number) == "112-3");
    BOOST_TEST(first("à 8h30", TokenKind::number) == "8h30");
}

BOOST_AUTO_TEST_CASE(decomposed_accents_and_soft_hyphens_make_no_other_word) {
    const Cut cut("e\u0301cole de\u00ADmande");
    BOOST_TEST(cut.vocabulary[cut.tokens.tokens[0].word].spelling == "école");
    BOOST_TEST(cut.vocabulary[cut.tokens.tokens[1].word].spelling == "demande");
}

BOOST_AUTO_TEST_CASE(letters_with_stops_between_are_one_word) {
    BOOST_TEST(cut("la S.N.C.F. le dit") == "la|S.N.C.F|.|le|dit");
}

BOOST_AUTO_TEST_SUITE_END()
