#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "content/reading/problem.h"
#include "scenarios/clarity/rule.h"

namespace content {

/// The rules of one language, from the files of some folders.
struct RuleLibrary {
    /// A file that has problems.
    struct File {
        std::string path;
        std::vector<Problem> problems;
    };
    scenarios::RuleSet rules;
    std::vector<File> files;
    std::vector<std::string>
        empty;  ///< folders without a file that could be one: not there, or the wrong ones
};

/// Reads every rule file of that language below the folders, in the order of the folders, then of the paths.
/// A rule or a letter point takes the place of one of the same id before it: so a service changes a shipped
/// one. What has an error is left out, with its problem; the rest is there. language: "fr" or "en".
RuleLibrary readRuleLibrary(const std::vector<std::string>& folders, std::string_view language);

}  // namespace content
