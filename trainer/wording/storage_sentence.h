#pragma once
#include <string>

#include "trainer/storage/storage_error.h"

namespace trainer {

/// What happened to the database, where, and what to do, in one or two sentences.
std::string sentenceFor(const StorageError& error);

}  // namespace trainer
