#pragma once
#include <functional>
#include <string>
#include <vector>

#include "content/reading/library.h"
#include "tests/content/reading/memory_catalogue.h"
#include "tests/content/reading/reading_kit.h"

/// One of ten UUIDs of scenarios.
std::string uuid(int number);
/// A scenario of one page, with that UUID.
std::string scenarioFile(int number, const std::string& title = "T");
/// A module of those scenarios; before: what stands above them, such as prerequisites.
std::string moduleFile(const std::string& id, const std::vector<std::string>& files,
                       const std::string& before = "");

/// A library of one module of two scenarios, one scenario on its own, and the shipped commons.
class SmallLibrary {
  public:
    SmallLibrary();

    content::Library open() { return content::Library(folder.path(), kept); }
    /// others: gives the modules of another library.
    std::vector<content::CheckedFile> check(const std::function<std::vector<std::string>()>& others = {});
    std::string problemsOf(const std::string& file);

    TemporaryFolder folder;
    MemoryCatalogue kept;
};
