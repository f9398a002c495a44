#pragma once
#include <string>
#include <vector>

#include "trainer/reports/drawing.h"

namespace trainer {

/// How many there are of something.
struct Bar {
    std::string label;
    int count = 0;
};

/// How many there are of each thing: a bar each, from the left, with its number. Words that are too long to
/// stand beside their bar stand above it. id: unique in a page.
Drawing barsOf(const std::string& id, const std::string& title, const std::vector<Bar>& bars,
               double width = 440);

}  // namespace trainer
