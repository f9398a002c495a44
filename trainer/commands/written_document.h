#pragma once
#include <string>

#include "trainer/commands/session.h"

namespace trainer {

/// Writes a document to a new file, or to standard output where none is named, or "-". Gives what the command
/// returns. Throws StorageError.
int writeDocument(const std::string& document, const std::string& output, Session& session);

/// "fr" or "en": the language that documents are written in.
std::string documentLanguage();

}  // namespace trainer
