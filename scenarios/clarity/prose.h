#pragma once
#include <string_view>

#include "scenarios/clarity/token.h"
#include "scenarios/clarity/vocabulary.h"

namespace scenarios {

/// Scores are about sentences. A line of no more words is none of its own accord: a title, the line of a
/// subject, a greeting, a signature, an item of a list.
inline constexpr std::uint32_t mostWordsOfLine = 12;
/// Nor is a paragraph of no more words, whatever stands behind it: "Bonjour !".
inline constexpr std::uint32_t mostWordsOfGreeting = 3;

/// Tells which sentences of a paragraph the scores are worked out from: those that end with a full stop, a
/// question mark, an exclamation mark, an ellipsis, or a colon that announces a list; in an item of a list,
/// those that also begin with a capital. What is longer than a line counts however it ends, so that nothing
/// reads easily because its full stops were left out.
class Prose {
  public:
    /// All must outlive it.
    Prose(std::string_view paragraph, const ParagraphTokens& tokens, const Vocabulary& vocabulary);

    bool has(const Sentence& sentence) const;

  private:
    bool isEnded(const Sentence& sentence) const;
    bool startsWithCapital(const Sentence& sentence) const;
    const KnownWord& known(std::uint32_t at) const { return vocabulary_[tokens_.tokens[at].word]; }

    const ParagraphTokens& tokens_;
    const Vocabulary& vocabulary_;
    bool isItem_;
};

}  // namespace scenarios
