#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace content {

/// The candidate that a typing error would most likely have turned into the word; empty where none is close
/// (more than one edit in three letters).
std::string nearest(std::string_view word, const std::vector<std::string_view>& candidates);

}  // namespace content
