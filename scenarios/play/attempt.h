#pragma once
#include <string>
#include <vector>

#include "scenarios/play/answer.h"
#include "scenarios/story/scenario.h"

namespace scenarios {

/// The exact text of one version of a file an attempt is played on, kept so that it can be replayed for ever.
struct Edition {
    enum class Kind { scenario, grid, checklist, directory };
    Kind kind = Kind::scenario;
    std::string id;  ///< the scenario's UUID, or the identifier of what it stands on
    Version version;
    std::string hash;  ///< of the text
    std::string text;  ///< the file, in UTF-8
};

/// One person's way through one version of one scenario: who, what, when, and the answers.
struct Attempt {
    std::string id;      ///< a UUID
    std::string person;  ///< the player's UUID
    ScenarioId scenario;
    Version version;
    std::vector<std::string> editions;  ///< hashes of the editions it is played on, the scenario's first
    std::string started;                ///< UTC, "2026-11-22T07:30:00Z"
    std::string finished;               ///< like started; empty while it is under way
    std::vector<Answer> answers;
};

/// Points of one skill, in hundredths of a point so that sums are exact.
struct SkillScore {
    SkillId skill;
    long long earned = 0;
    long long possible = 0;
    bool operator==(const SkillScore&) const = default;
};

/// What a finished attempt came to. Always the result of replaying its answers; kept only to spare the
/// replay.
struct AttemptResult {
    int percent = 0;
    bool passed = false;
    std::vector<SkillScore> skills;
    bool operator==(const AttemptResult&) const = default;
};

/// A line of somebody's history.
struct AttemptSummary {
    std::string id;
    ScenarioId scenario;
    Version version;
    std::string title;  ///< of the scenario, as it was when the attempt began
    std::string started;
    std::string finished;  ///< empty while it is under way
    int answers = 0;
    AttemptResult result;  ///< meaningless while it is under way
};

}  // namespace scenarios
