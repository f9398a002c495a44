#pragma once
#include <cstddef>
#include <string_view>

namespace scenarios {

/// Where the paragraph ends that starts at a place: at the start of the next one, or the end of the text.
/// Blank lines belong to the paragraph before. A line starts a paragraph if the line before it is blank, or
/// if it is an item of a list, or if it does not go on with the line before: one that starts with a small
/// letter goes on, and so does one behind a line as long as those that were broken to fit a page. Whether one
/// starts depends on two lines only.
std::size_t endOfParagraph(std::string_view text, std::size_t begin);
/// Where the paragraph starts that a byte of the text belongs to.
std::size_t startOfParagraph(std::string_view text, std::size_t at);
/// Whether the paragraph is an item of a list: "- …", "• …", "1. …", "a) …".
bool isListItem(std::string_view paragraph);

}  // namespace scenarios
