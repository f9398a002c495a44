#pragma once
#include <wx/textctrl.h>

#include <functional>

#include "trainer/windows/menu_bar.h"

namespace trainer {

/// A text of the window, or null.
using TextOf = std::function<wxTextEntryBase*()>;

/// Adds the menu that undoes, cuts, copies and pastes in the text that has the keyboard. besides: the text
/// whose changes are undone where none has it.
void addEditMenu(MenuBar& bar, const TextOf& besides);

}  // namespace trainer
