#pragma once
#include "scenarios/story/blocks.h"

namespace scenarios {

/// A step to read. It earns no points.
struct Page {
    Blocks blocks;
};

}  // namespace scenarios
