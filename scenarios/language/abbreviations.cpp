#include "scenarios/language/abbreviations.h"

#include <algorithm>
#include <array>

namespace scenarios {
namespace {

constexpr std::array<std::string_view, 39> abbreviations{
    "mm",   "mme", "mmes", "mlle", "mlles", "me",  "dr",     "drs", "pr",  "vve", "al",  "cf",   "ex",
    "av",   "bd",  "bld",  "st",   "ste",   "rte", "imp",    "bat", "apt", "esc", "ref", "env",  "hab",
    "resp", "cie", "ets",  "mr",   "mrs",   "ms",  "approx", "inc", "eg",  "ie",  "vs",  "prof", "mgr"};
constexpr std::array<std::string_view, 31> announcers{
    "art", "arts", "no",  "p",   "pp",   "fig",  "chap", "vol",  "tit",  "dep", "ann",
    "sec", "tab",  "tel", "ext", "janv", "fevr", "avr",  "juil", "sept", "oct", "nov",
    "dec", "jan",  "feb", "mar", "apr",  "jun",  "jul",  "aug",  "sep"};

constexpr std::size_t longestOf(const auto& words) {
    std::size_t longest = 0;
    for (const std::string_view word : words) longest = std::max(longest, word.size());
    return longest;
}

}  // namespace

constinit const std::size_t longestAbbreviation = std::max(longestOf(abbreviations), longestOf(announcers));

bool isAbbreviation(std::string_view folded) {
    return std::ranges::find(abbreviations, folded) != abbreviations.end();
}

bool announcesNumber(std::string_view folded) {
    return std::ranges::find(announcers, folded) != announcers.end();
}

}  // namespace scenarios
