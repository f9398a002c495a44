#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/language/letter.h"

namespace scenarios {

/// Alternatives of words to look for, as an author writes them (see WordsPart).
class Phrase {
  public:
    /// Any text will do; one without a word in it finds nothing.
    explicit Phrase(std::string_view alternatives);

    /// True if it has no word to look for, or one of its alternatives has none.
    bool hasEmptyAlternative() const;
    /// The first place of the stretch where one of the alternatives stands.
    std::optional<Stretch> findIn(const Letter& letter, Stretch stretch) const;

  private:
    struct Piece {
        std::string word;  ///< folded
        bool anyEnding = false;
        bool afterGap = false;  ///< up to `widestGap` words may stand before it

        bool isThe(const Word& other) const;
    };
    using Pieces = std::vector<Piece>;

    static Pieces piecesOf(std::string_view alternative);
    static std::optional<std::size_t> matchAt(const Pieces& pieces, const Letter& letter, std::size_t at,
                                              std::size_t last);

    std::vector<Pieces> alternatives_;
};

/// How many words "…" stands for at most.
inline constexpr std::size_t widestGap = 5;

}  // namespace scenarios
