#pragma once
#include <wx/gauge.h>

#include <string>

#include "trainer/windows/row.h"

namespace trainer {

/// A bar from 0 to 100 percent with what it measures on its left and its figure on its right.
class Meter : public Row {
  public:
    Meter(wxWindow* parent, const std::string& what, int percent);
};

/// How wide "100 %" is at most: figures below each other then begin at one place.
int percentWidth(const wxWindow& window);

}  // namespace trainer
