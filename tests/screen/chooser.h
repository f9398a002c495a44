#pragma once
#include <string>

#include "tests/screen/seat.h"

/// Somebody at the desktop's own chooser of files, which is on the screen or about to come: they write a path
/// and press that button ("Open", "Save"). The chooser is gone when this returns.
void choose(Seat& seat, const std::string& path, const std::string& button = "Open");
/// The same with a keyboard and nothing else.
void typeInChooser(Seat& seat, const std::string& path);
/// Closes it without a file.
void chooseNothing(Seat& seat);
