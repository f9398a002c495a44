#pragma once
#include <wx/gauge.h>

#include <string>

#include "trainer/windows/row.h"

namespace trainer {

class Prose;

/// A bar from 0 to 100 percent with what it measures on its left and its figure on its right.
class Meter : public Row {
  public:
    Meter(wxWindow* parent, const std::string& what, int percent);
};

/// Gives a percent the width of any other: figures below each other then begin at one place.
void alignFigure(Prose& figure);

}  // namespace trainer
