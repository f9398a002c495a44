#pragma once
#include <string>

#include "trainer/reports/pages.h"

class wxWindow;

namespace trainer {

/// Asks by the dialog of the desktop where pages are to be printed, which of them, and on what paper; there a
/// PDF is one of the printers. Then it prints them. wxWidgets has such a dialog too, but version 3.2 prints
/// other pages than those that were asked for. name: of the job, and of a file that somebody prints to.
/// False where they change their mind. Throws PrintError.
bool printInDialog(wxWindow& parent, const std::string& name, const Pages& pages);

}  // namespace trainer
