#pragma once
#include <string>
#include <vector>

#include "assessment/plan/begun.h"
#include "assessment/plan/journal.h"

namespace assessment {

/// What plans keep of a person, who is known to actions by their name only.
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
    std::vector<Begun> begun;  ///< and not kept; known by the person, not by their name
};

}  // namespace assessment
