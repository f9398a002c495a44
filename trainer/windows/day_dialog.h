#pragma once
#include <optional>
#include <string>

class wxWindow;

namespace trainer {

/// Asks for the day that something is planned for, "2026-11-22"; an empty one where there shall be none.
/// Nothing where they change their mind.
std::optional<std::string> askForDay(wxWindow* parent, const std::string& what, const std::string& present);

}  // namespace trainer
