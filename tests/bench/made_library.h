#pragma once
#include <string>
#include <vector>

namespace bench {

/// A library on the disk, the shipped commons beside modules of twenty scenarios each.
struct MadeLibrary {
    /// Writes it. Throws std::runtime_error if that fails or the program finds a problem in it.
    MadeLibrary(std::string where, int scenarioCount);

    std::string folder;
    int scenarios = 0;
    std::vector<std::string> files;  ///< every one, by path
    double megabytes = 0;
};

}  // namespace bench
