#pragma once
#include <string>

namespace trainer {

/// Writes a letter to a file: as OpenDocument where its name ends so, otherwise as plain text. False where
/// that could not be done. language: "fr" or "en".
bool writeLetter(const std::string& path, const std::string& letter, const std::string& language);

}  // namespace trainer
