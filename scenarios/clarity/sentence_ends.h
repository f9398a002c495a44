#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "scenarios/clarity/token.h"
#include "scenarios/clarity/vocabulary.h"

namespace scenarios {

/// Parts tokens into sentences at some of their stops, and sets Token::startsSentence. Every sentence has a
/// word or a figure, unless the paragraph has none.
void partSentences(std::string_view paragraph, const Vocabulary& vocabulary, ParagraphTokens& tokens);

/// Whether the token is a word or a figure, and no sign.
inline bool isWordLike(const Token& token) {
    return token.kind != TokenKind::sign;
}

}  // namespace scenarios
