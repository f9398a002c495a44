#pragma once
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace assessment {

/// The words of an enumeration, in its order.
template <std::size_t count>
using Words = std::array<std::string_view, count>;

template <std::size_t count, class Enumeration>
std::string_view wordIn(const Words<count>& words, Enumeration value) {
    return words.at(static_cast<std::size_t>(value));
}

/// Nothing where no value has that word.
template <class Enumeration, std::size_t count>
std::optional<Enumeration> named(const Words<count>& words, std::string_view word) {
    for (std::size_t i = 0; i < count; ++i)
        if (words[i] == word) return static_cast<Enumeration>(i);
    return {};
}

}  // namespace assessment
