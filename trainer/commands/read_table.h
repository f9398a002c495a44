#pragma once
#include <optional>
#include <string>

#include "content/reading/sheet.h"
#include "trainer/commands/session.h"

namespace trainer {

/// The table in a file, or on standard input where it is "-". Says why it cannot be read, and returns
/// nothing.
std::optional<content::Sheet> tableIn(const std::string& file, Session& session);

}  // namespace trainer
