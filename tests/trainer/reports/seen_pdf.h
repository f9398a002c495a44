#pragma once
#include <string>
#include <vector>

#include "tests/content/reading/reading_kit.h"

/// A PDF, and what the tools of poppler see in it.
struct SeenPdf {
    explicit SeenPdf(std::string pdf);

    std::string seenBy(const std::string& command) const;
    std::string structure() const;
    std::string info() const;
    std::vector<std::string> pages() const;
    /// Fails the test where a word of a page is outside these margins, or there is none.
    void checkMargins(double margin) const;

    TemporaryFolder folder;
    std::string bytes;
    std::filesystem::path file;
};
