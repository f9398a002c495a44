#pragma once
#include "assessment/diagnostic/counts.h"
#include "trainer/windows/panel.h"

namespace trainer {

/// How many chose each level, a bar with its number each. A screen reader hears the numbers.
class SpreadBars : public Panel {
  public:
    SpreadBars(wxWindow* parent, const assessment::Counts& counts);

  private:
    void paint();
    int lineHeight() const;

    assessment::Counts counts_;
};

}  // namespace trainer
