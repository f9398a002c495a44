#pragma once

#include "trainer/windows/panel.h"
#include "trainer/windows/stack.h"

namespace trainer {

/// Two stacks side by side; one below the other where there is no room.
class Split : public Panel, public Wrapping {
  public:
    /// share: of the width for the left one, from 0 to 1.
    Split(wxWindow* parent, double share);

    Stack& left() { return *left_; }
    Stack& right() { return *right_; }
    void wrapTo(int width) override;

  private:
    double share_;
    Stack* left_ = nullptr;
    Stack* right_ = nullptr;
};

}  // namespace trainer
