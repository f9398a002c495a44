#pragma once
#include <chrono>
#include <random>

namespace trainer {

/// How long, and how, something is tried again that somebody else's work was in the way of: after a short
/// wait of random length, so that two who met do not meet again, and longer each time.
class TryingAgain {
  public:
    explicit TryingAgain(std::chrono::milliseconds patience,
                         std::chrono::milliseconds longestWait = std::chrono::milliseconds(128))
        : deadline_(std::chrono::steady_clock::now() + patience), longest_(longestWait) {}

    /// How often it was tried again.
    int count() const { return count_; }
    /// Waits before the next time; false, at once, where the time is over.
    bool wait();
    /// Counts a time that needs no wait.
    void atOnce() { ++count_; }

  private:
    std::chrono::steady_clock::time_point deadline_;
    std::chrono::microseconds longest_;
    int count_ = 0;
};

}  // namespace trainer
