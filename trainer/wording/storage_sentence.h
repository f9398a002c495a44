#pragma once
#include <string>

#include "scenarios/play/attempt_store.h"
#include "trainer/storage/storage_error.h"

namespace trainer {

/// What happened to the database, where, and what to do, in one or two sentences.
std::string sentenceFor(const StorageError& error);
/// Which scenario was changed under a number that was played before, and who can mend it.
std::string sentenceFor(const scenarios::EditionChanged& changed);

}  // namespace trainer
