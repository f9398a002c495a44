#pragma once
#include <string>

#include "content/reading/letter_file.h"

namespace content {

/// The text of an .odt file: paragraphs, headings, items of lists, cells of tables. Notes, comments and what
/// was deleted are left out.
LetterFile readOpenDocument(const std::string& bytes);

}  // namespace content
