#include "tests/trainer/reports/seen_pdf.h"

#include <boost/test/unit_test.hpp>

#include <array>
#include <cstdio>
#include <sstream>

namespace {

std::string saidBy(const std::string& command) {
    FILE* const seen = ::popen(command.c_str(), "r");
    BOOST_REQUIRE(seen);
    std::string all;
    std::array<char, 4096> part{};
    while (const std::size_t size = std::fread(part.data(), 1, part.size(), seen))
        all.append(part.data(), size);
    ::pclose(seen);
    return all;
}

}  // namespace

SeenPdf::SeenPdf(std::string pdf) : bytes(std::move(pdf)), file(folder.write("document.pdf", bytes)) {}

std::string SeenPdf::seenBy(const std::string& command) const {
    return saidBy(command + " '" + file.string() + "' - 2>&1");
}

std::string SeenPdf::structure() const {
    return saidBy("pdfinfo -struct-text '" + file.string() + "' 2>&1");
}

std::string SeenPdf::info() const {
    return saidBy("pdfinfo '" + file.string() + "' 2>&1");
}

std::vector<std::string> SeenPdf::pages() const {
    std::vector<std::string> pages;
    std::istringstream all(seenBy("pdftotext -layout"));
    for (std::string page; std::getline(all, page, '\f');) pages.push_back(page);
    return pages;
}

void SeenPdf::checkMargins(double margin) const {
    const double right = 595.28 - margin;
    std::istringstream words(seenBy("pdftotext -bbox"));
    int seen = 0;
    for (std::string line; std::getline(words, line);) {
        double xMin = 0;
        double yMin = 0;
        double xMax = 0;
        double yMax = 0;
        if (std::sscanf(line.c_str(), " <word xMin=\"%lf\" yMin=\"%lf\" xMax=\"%lf\" yMax=\"%lf\"", &xMin,
                        &yMin, &xMax, &yMax) != 4)
            continue;
        ++seen;
        BOOST_TEST((xMin >= margin && xMax <= right && yMin > 0 && yMax < 842), line);
    }
    BOOST_TEST(seen > 0);
}
