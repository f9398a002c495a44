#pragma once
#include <string>
#include <vector>

#include "assessment/diagnostic/standing.h"
#include "assessment/plan/action.h"
#include "assessment/plan/practice.h"

namespace assessment {

/// Something that could be done about a gap.
struct Suggestion {
    const Criterion* criterion = nullptr;
    const SuggestedAction* action = nullptr;  ///< of the framework
    const Practice* practice = nullptr;       ///< of a service; one of the two is set
};
/// What the framework and practices suggest for gaps, the widest gap first; without what the plan has already
/// (the same words for the same criterion), and without practices their service would not do again. A
/// practice that names no criterion stands once, at the widest gap of its engagement. All of them must
/// outlive it.
std::vector<Suggestion> suggestionsFor(const std::vector<Standout>& gaps,
                                       const std::vector<Practice>& practices,
                                       const std::vector<Action>& plan);

/// Actions of the plan that a new one may repeat: not over, and for the same criterion, or with more than
/// half of the words of their titles in common (those of four letters or more; accents and capital letters
/// ignored); the likest first.
std::vector<const Action*> likelyDoubles(const Action& action, const std::vector<Action>& plan);

}  // namespace assessment
