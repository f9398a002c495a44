#pragma once
#include <string>
#include <vector>

#include "scenarios/story/scenario.h"

namespace scenarios {

/// Scenarios in the order they are meant to be played.
struct Module {
    ModuleId id;
    Version version;
    Language language = Language::french;
    int minutes = 30;
    Text title;
    Text summary;
    Text audience;
    std::vector<SkillId> skills;
    std::vector<ModuleId> prerequisites;
    std::vector<std::string> files;  ///< of its scenarios, beside the module's own file
};

}  // namespace scenarios
