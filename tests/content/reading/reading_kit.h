#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "content/reading/library.h"

// What the tests of reading share: short texts, the shipped commons, problems in short form.

/// The skills, grids and numbers shipped with the program, read once.
const scenarios::Commons& shippedCommons();

/// Those of the corpus, which are small, read once.
const scenarios::Commons& corpusCommons();

/// Every shipped file, and every shipped scenario among them.
std::vector<std::string> shippedFiles();
std::vector<std::string> shippedScenarios();

/// A file's bytes.
std::string bytesOf(const std::filesystem::path& path);

/// Reads bytes that stand in no folder, against the shipped commons.
content::Reading readingOf(std::string bytes);

/// "10:2:unknown-element, 12:1:missing-attribute" for what is wrong; "" where nothing is.
std::string shown(const std::vector<content::Problem>& problems);
std::string problemsOf(const std::string& bytes);

/// A scenario without fault but for what it is given: the steps start at line 9, column 1; what stands before
/// them (persons, sources, variables) is line 7.
std::string scenarioText(const std::string& steps, const std::string& before = "");

/// One page, to go with what is looked at.
inline const std::string plainPage = "<page id=\"reading\"><title>T</title><p>P</p></page>";

/// Opening and closing tags round the text.
std::string inside(const std::string& tag, const std::string& text);

/// The text with its first "what" replaced; throws where it has none.
std::string replaced(std::string text, const std::string& what, const std::string& by);

/// A folder that goes when the test does.
class TemporaryFolder {
  public:
    TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder();

    std::string path(const std::string& name = "") const;
    /// Writes a file, its folders too.
    std::string write(const std::string& name, const std::string& bytes) const;

  private:
    std::filesystem::path folder_;
};
