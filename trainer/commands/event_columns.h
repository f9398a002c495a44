#pragma once
#include <optional>
#include <string>
#include <vector>

#include "content/reading/event_sheet.h"
#include "trainer/commands/terminal.h"

namespace trainer {

/// Which columns of a table are taken for what: those that are named, "facts=Description", and for the rest
/// those that have the names this program writes. Says what is wrong or missing, and returns nothing.
std::optional<content::EventColumns> columnsFor(const std::vector<std::string>& named,
                                                const content::Sheet& sheet, const Terminal& terminal);

}  // namespace trainer
