#include "trainer/storage/trying_again.h"

#include <unistd.h>

#include <algorithm>

namespace trainer {

bool TryingAgain::wait() {
    if (std::chrono::steady_clock::now() >= deadline_) return false;
    static thread_local std::minstd_rand random{std::random_device{}()};
    const std::chrono::microseconds growing(1000 << std::min(count_, 10));
    const auto most = std::min(growing, longest_).count();
    ::usleep(static_cast<useconds_t>(std::uniform_int_distribution<long>(0, most)(random)));
    ++count_;
    return true;
}

}  // namespace trainer
