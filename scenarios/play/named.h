#pragma once
#include <algorithm>
#include <optional>
#include <string_view>

namespace scenarios {

/// The index of the thing of that id.
template <class Things>
std::optional<std::size_t> indexNamed(const Things& things, std::string_view id) {
    const auto found = std::ranges::find_if(things, [&](const auto& thing) { return thing.id.text() == id; });
    if (found == things.end()) return {};
    return static_cast<std::size_t>(found - things.begin());
}

/// The thing of that id, or null.
template <class Things>
const auto* named(const Things& things, std::string_view id) {
    const auto index = indexNamed(things, id);
    return index ? &things[*index] : nullptr;
}

}  // namespace scenarios
