#pragma once
#include <string_view>

#include "content/reading/report.h"

namespace content {

/// Elements nested deeper than this are refused.
inline constexpr std::size_t deepest = 64;

/// Checks what XML asks of a text and pugixml lets pass: one root, matching
/// tags, known entities, no attribute twice, no DOCTYPE, a proper declaration…
/// The text is decoded and free of forbidden characters.
///
/// False where the tags cannot be followed any further; then the text is not to
/// be parsed.
bool checkWellFormed(std::string_view text, Report& report);

}  // namespace content
