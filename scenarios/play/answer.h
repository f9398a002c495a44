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
/// Begins the step anew, where it may be tried again.
inline constexpr std::string_view tryAgain = "!again";
/// Goes on to the next step, where this one might be tried again.
inline constexpr std::string_view goOn = "!next";

}  // namespace scenarios
