#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "assessment/plan/action.h"

namespace trainer {

/// How a table of a plan that somebody changed differs from the plan.
struct PlanFile {
    struct Changed {
        assessment::Action before;  ///< as it is kept
        assessment::Action after;   ///< as the table has it
        bool hasMovedOn = false;    ///< somebody changed it since the table was written
    };
    std::string name;  ///< of the file
    std::vector<std::string>
        problems;  ///< a sentence each, with its cell; nothing is used where there are some
    std::vector<assessment::Action> added;  ///< with ids, in their unit
    std::vector<Changed> changed;
    std::size_t unchanged = 0;
};

}  // namespace trainer
