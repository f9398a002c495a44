#pragma once
#include <string>
#include <variant>
#include <vector>

namespace trainer {

/// Tables for a spreadsheet.
struct Spreadsheet {
    /// Empty, words, or a figure with one decimal at most, or none.
    using Cell = std::variant<std::monostate, std::string, double>;
    struct Page {
        std::string title;
        std::vector<std::string> head;
        std::vector<std::vector<Cell>> rows;
    };
    std::vector<Page> pages;
};

/// The bytes of an OpenDocument spreadsheet. language: "fr" or "en".
std::string odsOf(const Spreadsheet& spreadsheet, const std::string& language);

/// One table as a spreadsheet of the language spoken opens it: UTF-8 with a mark, cells parted by semicolons,
/// figures with the decimal sign of the language. Words that a spreadsheet would take for a formula (they
/// begin with = + - @, a tab or a carriage return) have an apostrophe before them.
std::string csvOf(const Spreadsheet::Page& page);

}  // namespace trainer
