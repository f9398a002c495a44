#pragma once
#include <string>
#include <vector>

#include "assessment/plan/journal.h"

namespace assessment {

/// What plans keep of a person, who is known to them by their name only.
struct OwnPlans {
    /// What somebody wrote in a journal.
    struct Written {
        std::string action;  ///< its UUID
        std::string title;   ///< of the action, as it is now
        JournalEntry entry;
    };
    std::vector<Action> owned;
    std::vector<Action> contributed;
    std::vector<Written> written;
};

}  // namespace assessment
