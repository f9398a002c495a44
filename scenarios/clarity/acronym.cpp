#include "scenarios/clarity/acronym.h"

#include <algorithm>
#include <array>

#include "scenarios/clarity/characters.h"

namespace scenarios {
namespace {

constexpr std::size_t mostLetters = 8;
/// How far before its brackets an expansion may start, in tokens.
constexpr std::uint32_t longestExpansion = 16;

bool isOneOf(std::string_view word, const auto& words) {
    return std::ranges::find(words, word) != words.end();
}

/// Units, words of addresses and amounts, and letters that everybody knows by now.
constexpr std::array<std::string_view, 27> noAcronyms{
    "bp",  "cs", "cedex", "eur", "ht",  "ttc", "tva", "sa", "kwh", "ko", "mo",   "ok",  "pdf",   "sms",
    "mms", "cv", "tv",    "gps", "usb", "dvd", "cd",  "wc", "nb",  "ps", "sncf", "tgv", "france"};
constexpr std::array<std::string_view, 12> titles{
    "m", "mm", "mme", "mmes", "mlle", "monsieur", "madame", "dr", "docteur", "maître", "mademoiselle", "me"};
constexpr std::array<std::string_view, 10> numbered{"chapitre", "titre",   "article", "annexe", "tome",
                                                    "livre",    "section", "partie",  "siècle", "volume"};

class Acronyms {
  public:
    Acronyms(std::string_view text, const ParagraphTokens& tokens, const Sentence& sentence,
             const Vocabulary& vocabulary)
        : text_(text), tokens_(tokens.tokens), sentence_(sentence), vocabulary_(vocabulary) {}

    bool isCapitals() const {
        std::size_t upper = 0;
        std::size_t words = 0;
        for (std::uint32_t i = sentence_.first; i < sentence_.last; ++i) {
            const KnownWord& word = known(i);
            if (word.kind != TokenKind::word || word.letters < 2) continue;
            ++words;
            upper += word.upper;
        }
        return words >= 2 && upper * 2 > words;
    }

    bool isAcronym(std::uint32_t at) const {
        const KnownWord& word = known(at);
        if (!word.upper || word.kind != TokenKind::word || word.elided) return false;
        if (word.letters > mostLetters || isOneOf(word.spelling, noAcronyms)) return false;
        return !hasFigure(word) && !isKnownWord(word) && !isRoman(at) && !isName(at) && !isTown(at);
    }

    bool isExpanded(std::uint32_t at) const { return isExpandedBefore(at) || isExpandedBehind(at); }

  private:
    const KnownWord& known(std::uint32_t at) const { return vocabulary_[tokens_[at].word]; }
    std::string_view textOf(std::uint32_t at) const {
        return text_.substr(tokens_[at].begin, tokens_[at].end - tokens_[at].begin);
    }
    bool has(std::uint32_t at) const { return at >= sentence_.first && at < sentence_.last; }
    bool isSign(std::uint32_t at, std::string_view sign) const { return has(at) && textOf(at) == sign; }

    /// "BX45" is the name of one thing.
    static bool hasFigure(const KnownWord& word) {
        return word.raw.find_first_of("0123456789") != std::string_view::npos;
    }

    /// "NON", "IMPORTANT": written large, but words. Short nouns are more often letters: "CAP". So are nouns
    /// that keep a capital, "Samu", "Urssaf", other than names of places and persons; and "pacs".
    bool isKnownWord(const KnownWord& word) const {
        constexpr std::size_t longNoun = 4;
        if (word.form == 0 || word.raw.find('.') != std::string_view::npos) return false;
        const std::string_view usual = vocabulary_.lexicon().text(word.form);
        if (usual == word.raw || usual == "pacs") return false;
        if (startsWithCapital(usual) && word.features.has(Feature::noun)) return false;
        return word.letters >= longNoun || !word.features.hasAny(Feature::noun | Feature::properName);
    }

    /// "XIV"; any other numeral only behind a word that numbers: "CD" is none.
    bool isRoman(std::uint32_t at) const {
        const std::string_view letters = textOf(at);
        if (letters.find_first_not_of("IVX") == std::string_view::npos) return true;
        return letters.find_first_not_of("IVXLCDM") == std::string_view::npos && has(at - 1) && at > 0 &&
               isOneOf(known(at - 1).spelling, numbered);
    }

    /// "M. DURAND", "Claire DURAND": the surname in capitals behind a title or a first name.
    bool isName(std::uint32_t at) const {
        if (at == sentence_.first) return false;
        std::uint32_t before = at - 1;
        if (textOf(before) == "." && before > sentence_.first) --before;
        const KnownWord& word = known(before);
        if (word.kind != TokenKind::word) return false;
        if (isOneOf(word.spelling, titles)) return true;
        const bool isFirstName = word.capital && !word.upper && !word.elided &&
                                 (word.form == 0 || word.features.has(Feature::properName));
        return isFirstName && before == at - 1 && tokens_[at].afterBlank;
    }

    /// "12345 VILLENEUVE"
    bool isTown(std::uint32_t at) const {
        constexpr std::size_t postcode = 5;
        return at > sentence_.first && known(at - 1).kind != TokenKind::word &&
               textOf(at - 1).size() == postcode &&
               textOf(at - 1).find_first_not_of("0123456789") == std::string_view::npos;
    }

    bool startsAlike(std::uint32_t word, char letter) const {
        return known(word).kind == TokenKind::word && firstLetter(known(word).spelling) == letter;
    }

    /// "direction régionale (DREAL)", "(ci-après DREAL)".
    bool isExpandedBefore(std::uint32_t at) const {
        std::uint32_t open = at;
        while (open > sentence_.first && at - open < 4 && textOf(open) != "(") --open;
        if (textOf(open) != "(") return false;
        const char letter = firstLetter(known(at).spelling);
        for (std::uint32_t i = 1; i <= longestExpansion && open >= sentence_.first + i; ++i)
            if (startsAlike(open - i, letter) && !known(open - i).upper) return true;
        return false;
    }

    /// "DREAL (direction …)", "DREAL, direction régionale …".
    bool isExpandedBehind(std::uint32_t at) const {
        const char letter = firstLetter(known(at).spelling);
        if (isSign(at + 1, "(") || isSign(at + 1, "\u2013") || isSign(at + 1, ":")) {
            for (std::uint32_t next = at + 2; has(next) && next < at + 6; ++next)
                if (startsAlike(next, letter) && !known(next).upper) return true;
            return false;
        }
        if (!isSign(at + 1, ",")) return false;
        const std::string_view letters = known(at).spelling;
        return has(at + 2) && startsAlike(at + 2, letter) && !known(at + 2).upper && spells(at + 2, letters);
    }

    /// Whether the first letters of the words from there on are, in order, the first letters of the acronym:
    /// three of them, or all.
    bool spells(std::uint32_t from, std::string_view letters) const {
        constexpr std::size_t enough = 3;
        std::size_t told = 0;
        for (std::uint32_t i = from; has(i) && i < from + longestExpansion && told < letters.size(); ++i)
            told += startsAlike(i, letters[told]);
        return told >= std::min(enough, letters.size());
    }

    std::string_view text_;
    const std::vector<Token>& tokens_;
    const Sentence& sentence_;
    const Vocabulary& vocabulary_;
};

}  // namespace

void acronymsIn(std::string_view paragraph, const ParagraphTokens& tokens, const Sentence& sentence,
                const Vocabulary& vocabulary,
                const std::function<void(const Token& token, bool isExpanded)>& found) {
    if ((sentence.has & WordKind::upper) == 0) return;
    const Acronyms acronyms(paragraph, tokens, sentence, vocabulary);
    bool isLookedAt = false;
    for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
        if ((vocabulary.kindOf(tokens.tokens[at].word).is & WordKind::upper) == 0) continue;
        if (!acronyms.isAcronym(at)) continue;
        if (!isLookedAt && acronyms.isCapitals()) return;
        isLookedAt = true;
        found(tokens.tokens[at], acronyms.isExpanded(at));
    }
}

}  // namespace scenarios
