#include "scenarios/clarity/score.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace scenarios {
namespace {

double share(std::size_t part, std::size_t whole) {
    return static_cast<double>(part) / static_cast<double>(whole);
}

/// Words per sentence and syllables per word, of graded French texts: the medians of each level.
struct Median {
    double wordsPerSentence;
    double syllablesPerWord;
};
constexpr std::array<Median, 6> medians{
    {{8, 1.39}, {10, 1.50}, {16, 1.64}, {24, 1.80}, {31, 1.84}, {37, 1.87}}};

// Fitted on pairs of simplified and original French texts: the logarithm keeps one endless sentence from
// outweighing the rest.
constexpr double easeOfLogSentence = -4.03;
constexpr double easeOfSyllables = -3.92;

double easeOf(double wordsPerSentence, double syllablesPerWord) {
    return easeOfLogSentence * std::log(wordsPerSentence) + easeOfSyllables * syllablesPerWord;
}

}  // namespace

double Readability::value() const {
    double sum = constant;
    for (const Term& term : terms) sum += term.factor * term.value;
    return sum;
}

std::vector<Readability> scoresOf(const Counts::Scored& counts, std::string_view language) {
    if (counts.words == 0 || counts.sentences == 0) return {};
    using Of = Readability::Term::Of;
    const double sentence = share(counts.words, counts.sentences);
    const double syllables = share(counts.syllables, counts.words);
    const double longWords = 100 * share(counts.longWords, counts.words);
    const auto withBoth = [&](Readability::Kind kind, double constant, double ofSentence,
                              double ofSyllables) {
        return Readability{
            kind,
            constant,
            {{Of::wordsPerSentence, ofSentence, sentence}, {Of::syllablesPerWord, ofSyllables, syllables}}};
    };
    std::vector<Readability> scores;
    if (language == "en") {
        scores.push_back(withBoth(Readability::Kind::flesch, 206.835, -1.015, -84.6));
        scores.push_back(withBoth(Readability::Kind::fleschKincaid, -15.59, 0.39, 11.8));
    } else {
        scores.push_back(withBoth(Readability::Kind::kandelMoles, 207, -1.015, -73.6));
        scores.push_back({Readability::Kind::ease,
                          0,
                          {{Of::logWordsPerSentence, easeOfLogSentence, std::log(sentence)},
                           {Of::syllablesPerWord, easeOfSyllables, syllables}}});
    }
    scores.push_back({Readability::Kind::lix,
                      0,
                      {{Of::wordsPerSentence, 1, sentence}, {Of::longWordsPerHundred, 1, longWords}}});
    scores.push_back({Readability::Kind::sentenceLength, 0, {{Of::wordsPerSentence, 1, sentence}}});
    scores.push_back({Readability::Kind::wordLength, 0, {{Of::syllablesPerWord, 1, syllables}}});
    return scores;
}

std::optional<double> leastEaseOf(Level level) {
    const auto at = static_cast<std::size_t>(level);
    if (level == Level::c2) return {};
    const auto ease = [](const Median& median) {
        return easeOf(median.wordsPerSentence, median.syllablesPerWord);
    };
    return (ease(medians.at(at)) + ease(medians.at(at + 1))) / 2;
}

std::optional<Level> levelOfSentences(const Counts::Scored& counts, std::string_view language) {
    if (counts.words == 0 || counts.sentences == 0 || language == "en") return {};
    const double ease = easeOf(share(counts.words, counts.sentences), share(counts.syllables, counts.words));
    for (const Level level : {Level::a1, Level::a2, Level::b1, Level::b2, Level::c1})
        if (ease >= *leastEaseOf(level)) return level;
    return Level::c2;
}

std::optional<Level> levelOf(const Counts& counts, std::string_view language) {
    auto level = levelOfSentences(counts.scored, language);
    if (!level || counts.hard < fewestHardWords) return level;
    for (const HardWordBound& bound : hardWordBounds)
        if (100 * counts.hard > bound.perHundred * counts.words) level = std::max(*level, bound.level);
    return level;
}

}  // namespace scenarios
