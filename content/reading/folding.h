#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace content {

/// The lines of a text in UTF-8 that have something to read, their blanks folded. dropped: counts the
/// characters that XML forbids; they are left out.
std::vector<std::string> foldedLines(std::string_view text, std::size_t& dropped);

/// At most 120 bytes of a text, cut between two characters.
std::string quoted(std::string_view text);

/// What may be told of a text on one line: blanks folded, cut where it is long.
std::string told(std::string_view text);

/// The lines one after the other.
std::string joined(const std::vector<std::string>& lines);

}  // namespace content
