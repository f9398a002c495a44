#pragma once
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace trainer {

/// Puts values in place of {names} in a sentence. A name without a value stays as it is.
std::string fill(std::string_view sentence,
                 std::initializer_list<std::pair<std::string_view, std::string_view>> values);

}  // namespace trainer
