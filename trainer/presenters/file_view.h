#pragma once
#include <string>
#include <vector>

#include "scenarios/story/library.h"

namespace trainer {

/// Something to mend in a content file.
struct FileProblem {
    std::string file;
    int line = 0;  ///< from 1; 0 where the whole file is meant
    int column = 0;
    bool isError = true;   ///< an error keeps the file from being played
    std::string sentence;  ///< what is wrong and what to do
};

/// A file of scenarios from outside the library: what can be played of it, and what is to be mended.
struct FileView {
    std::string path;
    std::string title;  ///< of its module or scenario; empty where it does not say
    std::vector<scenarios::ScenarioCard> scenarios;  ///< in their order, also those with errors
    std::vector<FileProblem> problems;

    bool isSound() const {
        for (const FileProblem& problem : problems)
            if (problem.isError) return false;
        return !scenarios.empty();
    }
};

}  // namespace trainer
