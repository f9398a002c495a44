#include "trainer/editing/guessed_language.h"

#include <algorithm>
#include <array>

namespace trainer {
namespace {

constexpr std::size_t enough = 20'000;  // bytes

constexpr std::array<std::string_view, 24> french{
    "le",  "la",   "les", "un",  "une",  "des",  "du",  "de",  "et", "est", "vous", "votre",
    "vos", "nous", "que", "qui", "pour", "dans", "par", "sur", "au", "aux", "ne",   "pas"};
constexpr std::array<std::string_view, 24> english{
    "the", "of", "and", "to",   "is", "are",  "you", "your", "we",   "our",  "that", "which",
    "for", "in", "by",  "with", "at", "from", "be",  "have", "this", "will", "it",   "not"};

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

}  // namespace

std::string guessedLanguage(std::string_view text) {
    std::string start(text.substr(0, enough));
    std::ranges::transform(start, start.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    std::size_t inFrench = 0;
    std::size_t inEnglish = 0;
    for (auto at = start.begin(); at != start.end();) {
        const auto begin = std::find_if(at, start.end(), isLetter);
        at = std::find_if_not(begin, start.end(), isLetter);
        const std::string_view word(begin, at);
        inFrench += std::ranges::find(french, word) != french.end() ? 1U : 0U;
        inEnglish += std::ranges::find(english, word) != english.end() ? 1U : 0U;
    }
    return inEnglish > inFrench ? "en" : "fr";
}

}  // namespace trainer
