#include "scenarios/clarity/enumeration.h"

#include <algorithm>
#include <array>

#include "scenarios/clarity/rule.h"

namespace scenarios {
namespace {

/// A thing in a row has no more tokens.
constexpr std::uint32_t longestItem = 14;
/// A row of fewer words reads well in a sentence.
constexpr std::uint32_t fewestTokens = 10;

/// What a thing starts with: things in a row start alike, those with a preposition with the same one.
struct Start {
    enum class Kind { other, determiner, infinitive, order, noun, preposition };
    Kind kind = Kind::other;
    std::string_view preposition = {};

    bool operator==(const Start&) const = default;
};

class Rows {
  public:
    Rows(const ParagraphTokens& tokens, const Sentence& sentence, const Vocabulary& vocabulary)
        : tokens_(tokens.tokens), sentence_(sentence), vocabulary_(vocabulary) {}

    std::optional<Enumeration> first() {
        for (std::uint32_t at = sentence_.first; at < sentence_.last; ++at) {
            if (isParting(at)) {
                startItem(at + 1);
            } else if (items_ > 0 && isJoining(at) && isLastThing(at + (isAndAlso(at) ? 2 : 1))) {
                if (const auto row = endAt(at)) return row;
                // What comes behind the last thing is none.
                items_ = 0;
            }
        }
        return endWithout();
    }

  private:
    const KnownWord& known(std::uint32_t at) const { return vocabulary_[tokens_[at].word]; }
    bool is(std::uint32_t at, WordKind::Is what) const {
        return (vocabulary_.kindOf(tokens_[at].word).is & what) != 0;
    }
    /// "ainsi que": the thing starts behind its second word.
    bool isAndAlso(std::uint32_t at) const {
        return at + 1 < sentence_.last && known(at).spelling == "ainsi" &&
               (known(at + 1).spelling == "que" || known(at + 1).spelling == "qu'");
    }
    bool isParting(std::uint32_t at) const { return is(at, WordKind::parting); }
    bool isJoining(std::uint32_t at) const { return is(at, WordKind::joining) || isAndAlso(at); }

    Start startOf(std::uint32_t at) const {
        using Kind = Start::Kind;
        if (at >= sentence_.last || isMoment(at)) return {};
        const KnownWord& word = known(at);
        if (word.kind == TokenKind::sign) return {};
        // "2 photos, deux timbres, une fiche"
        if (word.kind != TokenKind::word || isNumber(word.spelling)) return {Kind::determiner};
        const Features features = word.features;
        // More often within a thing, "du père et de la mère", than before one.
        if (word.spelling == "de" || word.spelling == "d'") return {Kind::preposition, "de"};
        if (features.has(Feature::determiner)) return {Kind::determiner};
        if (features.has(Feature::preposition)) return {Kind::preposition, word.spelling};
        if (features.has(Feature::infinitive)) return {Kind::infinitive};
        if (isOrder(at)) return {Kind::order};
        return {features.hasAny(Feature::noun | Feature::properName) ? Kind::noun : Kind::other};
    }

    /// "signez", "joignez"
    bool isOrder(std::uint32_t at) const {
        const KnownWord& word = known(at);
        if (at > sentence_.first && known(at - 1).spelling == "vous") return false;
        return word.features.has(Feature::verb) && word.spelling.ends_with("ez") &&
               !word.features.hasAny(Feature::noun | Feature::adverb);
    }

    static bool isNumber(std::string_view word) {
        constexpr std::array<std::string_view, 9> numbers{"deux", "trois", "quatre", "cinq", "six",
                                                          "sept", "huit",  "neuf",   "dix"};
        return std::ranges::find(numbers, word) != numbers.end();
    }

    /// "le 3 mai", "le lundi": when, not what.
    bool isMoment(std::uint32_t at) const {
        constexpr std::array<std::string_view, 7> days{"lundi",    "mardi",  "mercredi", "jeudi",
                                                       "vendredi", "samedi", "dimanche"};
        const std::uint32_t next = known(at).features.has(Feature::determiner) ? at + 1 : at;
        if (next >= sentence_.last) return false;
        return tokens_[next].kind == TokenKind::date ||
               std::ranges::find(days, known(next).spelling) != days.end();
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
        return start_.kind != Start::Kind::other && startOf(at) == start_ &&
               at - lastItem_ <= longestItem + 1;
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
        return rowTo(joining + 2, items_ + 1 + (hasThingBefore() ? 1 : 0));
    }

    /// The row that ends with its sentence, without "et": things only, not what somebody does.
    std::optional<Enumeration> endWithout() const {
        using Kind = Start::Kind;
        if (items_ == 0 || (start_.kind != Kind::determiner && start_.kind != Kind::noun)) return {};
        if (hasVerb(firstItem_)) return {};
        return rowTo(lastItem_ + 1, items_ + (hasThingBefore() ? 1 : 0));
    }
    bool hasVerb(std::uint32_t from) const {
        for (std::uint32_t at = from; at < sentence_.last; ++at)
            if (known(at).features.has(Feature::verb) &&
                !known(at).features.hasAny(Feature::noun | Feature::adjective | Feature::pastParticiple |
                                           Feature::preposition | Feature::determiner))
                return true;
        return false;
    }

    std::optional<Enumeration> rowTo(std::uint32_t last, std::uint32_t things) const {
        if (things < static_cast<std::uint32_t>(itemsOfEnumeration)) return {};
        const std::uint32_t lastThing = last;
        while (last < sentence_.last && last - lastThing < longestItem && !isParting(last) &&
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
    Start start_;
};

}  // namespace

std::optional<Enumeration> enumerationIn(const ParagraphTokens& tokens, const Sentence& sentence,
                                         const Vocabulary& vocabulary) {
    if (sentence.last - sentence.first < fewestTokens || (sentence.has & WordKind::parting) == 0) return {};
    return Rows(tokens, sentence, vocabulary).first();
}

}  // namespace scenarios
