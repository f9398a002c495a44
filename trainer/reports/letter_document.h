#pragma once
#include <string>
#include <vector>

namespace trainer {

/// A file inside a document.
struct DocumentPart {
    std::string name;
    std::string content;
    bool isStored = false;  ///< never packed: a reader looks there first
};

/// A letter as an OpenDocument text, as its parts in their order: paragraphs between empty lines, line breaks
/// within them, and the language for a spell checker. The letter must be UTF-8.
std::vector<DocumentPart> letterDocument(const std::string& letter, const std::string& language);

}  // namespace trainer
