#pragma once
#include <string>
#include <vector>

#include "assessment/team/person.h"

namespace trainer {

/// A module somebody passed every scenario of.
struct PassedModule {
    std::string title;
    int minutes = 0;
    std::string day;  ///< of the last scenario passed, "2026-11-22"
};

/// A page in HTML that says which modules somebody passed, and that prints on one sheet. It needs nothing
/// else: no image, no script, no address.
std::string certificateOf(const assessment::Person& person, const std::vector<PassedModule>& modules,
                          const std::string& today);

}  // namespace trainer
