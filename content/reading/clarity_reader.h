#pragma once
#include <optional>
#include <vector>

#include "content/reading/element.h"

namespace content {

/// Where a goal and each of its points stand.
struct ClarityPlaces {
    std::size_t goal = 0;
    std::vector<std::size_t> points;
};

struct ClarityReading {
    std::optional<scenarios::ClarityGoal> goal;
    ClarityPlaces places;
};

/// Takes what the analyser is to find in the text of a step; nothing where the step does not say.
ClarityReading readClarity(Element& step);

/// Reports a model that does not reach its goal, an original that leaves nothing to settle, points the rules
/// do not know: what the analyser of the language says, as far as there is one. The goal is there.
void checkClarity(const scenarios::Rewrite& rewrite, const ClarityPlaces& places, std::size_t model,
                  Context& context);
void checkClarity(const scenarios::Reply& reply, const ClarityPlaces& places, std::size_t model,
                  Context& context);

}  // namespace content
