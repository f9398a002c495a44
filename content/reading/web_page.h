#pragma once
#include <string>

#include "content/reading/letter_file.h"

namespace content {

/// The text of an HTML page that is UTF-8: what a reader sees, without scripts, styles and the head.
LetterFile readWebPage(const std::string& html);

}  // namespace content
