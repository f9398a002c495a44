#pragma once
#include <optional>
#include <vector>

#include "scenarios/play/mark.h"
#include "scenarios/play/measured.h"
#include "scenarios/story/clarity_goal.h"

namespace scenarios {

/// What was measured of a text beside what the step asks for. Points into the step it belongs to.
struct ClarityJudgement {
    /// The findings of the analyser. Of a text written again, those settled count against those brought in;
    /// of a letter, each that is too many takes a fifth.
    struct Findings {
        int weight = 0;
        int allowed = 0;
        std::optional<int> before;  ///< in the original; nothing where there is none
        int settled = 0;            ///< of those
        int broughtIn = 0;          ///< that the original did not have; all those of a letter

        int left() const { return before.value_or(0) - settled + broughtIn; }
        bool isGood() const { return left() <= allowed; }
        /// What is earned for those settled, or by a letter without too many, in hundredths.
        Points credit() const;
        /// What those brought into a text written again take away, in hundredths, 0 or above.
        Points cost() const;
    };
    /// The level, beside that of the original: each level on the way to the target counts alike.
    struct Reached {
        int weight = 0;
        Level target = Level::b1;
        std::optional<Level> before;
        Level now = Level::b1;

        bool isGood() const { return now <= target; }
        Points credit() const;
    };
    /// Something the letter must tell; vaguely told, it counts for a half.
    struct Told {
        const PointGoal* point = nullptr;
        TextMeasure::Told state = TextMeasure::Told::missing;

        Points credit() const;
    };
    /// What is earned of a weight, both in hundredths.
    struct Share {
        Points credit = 0;
        Points weight = 0;
    };

    std::optional<Findings> findings;  ///< nothing where they do not count, as for the level
    std::optional<Reached> level;
    std::vector<Told> points;

    std::vector<Share> shares() const;
    Points cost() const { return findings ? findings->cost() : 0; }
    std::vector<ReviewLine> review() const;
};

/// Nothing counts where nothing was measured. A point the rules of that day did not know does not count.
ClarityJudgement judge(const std::optional<ClarityGoal>& goal, const std::optional<Measured>& measured);
/// The goal must outlive its judgement.
ClarityJudgement judge(const std::optional<ClarityGoal>&& goal,
                       const std::optional<Measured>& measured) = delete;

}  // namespace scenarios
