#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "scenarios/clarity/piece.h"

namespace scenarios {

/// What expressions need, looked for word by word: in most sentences nothing of it stands, and then no
/// expression is tried.
class NeededPieces {
  public:
    /// A bit for each need.
    using Needs = std::uint64_t;
    /// What may be a piece as far as one word tells.
    struct Hit {
        std::uint32_t offset = 0;  ///< of its core in the word
        std::uint16_t piece = 0;
    };

    NeededPieces() : ofByte_(256) {}

    /// The bits of what an expression needs; none where any text will do.
    Needs add(const std::vector<Need>& needs);

    /// Adds what may be pieces in a word, wherever that stands.
    void findIn(std::string_view word, std::vector<Hit>& hits) const;
    /// The needs that the piece meets, if it is one where the word stands in a text.
    Needs metBy(const Hit& hit, std::string_view text, std::size_t word) const;
    /// The needs that pieces meet which begin in a part of a text.
    Needs metWithin(std::string_view text, std::size_t begin, std::size_t end) const;

  private:
    struct Known {
        Piece piece;
        std::size_t core = 0;     ///< where it begins
        std::size_t coreEnd = 0;  ///< and ends
        Needs meets = 0;

        /// Whether that byte of a word may stand behind the first one of the core; 0: the word ends.
        bool mayFollow(char second) const;
    };

    void add(const Piece& piece, Needs meets);
    /// What begins in a part of a text; it may end behind it.
    template <class Found>
    void forEachIn(std::string_view text, std::size_t begin, std::size_t end, Found found) const;

    std::vector<Need> needs_;
    std::vector<Known> pieces_;
    std::vector<std::vector<std::uint16_t>> ofByte_;  ///< by the first byte of their cores
    /// The first two bytes of cores, without their two highest bits: most of a word is passed by them.
    std::array<std::uint64_t, 64> starts_{};
    std::optional<std::uint16_t> capitals_;  ///< the piece that is any two of them
};

}  // namespace scenarios
