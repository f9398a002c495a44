#pragma once
#include <optional>
#include <stdexcept>
#include <string>

// For this folder only.
namespace trainer {

/// What a word of a row stands for. Throws std::invalid_argument where it stands for nothing.
template <class Value>
Value known(const std::optional<Value>& value, const std::string& word) {
    if (!value) throw std::invalid_argument("no word that is known: '" + word + "'");
    return *value;
}

}  // namespace trainer
