#pragma once
#include <string>

namespace trainer {

/// A key of a menu, "Ctrl+Shift+Z", as the keyboard has it in the language spoken.
std::string keyWords(const std::string& key);

}  // namespace trainer
