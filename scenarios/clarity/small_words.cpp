#include "scenarios/clarity/small_words.h"

#include <algorithm>
#include <array>

#include "scenarios/clarity/characters.h"
#include "scenarios/language/forms.h"

namespace scenarios {
namespace {

/// Words, without accents, before which nothing is elided though they start with "h" or a vowel. What starts
/// with one of them is meant as well.
constexpr std::array<std::string_view, 51> consonantal{
    "hach",     "hai",    "hal",    "ham",   "hanche",    "hand",    "hangar",   "hant",     "happ",
    "harc",     "hard",   "haric",  "harn",  "hasard",    "hat",     "hauss",    "haut",     "havre",
    "heris",    "heros",  "hernie", "heurt", "hibou",     "hideu",   "hierarch", "hisse",    "hobby",
    "hocke",    "holl",   "homard", "hong",  "honte",     "hoquet",  "hors",     "hot-line", "houl",
    "housse",   "hublot", "hue",    "huit",  "hurl",      "hussard", "hutte",    "onz",      "oui",
    "ouistiti", "yaourt", "yacht",  "uhlan", "ululement", "hamac"};
constexpr std::array<std::string_view, 6> vocalic{"haltere", "hallucin", "hamecon",
                                                  "haleine", "halogene", "halieut"};

struct Elided {
    std::string_view full;
    std::string_view elided;
};
constexpr std::array<Elided, 11> elisions{{{"de", "d"},
                                           {"que", "qu"},
                                           {"ne", "n"},
                                           {"se", "s"},
                                           {"me", "m"},
                                           {"te", "t"},
                                           {"je", "j"},
                                           {"jusque", "jusqu"},
                                           {"lorsque", "lorsqu"},
                                           {"puisque", "puisqu"},
                                           {"quoique", "quoiqu"}}};

/// A determiner: before a masculine noun, a feminine one, and either that starts with a vowel.
struct Determiner {
    std::string_view masculine;
    std::string_view feminine;
    std::string_view masculineVowel;
    std::string_view feminineVowel;
};
constexpr std::array<Determiner, 12> determiners{{{"le ", "la ", "l\u2019", "l\u2019"},
                                                  {"du ", "de la ", "de l\u2019", "de l\u2019"},
                                                  {"au ", "à la ", "à l\u2019", "à l\u2019"},
                                                  {"ce ", "cette ", "cet ", "cette "},
                                                  {"un ", "une ", "un ", "une "},
                                                  {"mon ", "ma ", "mon ", "mon "},
                                                  {"ton ", "ta ", "ton ", "ton "},
                                                  {"son ", "sa ", "son ", "son "},
                                                  {"quel ", "quelle ", "quel ", "quelle "},
                                                  {"aucun ", "aucune ", "aucun ", "aucune "},
                                                  {"tout ", "toute ", "tout ", "toute "},
                                                  {"nul ", "nulle ", "nul ", "nulle "}}};

bool isWriting(std::string_view small, std::string_view writing) {
    if (writing.ends_with(' ')) return small == writing.substr(0, writing.size() - 1);
    return small == "l'" && writing == "l\u2019";
}

std::optional<std::string> determinerBefore(std::string_view small, bool vowel, Features gender) {
    for (const Determiner& one : determiners) {
        const bool masculine = isWriting(small, one.masculine) || isWriting(small, one.masculineVowel);
        const bool feminine = isWriting(small, one.feminine) || isWriting(small, one.feminineVowel);
        if (!masculine && !feminine) continue;
        // "l’" and "mon" tell no gender by themselves; neither does a noun that has both.
        const bool isTold = gender.has(Feature::masculine) != gender.has(Feature::feminine);
        const bool isFeminine = isTold ? gender.has(Feature::feminine) : !masculine;
        if (isFeminine) return std::string(vowel ? one.feminineVowel : one.feminine);
        return std::string(vowel ? one.masculineVowel : one.masculine);
    }
    return {};
}

}  // namespace

bool startsWithVowelSound(std::string_view word) {
    const std::string folded = squeezed(word.substr(0, std::min<std::size_t>(word.size(), 24)));
    if (folded.empty()) return false;
    const auto startsWith = [&](std::string_view start) { return folded.starts_with(start); };
    if (folded == "un" || folded == "une") return true;
    if (folded == "y" || startsWith("yeux") || startsWith("yvel")) return true;
    if (std::string_view("aeiouh").find(folded.front()) == std::string_view::npos) return false;
    return std::ranges::any_of(vocalic, startsWith) || std::ranges::none_of(consonantal, startsWith);
}

std::optional<std::string> writtenBefore(std::string_view small, std::string_view next, Features gender) {
    const std::string word = lexiconSpelling(small);
    const bool vowel = startsWithVowelSound(next);
    for (const Elided& one : elisions) {
        if (word != one.full && word != std::string(one.elided) + "'") continue;
        return vowel ? std::string(one.elided) + "\u2019" : std::string(one.full) + " ";
    }
    return determinerBefore(word, vowel, gender);
}

std::optional<std::string> contracted(std::string_view preposition, std::string_view article) {
    const bool isPlural = article == "les";
    if (!isPlural && article != "le") return {};
    if (preposition == "de") return isPlural ? "des" : "du";
    if (preposition == "à") return isPlural ? "aux" : "au";
    return {};
}

Contraction partsOf(std::string_view word) {
    if (word == "du") return {"de", "le"};
    if (word == "des") return {"de", "les"};
    if (word == "au") return {"à", "le"};
    if (word == "aux") return {"à", "les"};
    return {};
}

}  // namespace scenarios
