#include "scenarios/clarity/enumeration.h"

#include "scenarios/clarity/rule.h"

namespace scenarios {
namespace {

/// A thing in a row has no more tokens.
constexpr std::uint32_t longestItem = 14;
/// A row of fewer words reads well in a sentence.
constexpr std::uint32_t fewestTokens = 10;

/// What a thing starts with: things in a row start alike.
enum class Start { other, determiner, infinitive, noun, preposition, figure };

class Rows {
  public:
    Rows(const ParagraphTokens& tokens, const Sentence& sentence, const Vocabulary& vocabulary)
        : tokens_(tokens.tokens), sentence_(sentence), vocabulary_(vocabulary) {}

    std::optional<Enumeration> first() {
        for (std::uint32_t at = sentence_.first; at < sentence_.last; ++at) {
            if (isParting(at)) {
                startItem(at + 1);
            } else if (items_ > 0 && isJoining(at) && isLastThing(at + 1)) {
                if (const auto row = endAt(at)) return row;
                // What comes behind the last thing is none.
                items_ = 0;
            }
        }
        return {};
    }

  private:
    const KnownWord& known(std::uint32_t at) const { return vocabulary_[tokens_[at].word]; }
    bool is(std::uint32_t at, WordKind::Is what) const {
        return (vocabulary_.kindOf(tokens_[at].word).is & what) != 0;
    }
    bool isParting(std::uint32_t at) const { return is(at, WordKind::parting); }
    bool isJoining(std::uint32_t at) const { return is(at, WordKind::joining); }

    Start startOf(std::uint32_t at) const {
        if (at >= sentence_.last) return Start::other;
        const KnownWord& word = known(at);
        if (word.kind != TokenKind::word) return word.kind == TokenKind::sign ? Start::other : Start::figure;
        const Features features = word.features;
        // More often within a thing, "du père et de la mère", than before one.
        if (word.spelling == "de" || word.spelling == "d'") return Start::preposition;
        if (features.has(Feature::determiner)) return Start::determiner;
        if (features.has(Feature::preposition)) return Start::preposition;
        if (features.has(Feature::infinitive)) return Start::infinitive;
        return features.hasAny(Feature::noun | Feature::properName) ? Start::noun : Start::other;
    }

    void startItem(std::uint32_t at) {
        if (at < sentence_.last && isJoining(at)) return;
        const Start start = startOf(at);
        const bool goesOn = items_ > 0 && start == start_ && at - lastItem_ <= longestItem;
        if (!goesOn) {
            items_ = 1;
            firstItem_ = at;
        } else {
            ++items_;
        }
        start_ = start;
        lastItem_ = at;
    }

    bool isLastThing(std::uint32_t at) const {
        return start_ != Start::other && startOf(at) == start_ && at - lastItem_ <= longestItem + 1;
    }

    /// Whether a thing of the row stands before its first comma.
    bool hasThingBefore() const {
        std::uint32_t left = longestItem;
        for (std::uint32_t at = firstItem_ - 1; at > sentence_.first && left > 0; --left) {
            if (startOf(--at) == start_) return true;
            if (isParting(at)) return false;
        }
        return false;
    }

    /// The row that ends behind "et", where it is long enough.
    std::optional<Enumeration> endAt(std::uint32_t joining) const {
        const std::uint32_t things = items_ + 1 + (hasThingBefore() ? 1 : 0);
        if (things < static_cast<std::uint32_t>(itemsOfEnumeration)) return {};
        std::uint32_t last = joining + 2;
        while (last < sentence_.last && last - joining < longestItem && !isParting(last) &&
               !known(last).endsSentence)
            ++last;
        if (last - firstItem_ < fewestTokens) return {};
        return Enumeration{{tokens_[firstItem_].begin, tokens_[last - 1].end}, things};
    }

    const std::vector<Token>& tokens_;
    const Sentence& sentence_;
    const Vocabulary& vocabulary_;
    std::uint32_t items_ = 0;
    std::uint32_t firstItem_ = 0;
    std::uint32_t lastItem_ = 0;
    Start start_ = Start::other;
};

}  // namespace

std::optional<Enumeration> enumerationIn(const ParagraphTokens& tokens, const Sentence& sentence,
                                         const Vocabulary& vocabulary) {
    constexpr unsigned wanted = WordKind::parting | WordKind::joining;
    if (sentence.last - sentence.first < fewestTokens || (sentence.has & wanted) != wanted) return {};
    return Rows(tokens, sentence, vocabulary).first();
}

}  // namespace scenarios
