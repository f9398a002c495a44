#pragma once
#include <map>
#include <string>
#include <vector>

#include "scenarios/clarity/analysis.h"

namespace proof {

/// A place that an editor marked, for one rule.
struct Mark {
    std::string rule;
    scenarios::Span span;
};

/// A sentence or a letter of the proof, as an editor marked it.
struct MarkedText {
    std::string file;
    std::string text;  ///< without its marks
    std::vector<Mark> marks;
    bool isLetter = false;
    /// Of a letter: the points it is expected to tell, and how it does.
    std::map<std::string, scenarios::PointFound::State> points;
};

/// The texts of all files of a folder, in the order of their names. Throws std::runtime_error.
std::vector<MarkedText> readMarkedTexts(const std::string& folder);

}  // namespace proof
