#pragma once
#include <optional>
#include <string>

namespace content {

/// A day as people type it, as "2026-02-03": 3/2/2026, 03.02.26, 3 février 2026, mardi 1er mars 2026,
/// 2026-02-03; a time behind it is passed over. The day comes before the month. Nothing where it is none, or
/// none of the calendar.
std::optional<std::string> dayIn(const std::string& text);

}  // namespace content
