#include "scenarios/clarity/acronym.h"

#include <algorithm>
#include <array>

#include "scenarios/clarity/characters.h"

namespace scenarios {
namespace {

constexpr std::size_t mostLetters = 8;
/// How far before its brackets an expansion may start, in tokens.
constexpr std::uint32_t longestExpansion = 16;
/// An expansion begins with the words of so many letters, or of all.
constexpr std::size_t enoughLetters = 3;

bool isOneOf(std::string_view word, const auto& words) {
    return std::ranges::find(words, word) != words.end();
}

/// Units, words of addresses and amounts, and letters that everybody knows by now.
constexpr std::array<std::string_view, 28> noAcronyms{
    "bp",  "cs", "cedex", "eur", "ht",  "ttc", "tva", "sa", "kwh", "ko", "mo",   "ok",  "pdf",    "sms",
    "mms", "cv", "tv",    "gps", "usb", "dvd", "cd",  "wc", "nb",  "ps", "sncf", "tgv", "france", "qr"};
constexpr std::array<std::string_view, 19> titles{
    "m",  "mm",      "mme",    "mmes",         "mlle", "monsieur", "madame",
    "dr", "docteur", "maître", "mademoiselle", "me",   "famille",  "élève",
    "né", "née",     "époux",  "épouse",       "veuve"};
/// "parcelle AB", "bâtiment GH": two letters that tell one from another.
constexpr std::array<std::string_view, 12> lettered{"parcelle", "section", "bâtiment", "escalier",
                                                    "porte",    "hall",    "zone",     "série",
                                                    "lot",      "groupe",  "secteur",  "quai"};
/// "la caisse d’allocations familiales, ou CAF"
constexpr std::array<std::string_view, 9> saysSo{"ou",      "dit",   "dite",   "soit",   "appelé",
                                                 "appelée", "nommé", "abrégé", "abrégée"};
constexpr std::array<std::string_view, 10> numbered{"chapitre", "titre",   "article", "annexe", "tome",
                                                    "livre",    "section", "partie",  "siècle", "volume"};

bool isCapital(char c) {
    return c >= 'A' && c <= 'Z';
}
bool isSmall(char c) {
    return c >= 'a' && c <= 'z';
}

/// "DGFiP", "CReSS": letters of which a few are small. Neither "MHz" nor a name, "McDonald".
bool isMixed(std::string_view raw) {
    constexpr std::ptrdiff_t fewestCapitals = 3;
    if (raw.size() < 4 || !isCapital(raw[0]) || !isCapital(raw[1])) return false;
    const auto capitals = std::ranges::count_if(raw, isCapital);
    const auto small = std::ranges::count_if(raw, isSmall);
    return static_cast<std::size_t>(capitals + small) == raw.size() && capitals >= fewestCapitals &&
           3 * small <= capitals + small;
}

/// "EHPADs", "RDVs"
bool isPlural(std::string_view raw) {
    return raw.size() >= 3 && raw.back() == 's' &&
           std::ranges::all_of(raw.substr(0, raw.size() - 1), isCapital);
}

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
        if (word.kind != TokenKind::word || word.elided || word.letters > mostLetters) return false;
        if (!word.upper) return (isMixed(word.raw) || isPlural(word.raw)) && !isUsual(at);
        if (hasFigure(word) || isUsual(at) || isRoman(at) || isTown(at) || isLetterOf(at) || isEmphasis(at))
            return false;
        return isNameWithArticle(at) || (!isKnownWord(word) && !isName(at) && !isSurname(at));
    }

    /// Its letters in lower case, the same for "D.G.F.I.P.", "DGFiP" and "DGFIPs".
    std::string lettersOf(std::uint32_t at) const {
        std::string letters(known(at).spelling);
        std::erase(letters, '.');
        if (isPlural(known(at).raw)) letters.pop_back();
        return letters;
    }

    bool isExpanded(std::uint32_t at) const { return isExpandedBefore(at) || isExpandedBehind(at); }

  private:
    const KnownWord& known(std::uint32_t at) const { return vocabulary_[tokens_[at].word]; }
    std::string_view textOf(std::uint32_t at) const {
        return text_.substr(tokens_[at].begin, tokens_[at].end - tokens_[at].begin);
    }
    bool has(std::uint32_t at) const { return at >= sentence_.first && at < sentence_.last; }
    bool isSign(std::uint32_t at, std::string_view sign) const { return has(at) && textOf(at) == sign; }

    bool isUsual(std::uint32_t at) const { return isOneOf(lettersOf(at), noAcronyms); }

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

    bool isLetterOf(std::uint32_t at) const {
        return known(at).letters == 2 && at > sentence_.first && isOneOf(known(at - 1).spelling, lettered);
    }

    /// "AVANT LE 3 MAI": what stands beside an ordinary word in capitals is one too.
    bool isEmphasis(std::uint32_t at) const { return isShouted(at, true) || isShouted(at, false); }
    bool isShouted(std::uint32_t at, bool before) const {
        do {
            if (before ? at == sentence_.first : at + 1 == sentence_.last) return false;
            before ? --at : ++at;
        } while (known(at).kind == TokenKind::number);
        return known(at).upper && known(at).kind == TokenKind::word && !known(at).elided &&
               isKnownWord(known(at));
    }

    bool isBehindArticle(std::uint32_t at) const {
        if (at == sentence_.first) return false;
        const KnownWord& before = known(at - 1);
        return before.features.has(Feature::determiner) && before.spelling != "de" && before.spelling != "d'";
    }

    /// "le GRETA": persons and towns have no article.
    bool isNameWithArticle(std::uint32_t at) const {
        constexpr std::size_t longest = 6;
        const KnownWord& word = known(at);
        return word.features.has(Feature::properName) && !word.features.has(Feature::noun) &&
               word.letters <= longest && isBehindArticle(at) && !isName(at);
    }

    /// "MARTIN Claire"
    bool isSurname(std::uint32_t at) const {
        if (isBehindArticle(at) || !has(at + 1)) return false;
        const KnownWord& next = known(at + 1);
        return next.capital && !next.upper && next.letters > 1 && next.form != 0 &&
               next.features.has(Feature::properName);
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
        if (textOf(open) != "(") return isNamedBefore(at);
        const char letter = firstLetter(known(at).spelling);
        for (std::uint32_t i = 1; i <= longestExpansion && open >= sentence_.first + i; ++i)
            if (startsAlike(open - i, letter) && !known(open - i).upper) return true;
        return false;
    }

    /// "la caisse d’allocations familiales, ou CAF", "… familiales – CAF –": its first letters, in order.
    bool isNamedBefore(std::uint32_t at) const {
        if (at == sentence_.first) return false;
        const KnownWord& word = known(at - 1);
        if (!isOneOf(word.spelling, saysSo) && word.raw != "\u2013" && word.raw != "\u00AB") return false;
        const std::string letters = lettersOf(at).substr(0, enoughLetters);
        if (letters.size() < enoughLetters && word.kind == TokenKind::sign) return false;
        const std::uint32_t first =
            at > sentence_.first + longestExpansion ? at - longestExpansion : sentence_.first;
        return spells(first, at - 1, letters);
    }

    /// "DREAL (direction …)", "DREAL, direction régionale …", "DREAL, la direction régionale …".
    bool isExpandedBehind(std::uint32_t at) const {
        const char letter = firstLetter(known(at).spelling);
        if (isSign(at + 1, "(") || isSign(at + 1, "\u2013") || isSign(at + 1, ":")) {
            for (std::uint32_t next = at + 2; has(next) && next < at + 6; ++next)
                if (startsAlike(next, letter) && !known(next).upper) return true;
            return false;
        }
        if (!isSign(at + 1, ",")) return false;
        std::uint32_t first = at + 2;
        if (has(first) && known(first).features.has(Feature::determiner)) ++first;
        return has(first) && startsAlike(first, letter) && !known(first).upper &&
               spells(first, sentence_.last, lettersOf(at).substr(0, enoughLetters));
    }

    /// Whether the first letters of the words from there on have, in order, those letters.
    bool spells(std::uint32_t from, std::uint32_t to, std::string_view letters) const {
        std::size_t told = 0;
        for (std::uint32_t i = from; i < to && i < from + longestExpansion && told < letters.size(); ++i)
            told += startsAlike(i, letters[told]);
        return told == letters.size();
    }

    std::string_view text_;
    const std::vector<Token>& tokens_;
    const Sentence& sentence_;
    const Vocabulary& vocabulary_;
};

}  // namespace

void acronymsIn(std::string_view paragraph, const ParagraphTokens& tokens, const Sentence& sentence,
                const Vocabulary& vocabulary, const std::function<void(const FoundAcronym&)>& found) {
    const Acronyms acronyms(paragraph, tokens, sentence, vocabulary);
    bool isLookedAt = false;
    for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
        if ((vocabulary.kindOf(tokens.tokens[at].word).is & WordKind::shortened) == 0) continue;
        if (!acronyms.isAcronym(at)) continue;
        if (!isLookedAt && acronyms.isCapitals()) return;
        isLookedAt = true;
        found({tokens.tokens[at].span(), acronyms.lettersOf(at), acronyms.isExpanded(at)});
    }
}

}  // namespace scenarios
