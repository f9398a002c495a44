#pragma once
#include <wx/timer.h>
#include <wx/window.h>

#include <functional>
#include <optional>
#include <string>

#include "trainer/presenters/plan_desk.h"

namespace trainer {

class Stack;

/// Keeps what is begun on a page within a second, as long as the page is shown: it outlives the program.
class BegunKeeper {
  public:
    /// begun: what is written now and not kept; about nothing where nothing is shown. say: why it could not
    /// be kept, to be said on the page; nothing once it could. The page and the desk must outlive it.
    BegunKeeper(const wxWindow& page, PlanDesk& desk, std::function<assessment::Begun()> begun,
                std::function<void(const std::string&)> say);
    ~BegunKeeper() { timer_.Stop(); }

    /// From now on.
    void watch();
    /// At once, where it is not kept so already.
    void keep();
    /// What was begun before. Throws what the store throws.
    std::optional<assessment::Begun> find(const std::string& about);

  private:
    void put(const assessment::Begun& now);

    const wxWindow& page_;
    PlanDesk& desk_;
    std::function<assessment::Begun()> begun_;
    std::function<void(const std::string&)> say_;
    wxTimer timer_;
    assessment::Begun kept_;  ///< last
    bool hasFailed_ = false;
};

/// Tells somebody that what they had begun is here again.
std::string begunAgain();
void addBegunAgain(Stack& stack);

}  // namespace trainer
