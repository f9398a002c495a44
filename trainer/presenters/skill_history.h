#pragma once
#include <optional>
#include <string>
#include <vector>

#include "scenarios/play/progress.h"
#include "scenarios/story/commons.h"

namespace trainer {

/// How somebody did at a skill at the end of each day they finished something.
struct SkillHistory {
    std::string title;
    std::vector<std::optional<int>>
        percents;  ///< one a day, in percent; nothing before the skill was first met
};

struct SkillHistories {
    std::vector<std::string> days;  ///< "2026-11-22", the earliest first
    std::vector<SkillHistory> skills;
};

/// Follows the skills through a history as AttemptStore::history gives it. Skills the library does not know
/// are left out.
SkillHistories skillHistoriesOf(const std::vector<scenarios::AttemptSummary>& history,
                                const scenarios::Commons& commons);

}  // namespace trainer
