#pragma once
#include <filesystem>
#include <string>
#include <string_view>

namespace bench {

std::string bytesOf(const std::filesystem::path& path);

/// The lessons and letters that are shipped in a language, "fr" or "en", a blank line between paragraphs.
std::string prose(std::string_view language);

}  // namespace bench
