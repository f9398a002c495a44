#pragma once
#include <string>
#include <string_view>

#include "scenarios/story/id.h"

namespace scenarios {

/// One thing a player did: an answer to a step in its canonical text form (each kind says its own), or one of
/// the words below. The list of a player's answers, in order, is the whole of an attempt.
struct Answer {
    StepId step;
    std::string given;
    bool operator==(const Answer&) const = default;
};

/// Takes back the last answer, where the scenario allows it.
inline constexpr std::string_view takeBack = "!back";
/// Asks for the next hint of the step.
inline constexpr std::string_view askHint = "!hint";

}  // namespace scenarios
