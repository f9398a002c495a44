#pragma once

#include "trainer/windows/panel.h"
#include "trainer/windows/stack.h"

namespace trainer {

/// Two stacks side by side; one below the other where there is no room.
class Split : public Panel, public Wrapping {
  public:
    /// share: of the width for the left one, from 0 to 1. narrowest: what both together need to stand side by
    /// side, in widths of two letters.
    Split(wxWindow* parent, double share, int narrowest = 40);

    Stack& left() { return *left_; }
    Stack& right() { return *right_; }
    void wrapTo(int width) override;

  private:
    double share_;
    int narrowest_;
    Stack* left_ = nullptr;
    Stack* right_ = nullptr;
};

}  // namespace trainer
