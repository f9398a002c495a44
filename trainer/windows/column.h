#pragma once
#include <wx/scrolwin.h>

#include "trainer/windows/stack.h"

namespace trainer {

/// A page to scroll: one stack in its middle, no wider than is good to read.
class Column : public wxScrolledWindow {
  public:
    /// widest: how wide the stack may be, in reading widths.
    explicit Column(wxWindow* parent, double widest = 1);

    Stack& stack() { return *stack_; }
    /// Lays out again after the stack was filled, from its top.
    void refill();
    /// Scrolls to what comes last.
    void showEnd();
    /// Scrolls as far as it takes to see the end of that thing, which stands somewhere in it.
    void reveal(const wxWindow& thing);
    /// Lays out again where it stands.
    void arrangeAgain() { arrange(); }
    /// How wide the stack may be from now on, in reading widths.
    void widen(double widest) { widest_ = widest; }

  private:
    void arrange();

    Stack* stack_;
    double widest_;
};

}  // namespace trainer
