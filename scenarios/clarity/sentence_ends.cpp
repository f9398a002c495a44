#include "scenarios/clarity/sentence_ends.h"

#include <algorithm>

#include "scenarios/clarity/characters.h"

namespace scenarios {
namespace {

class SentenceEnds {
  public:
    SentenceEnds(std::string_view text, const Vocabulary& vocabulary, const std::vector<Token>& tokens)
        : text_(text), vocabulary_(vocabulary), tokens_(tokens) {}

    /// Where the next sentence starts if one ends with this stop; 0 where it goes on.
    std::size_t startAfter(std::size_t stop) const {
        std::size_t next = stop + 1;
        while (next < tokens_.size() && closesAfterStop(next)) ++next;
        if (next == tokens_.size()) return next;
        if (!tokens_[next].afterBlank && !isDash(next)) return 0;
        const std::size_t word = skipOpenings(next);
        if (word < tokens_.size() && startsSmall(word)) return 0;
        if (isFullStop(stop) && next == stop + 1 && ownsItsStop(stop, word)) return 0;
        return next;
    }

  private:
    const KnownWord& known(std::size_t at) const { return vocabulary_[tokens_[at].word]; }
    std::string_view textOf(std::size_t at) const {
        return text_.substr(tokens_[at].begin, tokens_[at].end - tokens_[at].begin);
    }
    bool isWord(std::size_t at) const { return tokens_[at].kind == TokenKind::word; }
    bool isFullStop(std::size_t at) const { return textOf(at) == "."; }
    bool isDash(std::size_t at) const { return textOf(at) == "\u2014" || textOf(at) == "\u2013"; }

    /// Quotes and brackets behind a stop are part of its sentence; '"' is one only if nothing parts them.
    bool closesAfterStop(std::size_t at) const {
        if (tokens_[at].kind != TokenKind::sign || tokens_[at].opensLine) return false;
        if (!known(at).closes) return known(at).endsSentence && !tokens_[at].afterBlank;
        return textOf(at) == "\u00BB" || !tokens_[at].afterBlank;
    }

    std::size_t skipOpenings(std::size_t at) const {
        while (at < tokens_.size() && tokens_[at].kind == TokenKind::sign && known(at).opens) ++at;
        return at;
    }

    bool startsSmall(std::size_t at) const {
        return isWord(at) && !known(at).capital && isLetterAt(text_, tokens_[at].begin);
    }

    bool isFunctionWord(std::size_t at) const {
        return isWord(at) && known(at).features.hasAny(Feature::pronoun | Feature::determiner) &&
               !known(at).features.has(Feature::properName) && known(at).letters > 1;
    }

    /// Whether the full stop belongs to the word before it: "M.", "J. O.", "art.", the "2." of a list.
    bool ownsItsStop(std::size_t stop, std::size_t next) const {
        if (stop == 0 || tokens_[stop].afterBlank) return false;
        const std::size_t before = stop - 1;
        const Token& token = tokens_[before];
        if (token.kind == TokenKind::number) return token.opensLine && isListNumber(textOf(before));
        if (token.kind != TokenKind::word) return false;
        const KnownWord& word = known(before);
        if (word.ownsStopBeforeNumber && next < tokens_.size() && announces(next)) return true;
        if (word.letters == 1 && !word.elided) return isInitial(before, next);
        if (isDotted(textOf(before))) return next >= tokens_.size() || !isFunctionWord(next);
        return word.ownsStop;
    }

    static bool isListNumber(std::string_view number) {
        // "2", "1.1", "3.2.1"
        return number.size() <= 2 || number.find('.') < 3;
    }
    static bool isDotted(std::string_view word) { return word.find('.') != std::string_view::npos; }

    bool announces(std::size_t next) const {
        return tokens_[next].kind != TokenKind::word || known(next).letters == 1 ||
               isDigitAt(text_, tokens_[next].begin);
    }

    /// A letter alone whose stop is its own: of a name, of "p.-v."; neither the end of "allez-y" nor a unit,
    /// "17 h", nor a class, "catégorie A. Vous …".
    bool isInitial(std::size_t at, std::size_t next) const {
        const Token& token = tokens_[at];
        const KnownWord& word = known(at);
        if (token.opensLine && next < tokens_.size()) return true;                         // "a." of a list
        if (word.spelling == "d" && at > 0 && known(at - 1).spelling == "à") return true;  // "c.-à-d."
        const bool isJoined = at > 0 && !token.afterBlank && isWordLike(tokens_[at - 1]);
        if (isJoined && !isDotted(textOf(at - 1)) && textOf(at - 1) != ".") return false;
        if (word.spelling == "y" || (word.spelling == "a" && !word.capital) || word.spelling == "à")
            return false;
        if (at == 0) return true;
        const Token& before = tokens_[at - 1];
        const bool isUnit = std::string_view("hmsgltjpk").find(word.spelling) != std::string_view::npos;
        if (before.kind == TokenKind::number && isUnit) return false;
        const bool isClass = word.capital && word.spelling != "m" && before.kind == TokenKind::word &&
                             !known(at - 1).capital && known(at - 1).features.has(Feature::noun) &&
                             !known(at - 1).features.hasAny(Feature::preposition | Feature::determiner);
        return !isClass || next >= tokens_.size() || !isFunctionWord(next);
    }

    std::string_view text_;
    const Vocabulary& vocabulary_;
    const std::vector<Token>& tokens_;
};

/// Counts what is counted of a sentence.
void tally(Sentence& sentence, std::span<const Token> tokens, const Vocabulary& vocabulary) {
    constexpr std::uint32_t many = 3;
    std::uint32_t ofWord = 0;
    bool afterWord = false;
    for (const Token& token : tokens) {
        const WordKind& kind = vocabulary.kindOf(token.word);
        sentence.has |= kind.is;
        sentence.wanted |= vocabulary.wantedOf(kind);
        const bool isWord = isWordLike(token);
        if (isWord) {
            const bool starts = token.afterBlank || !afterWord;
            if (starts) ofWord = 0;
            sentence.words += starts;
            sentence.syllables += kind.syllables;
            sentence.longWords += (kind.is & WordKind::longWord) != 0;
            sentence.manySyllables += ofWord < many && ofWord + kind.syllables >= many;
            ofWord += kind.syllables;
            if ((kind.is & WordKind::word) != 0)
                sentence.mostSyllables = std::max(sentence.mostSyllables, kind.syllables);
        }
        afterWord = isWord;
    }
}

void add(ParagraphTokens& to, std::size_t first, std::size_t last, const Vocabulary& vocabulary) {
    Sentence sentence;
    sentence.first = static_cast<std::uint32_t>(first);
    sentence.last = static_cast<std::uint32_t>(last);
    tally(sentence, std::span(to.tokens).subspan(first, last - first), vocabulary);
    if (sentence.words == 0 && !to.sentences.empty()) {
        to.sentences.back().last = sentence.last;
        to.sentences.back().has |= sentence.has;
        to.sentences.back().wanted |= sentence.wanted;
        return;
    }
    to.tokens[first].startsSentence = true;
    to.sentences.push_back(sentence);
}

}  // namespace

void partSentences(std::string_view paragraph, const Vocabulary& vocabulary, ParagraphTokens& tokens) {
    if (tokens.tokens.empty()) return;
    const SentenceEnds ends(paragraph, vocabulary, tokens.tokens);
    std::size_t first = 0;
    for (const std::uint32_t stop : tokens.stops) {
        if (stop < first) continue;
        const std::size_t next = ends.startAfter(stop);
        if (next == 0) continue;
        add(tokens, first, next, vocabulary);
        first = next;
    }
    if (first < tokens.tokens.size()) add(tokens, first, tokens.tokens.size(), vocabulary);
    for (Sentence& sentence : tokens.sentences)
        for (std::size_t i = sentence.first; i < sentence.last; ++i)
            if (isWordLike(tokens.tokens[i])) {
                tokens.tokens[i].startsSentence = true;
                break;
            }
}

}  // namespace scenarios
