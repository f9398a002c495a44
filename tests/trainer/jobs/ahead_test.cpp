#include "trainer/jobs/ahead.h"

#include <boost/test/unit_test.hpp>
#include <future>
#include <stdexcept>
#include <thread>

using namespace trainer;

BOOST_AUTO_TEST_SUITE(ahead)

BOOST_AUTO_TEST_CASE(what_is_worked_out_ahead_is_there_when_it_is_asked_for_again_and_again) {
    const auto here = std::this_thread::get_id();
    Ahead<bool> elsewhere([&](const auto&) { return std::this_thread::get_id() != here; });
    BOOST_TEST(elsewhere.get());
    BOOST_TEST(elsewhere.get());
}

BOOST_AUTO_TEST_CASE(what_the_work_throws_is_thrown_where_it_is_asked_for) {
    Ahead<int> failing([](const auto&) -> int { throw std::out_of_range("nothing there"); });
    BOOST_CHECK_THROW(failing.get(), std::out_of_range);
}

BOOST_AUTO_TEST_CASE(work_that_nobody_will_ask_for_is_told_so_and_waited_for) {
    std::promise<void> begun;
    bool isOver = false;
    {
        Ahead<int> unwanted([&](const std::function<bool()>& isUnwanted) {
            begun.set_value();
            while (!isUnwanted()) std::this_thread::yield();
            isOver = true;
            return 0;
        });
        begun.get_future().wait();
    }
    BOOST_TEST(isOver);
}

BOOST_AUTO_TEST_SUITE_END()
