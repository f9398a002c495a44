#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace assessment {

/// What was answered to one criterion. Who said what is not known here, and cannot be found out.
struct Counts {
    std::vector<int> levels;  ///< how many chose each level, from 0 upwards
    int dontKnow = 0;
    int notConcerned = 0;

    /// How many chose a level: n.
    int rated() const;
    /// How many answered, in any way.
    int answered() const { return rated() + dontKnow + notConcerned; }
    bool operator==(const Counts&) const = default;
};

/// The interpolated median of the levels: L − 0.5 + (n/2 − F)/f, where L is the level in which the middle
/// lies, f how many chose it and F how many chose a lower one. Each level is taken as reaching half a step to
/// both sides; where the middle lies between two levels, it is halfway between them. Nothing where nobody
/// chose a level.
std::optional<double> interpolatedMedian(const Counts& counts);

/// Counts as they are kept: "4 2 0 1 ? 1 - 0", the levels from 0, then who does not know, then whom it does
/// not concern.
std::string textOf(const Counts& counts);
/// Throws std::invalid_argument where the text is none of that form.
Counts countsOf(std::string_view text);

}  // namespace assessment
