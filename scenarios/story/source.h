#pragma once
#include <string>

#include "scenarios/story/blocks.h"

namespace scenarios {

/// Where a fact was found, and the day somebody last read it there.
struct Source {
    SourceId id;
    std::string checked;  ///< "2026-11-22"
    std::string href;     ///< empty where the source is not on the web
    Text text;
};

}  // namespace scenarios
