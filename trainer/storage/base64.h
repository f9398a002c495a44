#pragma once
#include <string>
#include <string_view>

// For this folder only.
namespace trainer {

/// RFC 4648, with padding.
std::string base64Of(std::string_view bytes);
/// Throws std::invalid_argument where the text is none of that form.
std::string bytesOf(std::string_view base64);

}  // namespace trainer
