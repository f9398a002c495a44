#pragma once
#include <string>
#include <vector>

#include "content/reading/imported_framework.h"

namespace trainer {

/// Why the framework of another tool cannot be taken over, and what to do, without its place.
std::string sentenceFor(const content::ImportProblem& problem);

/// The words that stand where the library has none.
content::FillIns fillInsFor(const content::CisoLibrary& library, const std::string& today);
/// What marks them in the file, "To be written".
std::string markOfFillIns();

/// What became of a library, a sentence each.
struct ImportSentences {
    std::vector<std::string> left;     ///< what did not travel
    std::vector<std::string> changed;  ///< what stands otherwise
    std::vector<std::string> putIn;    ///< what somebody must read over or write
};
/// mark: that of the file, whose language may be another.
ImportSentences sentencesFor(const content::CisoLibrary& library, const content::ImportedFramework& imported,
                             const std::string& mark);

}  // namespace trainer
