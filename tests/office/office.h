#pragma once
#include <string>

#include "tests/content/reading/reading_kit.h"

/// LibreOffice without a screen, with a profile of its own, in a folder that goes away.
struct Office {
    Office();

    /// Opens a file of the folder and saves it as another kind ("odt", "txt:Text (encoded):UTF8"); gives the
    /// path of what was saved. Fails the test where that does not come.
    /// readAs: how the office program is told to take it ("CSV:59,34,76": semicolons, UTF-8); empty where it
    /// sees that for itself.
    std::string save(const std::string& name, const std::string& kind, const std::string& readAs = {}) const;

    TemporaryFolder folder;

  private:
    int run(const std::string& file, const std::string& kind, const std::string& readAs) const;
};
