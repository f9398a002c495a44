#include "trainer/jobs/job.h"

#include <atomic>
#include <boost/test/unit_test.hpp>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <optional>
#include <vector>

using namespace trainer;

namespace {

/// A loop as a window has one: calls come from any thread and are made here.
class Loop {
  public:
    Post post() {
        return [this](std::function<void()> call) {
            const std::lock_guard lock(mutex_);
            calls_.push_back(std::move(call));
            more_.notify_one();
        };
    }
    /// Makes calls until that holds.
    void runUntil(const std::function<bool()>& holds) {
        while (!holds()) next()();
    }
    std::size_t waiting() {
        const std::lock_guard lock(mutex_);
        return calls_.size();
    }

  private:
    std::function<void()> next() {
        std::unique_lock lock(mutex_);
        more_.wait(lock, [this] { return !calls_.empty(); });
        auto call = std::move(calls_.front());
        calls_.pop_front();
        return call;
    }
    std::mutex mutex_;
    std::condition_variable more_;
    std::deque<std::function<void()>> calls_;
};

struct Heard {
    Job::Listener listener() {
        return {[this](long long done, long long total) {
                    steps.emplace_back(done, total);
                    thread = std::this_thread::get_id();
                },
                [this](std::exception_ptr what) {
                    hasEnded = true;
                    failure = std::move(what);
                    thread = std::this_thread::get_id();
                }};
    }
    template <class Failure>
    bool failedWith() const {
        try {
            if (failure) std::rethrow_exception(failure);
        } catch (const Failure&) {
            return true;
        }
        return false;
    }
    std::vector<std::pair<long long, long long>> steps;
    bool hasEnded = false;
    std::exception_ptr failure;
    std::thread::id thread;
    Loop loop;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(jobs)

BOOST_FIXTURE_TEST_CASE(what_the_work_did_is_seen_at_its_end_on_the_thread_that_began_it, Heard) {
    int result = 0;
    std::thread::id worker;
    const Job job(
        [&](const Advance&) {
            result = 42;
            worker = std::this_thread::get_id();
        },
        loop.post(), listener());
    loop.runUntil([this] { return hasEnded; });
    BOOST_TEST(!failure);
    BOOST_TEST(result == 42);
    BOOST_TEST((thread == std::this_thread::get_id()));
    BOOST_TEST((worker != thread));
}

BOOST_FIXTURE_TEST_CASE(what_the_work_throws_comes_back, Heard) {
    const Job job([](const Advance&) { throw std::out_of_range("beyond"); }, loop.post(), listener());
    loop.runUntil([this] { return hasEnded; });
    BOOST_TEST(failedWith<std::out_of_range>());
}

BOOST_FIXTURE_TEST_CASE(the_newest_numbers_are_told_and_a_busy_loop_is_not_flooded, Heard) {
    std::promise<void> said;
    const Job job(
        [&](const Advance& advance) {
            for (int i = 1; i <= 100000; ++i) advance(i, 100000);
            said.set_value();
        },
        loop.post(), listener());
    said.get_future().wait();
    BOOST_TEST(loop.waiting() <= 2u);  // the numbers, and perhaps the end
    loop.runUntil([this] { return hasEnded; });
    BOOST_TEST(steps.size() == 1u);
    BOOST_TEST((steps.back() == std::pair(100000LL, 100000LL)));
}

BOOST_FIXTURE_TEST_CASE(work_that_is_cancelled_stops_where_it_says_how_far_it_is, Heard) {
    std::atomic<long long> reached = 0;
    Job job(
        [&](const Advance& advance) {
            for (;;) advance(++reached, 0);
        },
        loop.post(), listener());
    loop.runUntil([this] { return !steps.empty(); });
    job.cancel();
    loop.runUntil([this] { return hasEnded; });
    BOOST_TEST(failedWith<Cancelled>());
    BOOST_TEST(reached > 0);
}

BOOST_FIXTURE_TEST_CASE(a_job_that_goes_stops_its_work_and_nothing_is_told_any_more, Heard) {
    std::promise<void> begun;
    std::atomic<bool> isOver = false;
    {
        const Job job(
            [&](const Advance& advance) {
                struct AtEnd {
                    std::atomic<bool>& over;
                    ~AtEnd() { over = true; }
                } const atEnd{isOver};
                begun.set_value();
                for (;;) advance(1, 2);
            },
            loop.post(), listener());
        begun.get_future().wait();
    }
    BOOST_TEST(isOver);
    BOOST_TEST(loop.waiting() > 0u);
    loop.runUntil([this] { return loop.waiting() == 0; });
    BOOST_TEST(steps.empty());
    BOOST_TEST(!hasEnded);
}

BOOST_FIXTURE_TEST_CASE(a_job_may_go_while_it_says_that_it_has_ended, Heard) {
    std::optional<Job> job;
    job.emplace([](const Advance&) {}, loop.post(), Job::Listener{{}, [&](const std::exception_ptr&) {
                                                                      job.reset();
                                                                      hasEnded = true;
                                                                  }});
    loop.runUntil([this] { return hasEnded; });
    BOOST_TEST(!job);
}

BOOST_AUTO_TEST_SUITE_END()
