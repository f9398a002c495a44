#pragma once
#include <string>

#include "trainer/windows/stack.h"

namespace trainer {

/// Adds a letter, its paragraphs and its line ends kept, on a surface of its own.
void addLetter(Stack& stack, const std::string& letter);

}  // namespace trainer
