#pragma once
#include <memory>
#include <string>
#include <vector>

#include "assessment/framework/mapping.h"
#include "content/reading/problem.h"
#include "scenarios/story/commons.h"

namespace content {

/// The frameworks of a folder and how they stand to each other. A file with an error is left out.
struct FrameworkLibrary {
    /// A file that has problems.
    struct File {
        std::string path;
        std::vector<Problem> problems;
    };
    std::vector<std::shared_ptr<const assessment::Framework>> frameworks;
    std::vector<assessment::FrameworkMapping> mappings;
    std::vector<File> files;

    /// Null where there is none of that name.
    std::shared_ptr<const assessment::Framework> find(const assessment::FrameworkName& name) const;
    /// The newest of that id; null where there is none.
    std::shared_ptr<const assessment::Framework> newest(const std::string& id) const;
    /// Null where nobody said how the first stands to the second.
    const assessment::FrameworkMapping* mappingBetween(const assessment::FrameworkName& from,
                                                       const assessment::FrameworkName& to) const;
};

/// Reads what is in a folder and below, or one file.
FrameworkLibrary readFrameworks(const std::string& path, const scenarios::Commons& commons);

/// A framework as it was kept with a campaign, whatever has become of its file and of the skills it names.
/// Null where this program cannot read it.
std::shared_ptr<const assessment::Framework> readKeptFramework(std::string text);

}  // namespace content
