#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "assessment/plan/journal.h"

// For this folder only: the changes of a journal entry as its row has them.
namespace trainer {

/// A line for each change: "field before after", parted by tabs.
std::string changesText(const std::vector<assessment::FieldChange>& changes);
/// Throws std::invalid_argument.
std::vector<assessment::FieldChange> changesIn(std::string_view text);

}  // namespace trainer
