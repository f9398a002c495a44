#pragma once
#include <functional>
#include <future>
#include <optional>
#include <thread>

namespace trainer {

/// Something that is worked out on a thread of its own before anybody asks for it.
template <class Result>
class Ahead {
  public:
    /// isUnwanted: nobody will ask any more; work may then end with anything.
    using Work = std::function<Result(const std::function<bool()>& isUnwanted)>;

    /// Begins. What the work reads must outlive this.
    explicit Ahead(Work work) {
        std::promise<Result> made;
        coming_ = made.get_future();
        thread_ = std::jthread(
            [work = std::move(work), made = std::move(made)](const std::stop_token& stop) mutable {
                try {
                    made.set_value(work([&stop] { return stop.stop_requested(); }));
                } catch (...) {
                    made.set_exception(std::current_exception());
                }
            });
    }
    Ahead(const Ahead&) = delete;
    Ahead& operator=(const Ahead&) = delete;

    /// Waits for it where it is not there yet. Throws what the work threw.
    const Result& get() {
        if (!result_) result_ = coming_.get();
        return *result_;
    }

  private:
    std::future<Result> coming_;
    std::optional<Result> result_;
    std::jthread thread_;  // the last: it ends before anything else goes
};

}  // namespace trainer
