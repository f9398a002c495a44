#include "tests/trainer/reports/page_check.h"

#include <re2/re2.h>

#include <array>
#include <cstdio>
#include <set>

#include "tests/content/reading/reading_kit.h"

namespace {

using Faults = std::vector<std::string>;

/// What the first group of the expression is, wherever the page is like it.
std::vector<std::string> piecesOf(const std::string& page, const std::string& expression) {
    const RE2 regex("(?s)" + expression);
    std::vector<std::string> pieces;
    re2::StringPiece left(page);
    std::string piece;
    while (RE2::FindAndConsume(&left, regex, &piece)) pieces.push_back(piece);
    return pieces;
}

bool has(const std::string& page, const char* what) {
    return page.find(what) != std::string::npos;
}

void require(bool holds, const std::string& fault, Faults& faults) {
    if (!holds) faults.push_back(fault);
}

void checkHeadings(const std::string& page, Faults& faults) {
    int last = 0;
    for (const std::string& level : piecesOf(page, "<h([1-6])>")) {
        const int now = std::stoi(level);
        require(now <= last + 1, "h" + level + " after h" + std::to_string(last), faults);
        require(now > 1 || last == 0, "two titles", faults);
        last = now;
    }
    require(last > 0, "no heading", faults);
}

void checkTables(const std::string& page, Faults& faults) {
    for (const std::string& table : piecesOf(page, "<table>(.{0,9})"))
        require(table == "<caption>", "a table without a caption", faults);
    for (const std::string& header : piecesOf(page, "<th([ >][^>]*)"))
        require(header == " scope=\"col\"" || header == " scope=\"row\"", "<th" + header, faults);
    require(!has(page, "<tr><td"), "a row without a header", faults);
}

bool isHeard(const std::string& picture) {
    static const RE2 heard(
        " role=\"img\" aria-label=\"([^\"]+)\" aria-describedby=\"([^\"]+)\"[^>]*>\\s*"
        "<title>([^<]+)</title><desc id=\"([^\"]+)\">[^<]+</desc>");
    std::string label;
    std::string described;
    std::string title;
    std::string description;
    return RE2::PartialMatch(picture, heard, &label, &described, &title, &description) && label == title &&
           described == description;
}

void checkPictures(const std::string& page, Faults& faults) {
    for (const std::string& picture : piecesOf(page, "(<svg.*?</svg>)"))
        require(isHeard(picture), "a picture that is not heard: " + picture.substr(0, 80), faults);
    require(!has(page, "<img"), "a picture in another file", faults);
    const std::size_t last = page.rfind("</figure>");
    require(last == std::string::npos || page.find("<table>", last) != std::string::npos,
            "a picture without a table after it", faults);
}

void checkIds(const std::string& page, Faults& faults) {
    std::set<std::string> known;
    for (const std::string& id : piecesOf(page, " id=\"([^\"]*)\""))
        require(known.insert(id).second, "twice: " + id, faults);
}

}  // namespace

std::vector<std::string> faultsOf(const std::string& page) {
    Faults faults;
    require(page.starts_with("<!DOCTYPE html>\n<html lang=\""), "no language", faults);
    require(piecesOf(page, "<head>.*?<title>([^<]+)</title>").size() == 1, "no title", faults);
    require(piecesOf(page, "(<main>)").size() == 1, "no main part", faults);
    for (const char* foreign : {"<script", "<link", "src=", "@import", "url(", "<iframe"})
        require(!has(page, foreign), foreign, faults);
    checkHeadings(page, faults);
    checkTables(page, faults);
    checkPictures(page, faults);
    checkIds(page, faults);
    return faults;
}

std::string saidByTidy(const std::string& page) {
    const TemporaryFolder folder;
    const std::string file = folder.write("page.html", page);
    const std::string command = std::string(CAP_TIDY) + " -q -e --accessibility-check 2 '" + file + "' 2>&1";
    FILE* said = ::popen(command.c_str(), "r");
    if (!said) return "tidy does not start";
    std::string all;
    std::array<char, 1000> line{};
    while (std::fgets(line.data(), line.size(), said))
        // Whatever the style sheet says, it asks to have a look at it.
        if (std::string(line.data()).find("[6.1.1.2]") == std::string::npos) all += line.data();
    ::pclose(said);
    return all;
}
