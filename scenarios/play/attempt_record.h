#pragma once
#include <optional>
#include <string>
#include <vector>

#include "scenarios/play/attempt.h"
#include "scenarios/play/draft_store.h"

namespace scenarios {

/// All that is kept of one attempt, with the moments it was kept at.
struct AttemptRecord {
    struct Given {
        Answer answer;
        std::string at;  ///< UTC, "2026-11-22T07:30:00Z"
    };
    struct Begun {
        Draft draft;
        std::string at;  ///< UTC
    };
    AttemptSummary summary;
    std::vector<std::string> editions;  ///< hashes, the scenario's first
    std::vector<Given> answers;
    std::optional<Begun> draft;
};

}  // namespace scenarios
