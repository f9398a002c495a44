#pragma once
#include <string>
#include <vector>

#include "assessment/diagnostic/standing.h"
#include "assessment/framework/mapping.h"

namespace assessment {

/// Where a line is at one wave. Nothing is ever put where a wave tells nothing.
struct Point {
    enum class Kind {
        level,
        tooFew,  ///< not enough data
        gap      ///< that wave's framework has no counterpart: the line breaks
    };
    Kind kind = Kind::gap;
    Tenths level = 0;
    Relation relation = Relation::none;  ///< of what that wave asked to what is asked now
    bool operator==(const Point&) const = default;
};

/// An engagement, or one of its criteria, from wave to wave.
struct Line {
    const Engagement* engagement = nullptr;
    const Criterion* criterion = nullptr;  ///< null for the line of the engagement itself
    std::vector<Point> points;             ///< one a wave
};

/// What a wave brings to a comparison.
struct ComparedWave {
    std::string campaign;
    int wave = 1;
    FrameworkName framework;
    Basis basis = Basis::answered;
    Coverage coverage;  ///< how much of the framework it can be compared with
};

/// The waves of a unit beside each other. It is read beside its framework, which must outlive it.
struct Comparison {
    std::vector<ComparedWave> waves;
    std::vector<Line> engagements;
    std::vector<Line> criteria;
};

/// Compares waves, the oldest first, by a framework: that of the last one. A criterion of another framework
/// counts where the mapping gives it to one of these: the one that asks the same, and otherwise the mean of
/// those that ask something like it. The score of an engagement is the mean of its criteria, by the weights
/// they have now and the rule of `EngagementResult`.
Comparison comparisonOf(const Framework& framework, const std::vector<Standing>& waves,
                        const std::vector<FrameworkMapping>& mappings);

/// The least difference that is told as a change: half a level. Our own rule: the answers of a few people do
/// not bear a finer one, and no test of significance.
constexpr Tenths leastChange = 5;

/// A line that is elsewhere at the last wave than at the nearest earlier one with a level.
struct Change {
    const Line* line = nullptr;
    std::size_t since = 0;  ///< the place of the earlier wave
    Tenths difference = 0;  ///< positive where it improved

    Relation relation() const { return line->points[since].relation; }
};
struct Changes {
    std::vector<Change> better;  ///< the most first
    std::vector<Change> worse;   ///< the most first
};
/// The changes of leastChange or more. The lines must outlive it.
Changes changesIn(const std::vector<Line>& lines);

}  // namespace assessment
