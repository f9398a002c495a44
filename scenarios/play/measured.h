#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "scenarios/language/measure.h"
#include "scenarios/story/clarity_goal.h"

namespace scenarios {

/// What was measured of a text when it was handed in. It is a part of the answer, because rules, lexicons and
/// the program change, and what an attempt came to does not. Its form is a line above the text:
///   !clarity C1>B1 jargon:3>1 passive:2>0 +contact ~signature -appeal
/// the level and the findings of each rule in the original and in the text ("?" for no level), then the
/// points of a letter: told, told vaguely, missing. A letter has no original: !clarity B1 jargon:1 +contact
struct Measured {
    std::optional<TextMeasure> before;  ///< of the original; nothing where there is none
    TextMeasure now;

    bool operator==(const Measured&) const = default;
};

inline constexpr std::string_view clarityWord = "!clarity";

/// The line, without its end.
std::string lineOf(const Measured& measured);

/// An answer parted into what was measured, if that stands above it, and the text.
struct MeasuredText {
    std::optional<Measured> measured;
    std::string_view text;
};
/// Nothing where the line above the text is malformed. Where the step has no such goal, all of it is text.
std::optional<MeasuredText> partsOf(std::string_view given, const std::optional<ClarityGoal>& goal);

}  // namespace scenarios
