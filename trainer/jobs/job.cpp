#include "trainer/jobs/job.h"

#include <mutex>
#include <stop_token>
#include <utility>

namespace trainer {

/// What both threads know. A call on its way holds it weakly: where the Job is gone, so is what it would
/// tell.
struct Job::State {
    State(Post brings, Listener hears) : post(std::move(brings)), listener(std::move(hears)) {}

    const Post post;
    const Listener listener;
    std::mutex mutex;
    long long done = 0;
    long long total = 0;
    bool isOnItsWay = false;  ///< a call that tells how far the work has come

    /// The newest numbers overtake those that wait: a loop that is busy is not flooded.
    static void advance(const std::shared_ptr<State>& state, long long done, long long total) {
        {
            const std::lock_guard lock(state->mutex);
            state->done = done;
            state->total = total;
            if (std::exchange(state->isOnItsWay, true)) return;
        }
        state->post([weak = std::weak_ptr(state)] {
            if (const auto there = weak.lock()) there->tell();
        });
    }
    void tell() {
        std::unique_lock lock(mutex);
        isOnItsWay = false;
        const auto [now, all] = std::pair(done, total);
        lock.unlock();
        if (listener.advanced) listener.advanced(now, all);
    }
    static void end(const std::shared_ptr<State>& state, const std::exception_ptr& failure) {
        state->post([weak = std::weak_ptr(state), failure] {
            if (const auto there = weak.lock()) there->listener.ended(failure);
        });
    }
};

Job::Job(Work work, Post post, Listener listener)
    : state_(std::make_shared<State>(std::move(post), std::move(listener))),
      thread_([work = std::move(work), state = state_](const std::stop_token& stop) {
          std::exception_ptr failure;
          try {
              work([&](long long done, long long total) {
                  if (stop.stop_requested()) throw Cancelled();
                  State::advance(state, done, total);
              });
          } catch (...) {
              failure = std::current_exception();
          }
          State::end(state, failure);
      }) {}

Job::~Job() = default;

void Job::cancel() {
    thread_.request_stop();
}

}  // namespace trainer
