#pragma once
#include <array>
#include <functional>
#include <string>

#include "trainer/windows/stack.h"
#include "trainer/windows/tick.h"

namespace trainer {

/// Two things in one place, of which one is shown: the one picked above them.
class Either : public Stack {
  public:
    /// titles: what the two are called. changed: the other one is shown now.
    Either(wxWindow* parent, const std::array<std::string, 2>& titles, std::function<void()> changed);

    Stack& first() { return *things_[0]; }
    Stack& second() { return *things_[1]; }
    bool showsSecond() const { return picks_[1]->GetValue(); }
    void showSecond(bool isWished);
    /// Without the second, there is nothing to pick either.
    void offerSecond(bool isOffered);

  private:
    void show();

    std::function<void()> changed_;
    std::array<RadioTick*, 2> picks_{};
    std::array<Stack*, 2> things_{};
};

}  // namespace trainer
