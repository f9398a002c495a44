#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

namespace scenarios {

/// A run of words of two texts side by side. `from` is where it stands in the first, `to` in the second, each
/// with the blanks that follow it.
struct DifferenceRun {
    enum class Kind { kept, removed, added };
    Kind kind = Kind::kept;
    std::string_view from;  ///< empty where added
    std::string_view to;    ///< empty where removed; of what is kept, only the blanks may be others

    bool operator==(const DifferenceRun&) const = default;
};

/// What makes the second text of the first, word by word: every `from` together is the first text, every `to`
/// the second, byte for byte. A word is a run of letters and digits; any other sign stands for itself. Where
/// both texts changed, what was removed comes before what was added. Single words kept in the middle of what
/// changed around them are given as changed. The runs are views of the texts.
/// effort: how many steps the search may take, some nanoseconds each; a stretch for which they do not suffice
/// is given as replaced whole.
std::vector<DifferenceRun> differenceOf(std::string_view from, std::string_view to,
                                        std::size_t effort = 4'000'000);

}  // namespace scenarios
