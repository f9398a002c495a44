#pragma once
#include <functional>
#include <string>

#include "trainer/presenters/workshop_view.h"
#include "trainer/windows/stack.h"

namespace trainer {

/// How hard a letter is to read: its level, its counts, its scores, and how they are worked out.
class ReadingCard : public Card {
  public:
    /// grown: the card is higher or lower than it was.
    ReadingCard(wxWindow* parent, std::function<void()> grown);
    /// True if it changed.
    bool show(const WorkshopView& view);

  private:
    void make(const WorkshopView& view);
    void addScores(const WorkshopView& view);

    std::function<void()> grown_;
    bool isExplained_ = false;
    WorkshopView shown_;
};

}  // namespace trainer
