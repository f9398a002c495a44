#pragma once
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace scenarios {

/// A word or a figure of a text: a run of letters and digits.
struct Word {
    std::size_t begin = 0;  ///< in bytes of the text, as end is
    std::size_t end = 0;
    std::string_view folded;  ///< in lower case, without accents
};

/// Some words that follow each other: from the first up to, and without, the last.
struct Stretch {
    std::size_t first = 0;
    std::size_t last = 0;

    bool empty() const { return first >= last; }
    std::size_t size() const { return empty() ? 0 : last - first; }
    bool operator==(const Stretch&) const = default;
};

/// A text as it is looked at: its words, and its sentences as stretches of them. Every place is an index into
/// the words. A sentence has at least one word.
class Letter {
  public:
    explicit Letter(std::string text);

    const std::string& text() const { return text_; }
    const std::vector<Word>& words() const { return words_; }
    const std::vector<Stretch>& sentences() const { return sentences_; }

    Stretch whole() const { return {0, words_.size()}; }
    /// Up to the third sentence of at least three words that ends with a full stop or its like: greetings and
    /// headings do not count.
    Stretch beginning() const;
    /// From the third last sentence of that kind: a signature does not count.
    Stretch ending() const;
    /// The text of a stretch, from its first word to its last, on one line; empty for an empty one.
    std::string quote(Stretch stretch) const;
    /// What stands between a word and the one before it; the text before the first word where at is 0.
    std::string_view gapBefore(std::size_t at) const;

  private:
    bool endsFully(std::size_t sentence) const;

    std::string text_;
    std::unique_ptr<const std::string> folded_;
    std::vector<Word> words_;
    std::vector<Stretch> sentences_;
};

}  // namespace scenarios
