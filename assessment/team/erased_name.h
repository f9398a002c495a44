#pragma once
#include <string_view>

namespace assessment {

/// Stands in the place of the name of somebody who was erased, in what stays as the record of their service.
constexpr std::string_view erasedName = "[…]";

}  // namespace assessment
