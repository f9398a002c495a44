#pragma once
#include <string>
#include <vector>

#include "assessment/team/person.h"
#include "trainer/reports/document.h"

namespace trainer {

/// A module somebody passed every scenario of.
struct PassedModule {
    std::string title;
    int minutes = 0;
    std::string day;  ///< of the last scenario passed, "2026-11-22"
};

/// Says which modules somebody passed.
Document certificateOf(const assessment::Person& person, const std::vector<PassedModule>& modules,
                       const std::string& today);

}  // namespace trainer
