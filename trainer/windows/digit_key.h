#pragma once
#include <optional>

class wxKeyEvent;

namespace trainer {

/// The digit of a key, whatever the keyboard: those of the French one give "&" or "é" without Shift.
std::optional<int> digitOf(const wxKeyEvent& event);

}  // namespace trainer
