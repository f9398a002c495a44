#include "trainer/windows/inbox_clock.h"

namespace trainer {
namespace {

constexpr int secondsPerMinute = 60;
constexpr int second = 1000;  // milliseconds

}  // namespace

InboxClock::InboxClock(std::function<void(int)> tick, std::function<void()> over)
    : tick_(std::move(tick)), over_(std::move(over)) {
    timer_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { count(); });
}

void InboxClock::run(int minutes) {
    if (minutes == 0) {
        stop();
    } else if (!timer_.IsRunning()) {
        secondsLeft_ = minutes * secondsPerMinute;
        timer_.Start(second);
    }
}

void InboxClock::goOn(int secondsLeft) {
    secondsLeft_ = secondsLeft;
    timer_.Start(second);
}

void InboxClock::count() {
    if (--secondsLeft_ > 0) {
        tick_(secondsLeft_);
        return;
    }
    stop();
    over_();
}

}  // namespace trainer
