#pragma once
#include <functional>
#include <string>
#include <variant>
#include <vector>

#include "content/reading/read.h"
#include "scenarios/story/library.h"

namespace content {

/// What remains of a file once it was checked: its card and its problems, not
/// the whole of it.
struct CheckedFile {
    std::string path;
    std::variant<std::monostate, scenarios::ScenarioCard, scenarios::ModuleCard> card;
    bool isOther = false;  ///< a sound kind of content without a card
    SharedNames names;
    std::vector<Problem> problems;

    int errors() const;
};

/// Reads and checks files, on as many threads as there are processors, in any
/// order; the answer is in theirs. otherModules: asked, at most once, for the
/// ids of modules elsewhere when a prerequisite is not among the files.
/// analyserOf: what says how clear the models are; empty to believe their authors.
std::vector<CheckedFile> checkFiles(const std::vector<std::string>& paths, const scenarios::Commons& commons,
                                    const std::function<std::vector<std::string>()>& otherModules = {},
                                    const scenarios::AnalyserOf& analyserOf = {});

/// The commons in folders named "commons" below the path, or below the nearest
/// folder above a file that has one. Files with errors are left out: they are
/// reported when they are checked.
void addCommons(const std::string& path, scenarios::Commons& commons);

/// Adds what a file of the commons holds, with its hash and its text; nothing
/// for other content.
void addCommons(Content content, const std::string& hash, std::string text, scenarios::Commons& commons);

}  // namespace content
