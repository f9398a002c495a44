#pragma once
#include <string>
#include <variant>

#include "content/reading/letter_file.h"

namespace content {

/// Why what is in an OpenDocument file cannot be read.
enum class DocumentFault { damaged, unknownDocument, encrypted, tooLarge };

/// The content of an OpenDocument file, text or spreadsheet: an XML text, not looked at yet.
std::variant<std::string, DocumentFault> openedDocument(const std::string& bytes, std::size_t most);

/// The text of an .odt file: paragraphs, headings, items of lists, cells of tables. Notes, comments and what
/// was deleted are left out.
LetterFile readOpenDocument(const std::string& bytes);

}  // namespace content
