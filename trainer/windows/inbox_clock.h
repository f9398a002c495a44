#pragma once
#include <wx/timer.h>

#include <functional>

namespace trainer {

/// The time there is for an inbox.
class InboxClock {
  public:
    /// tick: hears every second how many are left. over: the time is over.
    InboxClock(std::function<void(int secondsLeft)> tick, std::function<void()> over);

    /// Runs from when an inbox is first shown; 0 minutes are without end.
    void run(int minutes);
    void stop() { timer_.Stop(); }
    /// Goes on with so many seconds, after a stop.
    void goOn(int secondsLeft);
    int secondsLeft() const { return secondsLeft_; }

  private:
    void count();

    std::function<void(int)> tick_;
    std::function<void()> over_;
    int secondsLeft_ = 0;
    wxTimer timer_;
};

}  // namespace trainer
