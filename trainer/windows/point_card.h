#pragma once
#include <functional>
#include <vector>

#include "trainer/presenters/workshop_view.h"
#include "trainer/windows/stack.h"

namespace trainer {

/// What a letter must tell: what is there and where, what is vague, what is missing and how to mend it.
class PointCard : public Card {
  public:
    PointCard(wxWindow* parent, std::function<void(scenarios::Span)> goTo);
    /// True if it changed.
    bool show(const WorkshopView& view);

  private:
    void make();
    void addPoint(std::size_t number);

    std::function<void(scenarios::Span)> goTo_;
    std::vector<PointView> points_;
};

}  // namespace trainer
