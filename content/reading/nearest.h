#pragma once
#include <span>
#include <string>
#include <string_view>

namespace content {

/// The candidate that a typing error would most likely have turned into the
/// word; empty where none is close (more than one edit in three letters).
std::string nearest(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace content
