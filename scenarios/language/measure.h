#pragma once
#include <map>
#include <optional>
#include <string>

#include "scenarios/story/level.h"

namespace scenarios {

/// How clear a text is, in figures: what an analyser found in it, with its rules of that day.
struct TextMeasure {
    enum class Told { present, vague, missing };
    std::optional<Level> level;           ///< nothing where its language has none
    std::map<std::string, int> findings;  ///< how many of each rule, by its id; none of 0
    std::map<std::string, Told> points;   ///< what a letter must tell, by the id the rules have for it

    bool operator==(const TextMeasure&) const = default;
};

}  // namespace scenarios
