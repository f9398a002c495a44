#pragma once
#include <vector>

#include "scenarios/play/attempt.h"
#include "scenarios/play/play.h"

namespace scenarios {

/// What an attempt comes to. Conditions may skip a step: only the steps met count.
struct Score {
    Points earned = 0;
    Points possible = 0;
    int percent =
        0;  ///< 100 × earned / possible, rounded half up; 100 at the end of a scenario without points
    int cap = 100;                   ///< the most percent may be, below 100 once a danger was missed
    bool passed = false;             ///< finished, and percent reaches the scenario's pass mark
    std::vector<Points> worked;      ///< what each marked step earned, in order: their sum is earned
    std::vector<SkillScore> skills;  ///< by skill id
};

/// A step as it was played, beside what was expected.
struct StepReview {
    const Step* step = nullptr;
    Mark mark;        ///< earned is what is left once hints and tries are paid for
    Points cost = 0;  ///< what they took
    int hints = 0;
    int tries = 1;
    std::vector<ReviewLine> lines;
    const Text* comment = nullptr;  ///< what the author says to this verdict; null where nothing
    std::vector<const Source*> sources;
    std::string written;  ///< the player's own text, where the step asks for one
    std::string model;    ///< a text that has everything, for the same steps
};

/// The whole of what an attempt teaches: dangers missed first, then the score, then step by step.
/// Points into the scenario of the play, which must outlive it.
struct Debrief {
    std::vector<const Message*> missedDangers;
    std::vector<EmergencyNumberId> numbers;  ///< to show before any score, for the dangers missed
    Score score;
    std::vector<StepReview> steps;
};

/// The score of a play, also while it is under way: then of the steps done so far.
Score scoreOf(const Play& play);

/// The review of one step of a play.
StepReview reviewOf(const Play& play, const Play::Played& played);

Debrief debriefOf(const Play& play);

/// What is kept of a finished play.
AttemptResult resultOf(const Score& score);

}  // namespace scenarios
