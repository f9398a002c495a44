#pragma once
#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "scenarios/clarity/bit_rows.h"

namespace scenarios {

/// Which patterns may start with a word and go on with the two behind it: worked out when three words of
/// their kinds first stand together.
class Candidates {
  public:
    /// How many tokens of a match are looked at.
    static constexpr std::size_t places = 3;
    /// Of a word: for each place, the row of the patterns it may take that place in. Row 0 is of none.
    using Kind = std::array<std::uint16_t, places>;

    explicit Candidates(std::size_t patterns);

    /// How many parts of 64 patterns a row has.
    std::size_t stride() const { return rows_[0].stride(); }
    /// The row of those patterns, for a place.
    std::uint16_t keep(std::size_t place, const std::vector<std::uint64_t>& patterns) {
        return static_cast<std::uint16_t>(rows_[place].keep(patterns));
    }
    /// Too many kinds were met: they are to be cleared before more than as many again are.
    bool isFull() const;

    /// The patterns of all three, in order; until it is asked again.
    std::span<const std::uint32_t> of(const Kind& first, const Kind& second, const Kind& third) {
        if (first[0] == 0) return {};
        const std::uint32_t pair = pairOf(first[0], second[1]);
        if (pair == 0) return {};
        const std::uint32_t list = triples_.find(pair, third[2], [&] { return listOf(pair, third); });
        return {lists_.data() + list + 1, lists_[list]};
    }
    void clear();

  private:
    /// What comes of two numbers, once it is worked out.
    class Memory {
      public:
        std::uint32_t find(std::uint32_t a, std::uint32_t b, const auto& workOut) {
            const std::uint32_t key = a << 16U | b;
            for (std::size_t at = placeOf(key);; at = (at + 1) & (known_.size() - 1)) {
                if (known_[at].key == key) return known_[at].value;
                if (known_[at].key == 0) break;
            }
            const std::uint32_t value = workOut();
            put({key, value});
            return value;
        }
        void clear();

      private:
        struct Known {
            std::uint32_t key = 0;  ///< 0 where the place is free
            std::uint32_t value = 0;
        };
        std::size_t placeOf(std::uint32_t key) const {
            return (key * 0xD6E8FEB86659FD93ULL >> 40U) & (known_.size() - 1);
        }
        void put(const Known& one);

        std::vector<Known> known_;
        std::size_t count_ = 0;
    };

    std::uint32_t pairOf(std::uint16_t first, std::uint16_t second) {
        if (first < pairs_.size() && second < pairs_[first].size() && pairs_[first][second] != notWorkedOut)
            return pairs_[first][second];
        return workOutPair(first, second);
    }
    std::uint32_t workOutPair(std::uint16_t first, std::uint16_t second);
    std::uint32_t listOf(std::uint32_t pair, const Kind& third);

    std::array<BitRows, places> rows_;
    BitRows both_;  ///< the patterns of first and second words
    static constexpr std::uint16_t notWorkedOut = 0xFFFF;
    /// The row of both, by that of the first and that of the second: asked for nearly every word.
    std::vector<std::vector<std::uint16_t>> pairs_;
    Memory triples_;
    std::vector<std::uint32_t> lists_;  ///< one behind the other: how many patterns, then their numbers
    std::vector<std::uint64_t> bits_;
};

}  // namespace scenarios
