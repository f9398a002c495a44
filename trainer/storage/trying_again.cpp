#include "trainer/storage/trying_again.h"

#include <unistd.h>

#include <algorithm>

namespace trainer {

bool TryingAgain::wait() {
    if (std::chrono::steady_clock::now() >= deadline_) return false;
    static thread_local std::minstd_rand random{std::random_device{}()};
    const int longest = 1000 << std::min(count_, 7);  // in microseconds: 1 ms at first, 128 ms at last
    ::usleep(static_cast<useconds_t>(std::uniform_int_distribution<int>(0, longest)(random)));
    ++count_;
    return true;
}

}  // namespace trainer
