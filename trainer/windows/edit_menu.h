#pragma once
#include "trainer/windows/menu_bar.h"

namespace trainer {

/// Adds the menu that undoes, cuts, copies and pastes in the text that has the keyboard.
void addEditMenu(MenuBar& bar);

}  // namespace trainer
