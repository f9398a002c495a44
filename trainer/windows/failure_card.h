#pragma once
#include <exception>
#include <functional>

#include "trainer/windows/stack.h"

namespace trainer {

/// Says that an answer is not kept, why and what to do, with a button that sends it again, or one that leaves
/// where that is of no use.
class FailureCard : public Card {
  public:
    FailureCard(wxWindow* parent, std::function<void()> again, std::function<void()> leave);
    void show(const std::exception_ptr& failure);

  private:
    std::function<void()> again_;
    std::function<void()> leave_;
};

}  // namespace trainer
