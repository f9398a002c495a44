#pragma once
#include <vector>

#include "scenarios/story/blocks.h"

namespace scenarios {

struct Category {
    CategoryId id;
    Text text;
};

/// Something to put into a category.
struct SortItem {
    ChoiceId id;
    CategoryId category;
    std::vector<CategoryId> near;  ///< categories that look alike: half right
    Text text;
    Text why;
};

/// Things to put into categories.
struct Sort {
    Blocks prompt;
    std::vector<Category> categories;
    std::vector<SortItem> items;
};

}  // namespace scenarios
