#pragma once
#include <string>
#include <string_view>

namespace trainer {

// What every OpenDocument file that is written here has in common.

/// Text as OpenDocument has it inside a paragraph: with its line breaks, tabs and blanks in a row, without
/// control characters.
std::string openDocumentText(std::string_view text);

/// A document packed into one file. kind: "text" or "spreadsheet"; content: what stands in its body; styles:
/// of paragraphs, cells and columns; title: for who opens it and hears it read; language: "fr" or "en".
struct OpenDocument {
    std::string kind;
    std::string content;
    std::string styles;
    std::string title;
    std::string language;
};
std::string packed(const OpenDocument& document);

}  // namespace trainer
