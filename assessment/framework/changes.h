#pragma once
#include <string>
#include <vector>

#include "assessment/framework/framework.h"

namespace assessment {

/// An engagement or a criterion that two frameworks do not have alike.
struct FrameworkChange {
    enum class What { added, removed, changed };
    What what = What::changed;
    bool isCriterion = true;
    std::string id;
    std::string before;  ///< its words; empty where it was added
    std::string after;   ///< empty where it was removed
};

/// What is another thing in the second of two frameworks, told by their ids: engagements first, then
/// criteria, each in the order of the first framework, what is new last. A criterion is changed where
/// anything that is read, weighed or chosen in it is another.
std::vector<FrameworkChange> changesBetween(const Framework& before, const Framework& after);

}  // namespace assessment
