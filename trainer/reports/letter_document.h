#pragma once
#include <string>

namespace trainer {

/// A letter as the bytes of an OpenDocument text: paragraphs between empty lines, line breaks within them,
/// and the language for a spell checker. The letter must be UTF-8.
std::string letterDocument(const std::string& letter, const std::string& language);

}  // namespace trainer
