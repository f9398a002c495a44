#pragma once
#include <string>

class wxWindow;

// What wxWidgets leaves out of GTK about tables, as in gtk_bridge.h.
namespace trainer {

/// Has a column of a table break the lines of its cells, and be no wider than that, in pixels; beside: what
/// stands beside the text in a cell. 0: as wide as its cells, each on one line.
void wrapColumn(wxWindow& table, unsigned column, int width, int beside);

/// How many lines a text takes in the font of a window where they are broken at that width, in pixels.
int linesOf(const wxWindow& window, const std::string& text, int width);

}  // namespace trainer
