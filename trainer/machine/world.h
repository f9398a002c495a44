#pragma once
#include <optional>
#include <string>

namespace trainer {

/// Now, in UTC: "2026-11-22T07:30:00Z".
std::string utcNow();
/// A new random UUID (version 4).
std::string newId();
/// A variable of the environment; nothing where it is not set.
std::optional<std::string> environment(const std::string& name);

}  // namespace trainer
