#pragma once
#include <functional>
#include <memory>

#include "trainer/presenters/desk.h"
#include "trainer/windows/page.h"

namespace trainer {

/// A scenario being played, or looked at again.
class PlayerPage : public wxPanel {
  public:
    struct Actions {
        std::function<void()> leave;
        std::function<void(const scenarios::ScenarioId&)> again;
    };
    PlayerPage(wxWindow* parent, const scenarios::Commons& commons, Actions actions);
    void play(std::unique_ptr<Sitting> sitting);

  private:
    const scenarios::Commons& commons_;
    Actions actions_;
    std::unique_ptr<Sitting> sitting_;
};

}  // namespace trainer
