#pragma once
#include <string>
#include <vector>

#include "assessment/framework/framework.h"

namespace content {

/// A description whose lines tell how each level looks: "Niveau 0 : …", then "Niveau 1 : …", in the words and
/// the order of the scale.
struct ToldLevels {
    std::vector<std::string> before;  ///< the lines above the first level
    std::vector<std::string> signs;   ///< one a level; none where not each level is told
};

ToldLevels toldLevels(const std::vector<std::string>& lines, const std::vector<assessment::Level>& levels);

}  // namespace content
