#pragma once
#include <string>
#include <string_view>

namespace trainer {

// What every OpenDocument file that is written here has in common.

/// Text as OpenDocument has it inside a paragraph: with its line breaks, tabs and blanks in a row, without
/// control characters.
std::string openDocumentText(std::string_view text);

/// What a document is made of, on pages of A4.
struct OpenDocument {
    std::string kind;                  ///< "text" or "spreadsheet"
    std::string content;               ///< what stands in its body
    std::string styles;                ///< of paragraphs: those somebody may choose in an office program
    std::string title;                 ///< for who opens it and hears it read; may be empty
    std::string language;              ///< "fr" or "en"
    std::string automaticStyles = {};  ///< of tables: an office program takes them only from beside the body
};
/// Packed into one file.
std::string packed(const OpenDocument& document);

}  // namespace trainer
