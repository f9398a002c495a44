#pragma once
#include <string>
#include <vector>

#include "assessment/plan/heard.h"
#include "trainer/reports/poster.h"

namespace trainer {

/// What users said, and what was done about it, for a waiting room.
struct HeardPoster {
    Poster poster;
    std::size_t leftOut = 0;  ///< voices and actions that look as if they told who somebody is
    std::size_t missing = 0;  ///< voices for which there was no room
};
/// What the page does not show, a sentence each; nothing where it shows all.
std::vector<std::string> gapsOf(const HeardPoster& made);

/// Only what is done, and what is under way: nothing else is promised. Nobody who does it is named. unit: its
/// name. Nothing where nothing is done yet.
std::optional<HeardPoster> heardPosterOf(const std::string& unit,
                                         const std::vector<assessment::Voice>& voices,
                                         const std::string& today);

}  // namespace trainer
