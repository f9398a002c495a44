#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "scenarios/clarity/finding.h"
#include "scenarios/clarity/rule.h"

namespace scenarios {

/// A word, a figure or a sign of a paragraph. Places are bytes of the paragraph.
struct Token {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t word = 0;  ///< what is known of it: an index into the vocabulary
    TokenKind kind = TokenKind::sign;
    bool afterBlank = false;  ///< a blank stands before it, or it is the first
    bool opensLine = false;   ///< the first of its line
    bool startsSentence = false;

    Span span() const { return {begin, end}; }
};

/// Tokens that make a sentence: from the first up to, and without, the last. What is counted of them is
/// counted in one go, and `has` tells what need not be looked for.
struct Sentence {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::uint32_t words = 0;  ///< as they stand between blanks: "l’école" and "dites-le" are one
    std::uint32_t syllables = 0;
    std::uint32_t longWords = 0;
    std::uint32_t manySyllables = 0;  ///< words of three syllables and more
    std::uint8_t mostSyllables = 0;   ///< of a token that is a word
    std::uint8_t has = 0;             ///< what its tokens are: bits of WordKind::Is
    std::uint64_t wanted = 0;  ///< what patterns want that its words are: bits of CompiledPattern::wants
};

/// A paragraph as it is looked at.
struct ParagraphTokens {
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
    std::vector<std::uint32_t> stops;  ///< the tokens that may end a sentence
    bool hasLooseMark = false;         ///< a mark stands in no word

    std::span<const Token> of(const Sentence& sentence) const {
        return std::span(tokens).subspan(sentence.first, sentence.last - sentence.first);
    }
    void clear() {
        tokens.clear();
        sentences.clear();
        stops.clear();
        hasLooseMark = false;
    }
};

}  // namespace scenarios
