#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "scenarios/clarity/bit_rows.h"

namespace scenarios {

/// Which patterns may start with a word and go on with the word behind it: worked out when two words of their
/// kinds first stand together. A kind of word is a row of patterns that may start, or go on, with it.
class Candidates {
  public:
    explicit Candidates(std::size_t patterns) : starts_(patterns), seconds_(patterns) { clear(); }

    /// How many parts of 64 patterns a row has.
    std::size_t stride() const { return starts_.stride(); }
    /// The kind of a word that those patterns may start with, or go on with; 0 is that of none.
    std::uint32_t keepStarts(const std::vector<std::uint64_t>& patterns) { return starts_.keep(patterns); }
    std::uint32_t keepSeconds(const std::vector<std::uint64_t>& patterns) { return seconds_.keep(patterns); }

    /// The patterns of both kinds, in order; until it is asked again.
    std::span<const std::uint32_t> of(std::uint32_t start, std::uint32_t second) {
        if (start == 0) return {};
        if (start > mostKinds || second > mostKinds) return list(workOut(start, second));
        const std::uint32_t key = start << 16U | second;
        std::size_t at = placeOf(key);
        while (pairs_[at].key != key) {
            if (pairs_[at].key == 0) return list(learn(key));
            at = (at + 1) & (pairs_.size() - 1);
        }
        return list(pairs_[at].list);
    }
    void clear();

  private:
    /// Of so many kinds pairs are remembered: no text has more.
    static constexpr std::uint32_t mostKinds = 0xFFFF;
    struct Pair {
        std::uint32_t key = 0;   ///< both kinds; 0 where the place is free
        std::uint32_t list = 0;  ///< where its list begins: how many patterns, then their numbers
    };

    std::size_t placeOf(std::uint32_t key) const {
        const std::uint64_t hash = key * 0xD6E8FEB86659FD93ULL;
        return (hash >> 40U) & (pairs_.size() - 1);
    }
    std::span<const std::uint32_t> list(std::uint32_t begin) const {
        return {lists_.data() + begin + 1, lists_[begin]};
    }
    std::uint32_t learn(std::uint32_t key);
    std::uint32_t workOut(std::uint32_t start, std::uint32_t second);
    void put(const Pair& pair);

    BitRows starts_;
    BitRows seconds_;
    std::vector<Pair> pairs_;
    std::size_t known_ = 0;
    std::vector<std::uint32_t> lists_;
};

}  // namespace scenarios
