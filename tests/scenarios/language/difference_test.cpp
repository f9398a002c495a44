#include "scenarios/language/difference.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <random>
#include <string>

using namespace scenarios;

namespace {

using Kind = DifferenceRun::Kind;

/// What a reader would see: words removed in [-…], words added in [+…].
std::string shown(const std::string& from, const std::string& to) {
    std::string whole;
    for (const DifferenceRun& run : differenceOf(from, to)) {
        if (run.kind == Kind::kept) whole += run.to;
        if (run.kind == Kind::removed) whole += "[-" + std::string(run.from) + "]";
        if (run.kind == Kind::added) whole += "[+" + std::string(run.to) + "]";
    }
    return whole;
}

/// The one text and the other, put together again from what was found.
std::pair<std::string, std::string> bothOf(const std::vector<DifferenceRun>& runs) {
    std::pair<std::string, std::string> both;
    for (const DifferenceRun& run : runs) {
        both.first += run.from;
        both.second += run.to;
    }
    return both;
}

std::string madeText(std::mt19937_64& random, std::size_t words) {
    static const std::vector<std::string> known{
        "le",        "dossier", "\u00C9t\u00E9", " ",       ", ", "l\u2019",
        "re\u00E7u", "\n\n",    "\u00A0: ",      "e\u0301", ".",  "2026"};
    std::string text;
    for (std::size_t i = 0; i < words; ++i) {
        text += known[random() % known.size()];
        if (random() % 2 == 0) text += ' ';
    }
    return text;
}

/// Every text of up to so many words of one letter, each followed by a blank.
std::vector<std::string> everyText(std::size_t longest) {
    std::vector<std::string> texts{""};
    for (std::size_t i = 0; i < texts.size(); ++i)
        for (const char letter : {'a', 'b', 'c'})
            if (texts[i].size() < 2 * longest) texts.push_back(texts[i] + letter + ' ');
    return texts;
}

/// The length of the longest list of words that both have in that order, by the textbook.
std::size_t wordsInCommon(const std::string& from, const std::string& to) {
    std::vector<std::vector<std::size_t>> most(from.size() / 2 + 1,
                                               std::vector<std::size_t>(to.size() / 2 + 1));
    for (std::size_t i = 1; i < most.size(); ++i)
        for (std::size_t k = 1; k < most[i].size(); ++k)
            most[i][k] = from[2 * i - 2] == to[2 * k - 2] ? most[i - 1][k - 1] + 1
                                                          : std::max(most[i - 1][k], most[i][k - 1]);
    return most.back().back();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(differences)

BOOST_AUTO_TEST_CASE(the_same_text_is_kept_whole) {
    BOOST_TEST(shown("Votre dossier est complet.", "Votre dossier est complet.") ==
               "Votre dossier est complet.");
    BOOST_TEST(differenceOf("", "").empty());
}

BOOST_AUTO_TEST_CASE(words_that_went_and_words_that_came_are_told_apart) {
    BOOST_TEST(shown("Votre dossier susvis\u00E9 est complet.", "Votre dossier est bien complet.") ==
               "Votre dossier [-susvis\u00E9 ]est [+bien ]complet.");
    BOOST_TEST(shown("", "Bonjour") == "[+Bonjour]");
    BOOST_TEST(shown("Bonjour", "") == "[-Bonjour]");
}

BOOST_AUTO_TEST_CASE(what_was_removed_comes_before_what_took_its_place) {
    BOOST_TEST(shown("Veuillez agr\u00E9er, Madame.", "Veuillez recevoir, Madame.") ==
               "Veuillez [-agr\u00E9er][+recevoir], Madame.");
}

BOOST_AUTO_TEST_CASE(a_sign_and_a_capital_letter_are_changes_and_other_blanks_are_none) {
    BOOST_TEST(shown("Oui, le dossier", "Oui le dossier") == "Oui [-, ]le dossier");
    BOOST_TEST(shown("le dossier", "Le dossier") == "[-le ][+Le ]dossier");
    BOOST_TEST(shown("le dossier\nest l\u00E0", "le dossier est l\u00E0") == "le dossier est l\u00E0");
}

BOOST_AUTO_TEST_CASE(one_word_in_the_middle_of_a_text_written_anew_is_not_picked_out) {
    BOOST_TEST(
        shown("nous avons bien re\u00E7u de vous votre courrier",
              "merci pour cela de tout c\u0153ur et demain") ==
        "[-nous avons bien re\u00E7u de vous votre courrier][+merci pour cela de tout c\u0153ur et demain]");
}

BOOST_AUTO_TEST_CASE(what_was_found_makes_each_text_again_byte_for_byte) {
    std::mt19937_64 random(7);
    for (int i = 0; i < 3000; ++i) {
        const std::string from = madeText(random, random() % 40);
        const std::string to = madeText(random, random() % 40);
        BOOST_TEST_REQUIRE((bothOf(differenceOf(from, to)) == std::pair(from, to)), from << " / " << to);
        BOOST_TEST_REQUIRE((bothOf(differenceOf(from, to, random() % 50)) == std::pair(from, to)));
    }
}

BOOST_AUTO_TEST_CASE(no_way_from_one_short_text_to_another_is_shorter) {
    // Short enough that no kept word is given as changed.
    const auto texts = everyText(4);
    for (const std::string& from : texts)
        for (const std::string& to : everyText(3)) {
            std::size_t changed = 0;
            for (const DifferenceRun& run : differenceOf(from, to))
                if (run.kind != Kind::kept) changed += (run.from.size() + run.to.size()) / 2;
            BOOST_TEST_REQUIRE(changed == (from.size() + to.size()) / 2 - 2 * wordsInCommon(from, to),
                               from << " / " << to);
        }
}

BOOST_AUTO_TEST_CASE(a_few_changes_in_a_long_text_are_found_and_nothing_else) {
    std::string from;
    for (int i = 0; i < 4000; ++i) from += "mot" + std::to_string(i) + " ";
    std::string to = from;
    to.replace(to.find("mot2000"), 7, "autre");
    to.erase(to.find("mot3000 "), 8);
    const auto runs = differenceOf(from, to);
    BOOST_TEST_REQUIRE(runs.size() == 6u);
    BOOST_TEST(runs[1].from == "mot2000 ");
    BOOST_TEST(runs[2].to == "autre ");
    BOOST_TEST(runs[4].from == "mot3000 ");
}

BOOST_AUTO_TEST_CASE(where_the_effort_does_not_suffice_a_stretch_is_replaced_whole) {
    BOOST_TEST(differenceOf("a b c d e f g", "g f e d c b a", 4).size() == 2u);
    const auto runs = differenceOf("deb a b c d e fin", "deb e d c b a fin", 0);
    BOOST_TEST_REQUIRE(runs.size() == 4u);
    BOOST_TEST(runs.front().to == "deb ");
    BOOST_TEST(runs.back().to == "fin");
}

BOOST_AUTO_TEST_SUITE_END()
