#pragma once
#include <array>
#include <bit>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "scenarios/clarity/bit_rows.h"
#include "scenarios/clarity/candidates.h"
#include "scenarios/clarity/eight_bytes.h"
#include "scenarios/clarity/needed_pieces.h"
#include "scenarios/clarity/rule.h"
#include "scenarios/lexicon/lexicon.h"
#include "scenarios/lexicon/word_hash.h"

namespace scenarios {

class CompiledRules;

/// What is looked at for every token, kept apart so that it stays near.
struct WordKind {
    /// Bits of `is`.
    enum Is : std::uint8_t {
        word = 1,       ///< not a figure, not a sign
        longWord = 2,   ///< as LIX counts words
        shortened = 4,  ///< it starts with two signs that are no small letters: it may be an acronym
        parting = 8,    ///< a sign between the things of a row: "," ";"
        joining = 16,   ///< a word before the last of them: "et"
        needed = 32,    ///< it may be what an expression needs
        unread = 64,    ///< what stands for many: only the text tells what expressions need of it
    };

    std::uint32_t holds = 0;  ///< the row of the tests that hold for it
    Candidates::Kind starts{};
    std::uint8_t syllables = 0;
    std::uint8_t is = 0;
};

/// What is known of a word as it is written: worked out when it is first met.
struct KnownWord {
    std::uint8_t syllables = 0;
    std::uint8_t letters = 0;  ///< 255 for more
    TokenKind kind = TokenKind::word;
    bool capital = false;   ///< its first letter is one
    bool upper = false;     ///< two letters or more, all of them capitals
    bool elided = false;    ///< "l’"
    bool ownsStop = false;  ///< an abbreviation
    bool ownsStopBeforeNumber = false;
    bool endsSentence = false;  ///< of a sign: . ! ? …
    bool opens = false;         ///< of a sign: ( [ « “ – -
    bool closes = false;        ///< of a sign: ) ] » ”
    FormId form = 0;
    std::string_view raw;       ///< as it is written
    std::string_view spelling;  ///< as a lexicon has it
    std::span<const Reading> readings;
    Features features;              ///< of all readings
    std::uint32_t ruleWord = 0;     ///< its number among the words that the rules spell out; 0 if it is none
    std::uint32_t firstNeeded = 0;  ///< what of it expressions may need
    std::uint32_t endNeeded = 0;
};

/// The words of a text that were met so far. Belongs to one thread.
class Vocabulary {
  public:
    /// All must outlive it.
    Vocabulary(const CompiledRules& rules, const Lexicon& lexicon, std::string_view language);

    bool isFrench() const { return isFrench_; }
    const CompiledRules& rules() const { return rules_; }
    const Lexicon& lexicon() const { return lexicon_; }

    /// The number of the word, which is learnt if it is new.
    std::uint32_t find(std::string_view raw, TokenKind kind = TokenKind::word) {
        return find(raw, kind, keyOf(raw));
    }
    /// The same of a word of a text, which is quicker where the text goes on.
    std::uint32_t findIn(std::string_view text, std::size_t begin, std::size_t end) {
        const std::string_view raw = text.substr(begin, end - begin);
        if (raw.size() > 8 || text.size() < begin + 8) return find(raw);
        return find(raw, TokenKind::word,
                    {eight::first(eight::load<std::uint64_t>(raw.data()), raw.size()), 0});
    }
    /// What stands for any figure, date … of a kind.
    std::uint32_t any(TokenKind kind) const { return kinds_[static_cast<std::size_t>(kind)]; }
    const KnownWord& operator[](std::uint32_t word) const { return words_[word]; }
    const WordKind& kindOf(std::uint32_t word) const { return kindsOfWords_[word]; }
    /// What patterns want that a word of that kind is: bits of CompiledPattern::wants.
    std::uint64_t wantedOf(const WordKind& kind) const { return wantedOfRows_[kind.holds]; }
    bool holds(std::uint32_t word, std::uint32_t test) const {
        return holds_.has(kindsOfWords_[word].holds, test);
    }
    /// Whether an exception of the rule may start with the word.
    bool mayExcept(std::uint32_t word, std::uint32_t rule) const {
        return holds_.has(kindsOfWords_[word].holds, exceptions_ + rule);
    }
    /// The patterns that may start with the first of three words. Until the next time.
    std::span<const std::uint32_t> candidates(std::uint32_t first, std::uint32_t second,
                                              std::uint32_t third) {
        return candidates_.of(kindsOfWords_[first].starts, kindsOfWords_[second].starts,
                              kindsOfWords_[third].starts);
    }
    /// What expressions may need of a word.
    std::span<const NeededPieces::Hit> neededOf(std::uint32_t word) const {
        const KnownWord& known = words_[word];
        return std::span(needed_).subspan(known.firstNeeded, known.endNeeded - known.firstNeeded);
    }
    /// Words are known by so many of their bytes.
    static constexpr std::size_t longestWord = 200;
    /// The number of no word: behind the end of a sentence.
    static constexpr std::uint32_t none = 0;
    /// Forgets all words if they are very many. Numbers of words are then void.
    void tidy();

  private:
    /// A word of up to 16 bytes is its own key: no other memory need be looked at to know it.
    struct Key {
        std::uint64_t first = 0;   ///< its first eight bytes; of a longer word, a hash
        std::uint64_t second = 0;  ///< the others
        bool operator==(const Key&) const = default;

        std::size_t hash() const {
            const std::uint64_t hash = (first ^ std::rotl(second, 29)) * 0xD6E8FEB86659FD93ULL;
            return hash ^ hash >> 32U;
        }
    };
    static constexpr std::size_t shortWord = 16;
    struct Met {
        Key key;
        std::uint32_t length = 0;
        std::uint32_t word = 0;
    };
    /// A place of the table of all words: small, because a new word is looked for in vain and rarely near.
    struct Slot {
        std::uint32_t hash = 0;  ///< its low bits
        std::uint32_t word = 0;
    };

    /// Up to eight bytes as one number.
    static std::uint64_t bytesOf(const char* at, std::size_t size) {
        if (size == 8) return eight::load<std::uint64_t>(at);
        if (size >= 4)
            return eight::load<std::uint32_t>(at) | std::uint64_t{eight::load<std::uint32_t>(at + size - 4)}
                                                        << (8U * (size - 4U));
        std::uint64_t bytes = 0;
        for (std::size_t i = 0; i < size; ++i)
            bytes |= std::uint64_t{static_cast<unsigned char>(at[i])} << (8U * i);
        return bytes;
    }
    static Key keyOf(std::string_view raw) {
        if (raw.size() <= 8) return {bytesOf(raw.data(), raw.size()), 0};
        if (raw.size() <= shortWord)
            return {eight::load<std::uint64_t>(raw.data()), bytesOf(raw.data() + 8, raw.size() - 8)};
        return {table::hashOf(raw), 0};
    }
    bool isOf(const Met& met, std::string_view raw, const Key& key) const {
        return met.key == key && met.length == raw.size() &&
               (raw.size() <= shortWord || words_[met.word].raw == raw);
    }
    std::uint32_t find(std::string_view raw, TokenKind kind, const Key& key) {
        const std::size_t hash = key.hash();
        Met& recent = recent_[hash % recent_.size()];
        if (recent.word != 0 && isOf(recent, raw, key)) return recent.word;
        for (std::size_t at = hash & mask_;; at = (at + 1) & mask_) {
            const Slot slot = slots_[at];
            if (slot.word == 0)
                recent = learn(raw, kind, key);
            else if (slot.hash == static_cast<std::uint32_t>(hash) && isOf(met_[slot.word], raw, key))
                recent = met_[slot.word];
            else
                continue;
            return recent.word;
        }
    }

    void start();
    const Met& learn(std::string_view raw, TokenKind kind, const Key& key);
    std::uint32_t add(std::string_view raw, TokenKind kind);
    /// What words that no test tells apart have in common.
    struct Prepared {
        std::uint32_t holds = 0;
        Candidates::Kind starts{};
    };
    WordKind kindFor(const KnownWord& word);
    Prepared prepared(const KnownWord& word);
    Candidates::Kind kindOfHolding();
    void put(Slot slot);
    void grow();
    static void describeLetters(KnownWord& word);
    static void describeStops(KnownWord& word);
    /// small: how many letters it has, if all are small and it is spelled as it is written.
    void describeWord(KnownWord& word, std::optional<std::size_t> small) const;
    void describeSign(KnownWord& word) const;
    std::string_view keep(std::string_view text);

    const CompiledRules& rules_;
    const Lexicon& lexicon_;
    bool isFrench_;
    std::array<Met, 1U << 12U> recent_;  ///< so small that it stays near: nine of ten words are in it
    std::vector<Slot> slots_;
    std::size_t mask_ = 0;
    std::vector<Met> met_;  ///< of each word
    std::vector<KnownWord> words_;
    std::vector<WordKind> kindsOfWords_;
    std::vector<NeededPieces::Hit> needed_;
    std::vector<std::uint32_t> kinds_;
    BitRows holds_;             ///< a bit for each test; behind them, for each rule, `mayExcept`
    std::uint32_t exceptions_;  ///< where those begin
    std::vector<Candidates::Kind> kindsOfRows_;  ///< of each row of tests
    std::vector<std::uint64_t> wantedOfRows_;
    Candidates candidates_;
    std::vector<std::uint32_t> holding_;
    struct TraitsHash {
        std::size_t operator()(const std::vector<std::uint32_t>& traits) const;
    };
    /// Of words that no test names, by what tests may ask of them: most words are like some before.
    std::unordered_map<std::vector<std::uint32_t>, Prepared, TraitsHash> unnamed_;
    std::vector<std::uint32_t> traits_;
    std::vector<std::uint64_t> bits_;
    std::vector<std::unique_ptr<char[]>> texts_;
    char* room_ = nullptr;
    std::size_t roomLeft_ = 0;
};

}  // namespace scenarios
