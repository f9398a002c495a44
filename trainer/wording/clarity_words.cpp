#include "trainer/wording/clarity_words.h"

#include <array>
#include <cmath>
#include <cstdio>

#include "scenarios/clarity/prose.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/with_number.h"

namespace trainer {
namespace {

using scenarios::Readability;

std::string nameOf(Readability::Term::Of of) {
    switch (of) {
        case Readability::Term::Of::wordsPerSentence: return tr("words per sentence");
        case Readability::Term::Of::syllablesPerWord: return tr("syllables per word");
        case Readability::Term::Of::logWordsPerSentence: return tr("ln(words per sentence)");
        case Readability::Term::Of::longWordsPerHundred:
            return tr("long words (more than 6 letters) per 100 words");
    }
    return {};
}

/// The sum with each value written by `shown`.
template <class Shown>
std::string sumOf(const Readability& score, Shown shown) {
    constexpr int decimals = 3;
    std::string sum = score.constant == 0 ? "" : numberText(score.constant, decimals);
    for (const Readability::Term& term : score.terms) {
        const std::string sign = term.factor < 0 ? "−" : "+";
        if (!sum.empty())
            sum += " " + sign + " ";
        else if (term.factor < 0)
            sum += sign;
        const double factor = std::abs(term.factor);
        if (factor != 1) sum += numberText(factor, decimals) + " × ";
        sum += shown(term);
    }
    return sum;
}

}  // namespace

std::string wordFor(scenarios::Advice advice) {
    return advice == scenarios::Advice::strong ? tr("strong advice") : tr("advice");
}

std::string wordFor(scenarios::PointFound::State state) {
    switch (state) {
        case scenarios::PointFound::State::present: return tr("said");
        case scenarios::PointFound::State::vague: return tr("vague");
        case scenarios::PointFound::State::missing: return tr("missing");
        case scenarios::PointFound::State::notAsked: return tr("not asked for");
    }
    return {};
}

std::string titleOf(Readability::Kind kind) {
    switch (kind) {
        case Readability::Kind::kandelMoles: return tr("Kandel-Moles score");
        case Readability::Kind::lix: return tr("LIX score");
        case Readability::Kind::sentenceLength: return tr("words per sentence");
        case Readability::Kind::wordLength: return tr("syllables per word");
        case Readability::Kind::ease: return tr("ease of reading");
        case Readability::Kind::flesch: return tr("Flesch score");
        case Readability::Kind::fleschKincaid: return tr("Flesch-Kincaid grade");
    }
    return {};
}

std::string meaningOf(Readability::Kind kind) {
    switch (kind) {
        case Readability::Kind::kandelMoles:
            return tr("Flesch’s formula fitted to French by Kandel and Moles: the higher, the easier.");
        case Readability::Kind::lix: return tr("Long sentences and long words: the lower, the easier.");
        case Readability::Kind::sentenceLength:
            return tr("The average length of a sentence: the lower, the easier.");
        case Readability::Kind::wordLength: return tr("The average length of a word: the lower, the easier.");
        case Readability::Kind::ease:
            return tr(
                "What the level A1 to C2 is worked out from: the higher, the easier. The logarithm keeps "
                "one endless sentence from outweighing all others.");
        case Readability::Kind::flesch: return tr("Flesch’s formula for English: the higher, the easier.");
        case Readability::Kind::fleschKincaid:
            return tr("How many years of school in the United States it takes: the lower, the easier.");
    }
    return {};
}

std::string levelName(scenarios::Level level) {
    static constexpr std::array names{"A1", "A2", "B1", "B2", "C1", "C2"};
    return names.at(static_cast<std::size_t>(level));
}

std::string numberText(double number, int decimals) {
    std::array<char, 64> digits{};
    std::snprintf(digits.data(), digits.size(), "%.*f", decimals, std::abs(number));
    std::string text = digits.data();
    if (text.find('.') != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.') text.pop_back();
    }
    const bool isNegative = number < 0 && text.find_first_not_of("0.") != std::string::npos;
    if (const auto point = text.find('.'); point != std::string::npos) text.replace(point, 1, tr("."));
    return (isNegative ? "−" : "") + text;
}

std::string formulaOf(const Readability& score) {
    return sumOf(score, [](const Readability::Term& term) { return nameOf(term.of); });
}

std::string workedLine(const Readability& score) {
    return sumOf(score, [](const Readability::Term& term) { return numberText(term.value, 2); }) + " = " +
           numberText(score.value(), 1);
}

std::string lineFor(const scenarios::Counts& counts) {
    return withNumber(trn("{number} word", "{number} words", counts.words), counts.words) + ", " +
           withNumber(trn("{number} sentence", "{number} sentences", counts.sentences), counts.sentences) +
           ", " +
           withNumber(trn("{number} paragraph", "{number} paragraphs", counts.paragraphs),
                      counts.paragraphs) +
           ", " +
           withNumber(trn("{number} syllable", "{number} syllables", counts.syllables), counts.syllables);
}

std::string basisOf(const scenarios::Counts::Scored& scored) {
    if (scored.sentences == 0)
        return tr("There is no score yet, for there is no whole sentence. End a sentence with a full stop.");
    return fill(
        tr("The scores are about {sentences} ({words}). Titles, greetings, signatures and short items "
           "of lists are no sentences."),
        {{"sentences",
          withNumber(trn("{number} sentence", "{number} sentences", scored.sentences), scored.sentences)},
         {"words", withNumber(trn("{number} word", "{number} words", scored.words), scored.words)}});
}

std::string sentencesOfScores() {
    return fill(
        tr("What is counted: sentences that end with a full stop, a question mark, an exclamation mark or a "
           "colon; in a list, those that also begin with a capital. A title, a subject, a greeting, a "
           "signature or any other line counts only where it has more than {number} words; a paragraph of "
           "{few} words or fewer never counts. A word is what stands between two blanks."),
        {{"number", std::to_string(scenarios::mostWordsOfLine)},
         {"few", std::to_string(scenarios::mostWordsOfGreeting)}});
}

std::string hardWordsLine(const scenarios::Counts& counts, const std::string& language) {
    const auto level = scenarios::levelOf(counts, language);
    const auto ofSentences = scenarios::levelOfSentences(counts.scored, language);
    if (!level || level == ofSentences) return {};
    return fill(tr("Its sentences alone would give {level}; {hard} of its {words} words are hard ones."),
                {{"level", levelName(*ofSentences)},
                 {"hard", std::to_string(counts.hard)},
                 {"words", std::to_string(counts.words)}});
}

std::string hardWordsRule() {
    std::string rule =
        tr("Hard words make a text harder than its sentences: who does not know them does not follow.");
    for (const scenarios::HardWordBound& bound : scenarios::hardWordBounds)
        rule += " " + fill(tr("More than {number} in 100 words: {level} at least."),
                           {{"number", std::to_string(bound.perHundred)}, {"level", levelName(bound.level)}});
    return rule;
}

std::string noRulesIn(const std::string& folder) {
    return fill(
        tr("There are no rules in {folder}: it is not there, or it has no .xml file. Choose the folder with "
           "the rules of your service. The rules of the program work."),
        {{"folder", folder}});
}

std::string sentenceFor(content::LetterFault fault, const std::string& name, const std::string& detail) {
    const auto sentence = [fault] {
        using Fault = content::LetterFault;
        switch (fault) {
            case Fault::unreadable: return tr("{name} cannot be read ({reason}).");
            case Fault::notAFile: return tr("{name} is no file. Name a text, an .odt or an .html file.");
            case Fault::tooLarge:
                return tr("{name} holds more than {limit} MB of text. Cut it into several files.");
            case Fault::notText: return tr("{name} is no text. Name a text, an .odt or an .html file.");
            case Fault::unknownDocument:
                return tr(
                    "{name} is a packed file that is no OpenDocument text. Save it as .odt, .html or "
                    ".txt.");
            case Fault::damaged:
                return tr(
                    "{name} is damaged: its text cannot be read. Save it again in your word processor.");
            case Fault::encrypted: return tr("{name} is protected by a password. Save it without one.");
            case Fault::tooDeep:
                return tr("{name} has elements nested too deeply to be read. Save its text as .txt.");
            case Fault::noHtmlReader:
                return tr("{name} is an .html file: to read it, install the package libxml2.");
        }
        return "";
    };
    constexpr std::size_t megabyte = 1024 * 1024;
    return fill(
        sentence(),
        {{"name", name}, {"reason", detail}, {"limit", std::to_string(content::largestLetter / megabyte)}});
}

}  // namespace trainer
