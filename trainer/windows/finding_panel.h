#pragma once
#include <functional>

#include "trainer/presenters/workshop.h"
#include "trainer/windows/stack.h"

namespace trainer {

class FindingList;
class Prose;
class Row;

/// "3 remarks · level B2, aim at B1".
std::string remarkCount(const WorkshopView& view);

/// What there is to say of a letter: the findings, and the one somebody looks at with its why and what to do
/// about it.
class FindingPanel : public Stack {
  public:
    struct Actions {
        std::function<void(std::size_t)> select;
        std::function<void()> goToWords;
        std::function<void(int)> step;
        std::function<void(std::size_t)> accept;
        std::function<void()> dismiss;
        std::function<void()> takeBack;
    };
    FindingPanel(wxWindow* parent, const Workshop& workshop, Actions actions);

    /// Shows what the workshop has now. True if the panel grew or shrank.
    bool show();

  private:
    void makeDetail(const FindingView* finding);
    void addReplacements(const FindingView& finding);
    void addSteps();

    const Workshop& workshop_;
    Actions actions_;
    Prose* count_;
    FindingList* list_;
    Row* steps_ = nullptr;
    Card* detail_;
    std::optional<FindingView> shown_;
    std::size_t dismissed_ = 0;
    bool isMade_ = false;
};

}  // namespace trainer
