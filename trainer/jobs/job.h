#pragma once
#include <exception>
#include <functional>
#include <memory>
#include <stdexcept>
#include <thread>

namespace trainer {

/// Thrown where work was asked to stop. Work that lets it pass leaves everything as it was.
struct Cancelled : std::runtime_error {
    Cancelled() : std::runtime_error("cancelled") {}
};

/// Says how far work has come: so much of a total, which is 0 where nobody knows it. Throws Cancelled where
/// the work is to stop, and only there: work stops where it says how far it is.
using Advance = std::function<void(long long done, long long total)>;

/// Brings a call to the thread that is to make it. It is itself called from any thread.
using Post = std::function<void(std::function<void()>)>;

/// Work on a thread of its own. What it throws is brought back to the thread that began it; nothing of it
/// outlives the Job, and nothing is called any more once that is gone.
class Job {
  public:
    using Work = std::function<void(const Advance&)>;
    /// Called where `post` brings the call.
    struct Listener {
        std::function<void(long long done, long long total)> advanced;
        /// Once, at the end; nothing where the work was done, otherwise what it threw. The Job may go in it.
        std::function<void(std::exception_ptr failure)> ended;
    };

    /// Begins. All that the work did is seen where `ended` is called.
    Job(Work work, Post post, Listener listener);
    /// Asks the work to stop and waits till it has.
    ~Job();
    Job(const Job&) = delete;
    Job& operator=(const Job&) = delete;

    /// Asks the work to stop; it then ends with Cancelled, unless it was done before.
    void cancel();

  private:
    struct State;

    std::shared_ptr<State> state_;
    std::jthread thread_;  // the last: it ends before anything it uses goes
};

}  // namespace trainer
