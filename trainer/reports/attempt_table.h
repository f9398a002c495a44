#pragma once
#include <iosfwd>
#include <vector>

#include "scenarios/play/attempt_store.h"

namespace trainer {

/// Writes every answer of a history as CSV (RFC 4180, UTF-8): a row an answer, with its attempt.
void writeAttemptTable(const std::vector<scenarios::AttemptSummary>& history, scenarios::AttemptStore& store,
                       std::ostream& out);

}  // namespace trainer
