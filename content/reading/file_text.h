#pragma once
#include <optional>
#include <string>
#include <vector>

#include "content/reading/problem.h"

namespace content {

/// A content file larger than this is refused unread, in bytes.
inline constexpr std::size_t largestFile = 8 * 1024 * 1024;

/// Reads a file whole into bytes, whose memory is used again. The problem if
/// that cannot be: no such file, a folder, a device, larger than `most`.
std::optional<Problem> readFile(const std::string& path, std::string& bytes, std::size_t most = largestFile);

/// The hash that names a content for ever: 128 bits (XXH3) of the UTF-8 text
/// with \n line ends, in hexadecimal.
std::string hashOf(const std::string& text);

}  // namespace content
