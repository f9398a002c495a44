#pragma once
#include <iosfwd>
#include <string>
#include <string_view>

#include "scenarios/story/blocks.h"

namespace trainer {

/// Where a command reads and writes. Colour and bold only where the output is a terminal that shows them.
struct Terminal {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    bool interactive = false;  ///< somebody types and reads
    bool styled = false;
    std::size_t width = 80;

    std::string bold(std::string_view text) const;
    std::string faint(std::string_view text) const;
    /// The words with their emphasis.
    std::string styledText(const scenarios::Text& text) const;
    /// Writes a paragraph, its lines broken at blanks, every line indented.
    void paragraph(std::string_view text, std::size_t indent = 0, std::string_view bullet = {}) const;
    /// Writes a title with a line under it.
    void heading(std::string_view text) const;
};

/// How many columns a text takes: its characters, escape sequences aside.
std::size_t columnsOf(std::string_view text);

/// The text, filled with blanks or cut to that many columns.
std::string cell(std::string_view text, std::size_t columns);

}  // namespace trainer
