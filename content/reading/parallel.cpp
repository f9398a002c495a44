#include "content/reading/parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace content {

void inParallel(std::size_t count, const std::function<void(std::size_t)>& work) {
    std::atomic<std::size_t> next = 0;
    const auto worker = [&] {
        for (std::size_t i = next++; i < count; i = next++) work(i);
    };
    // A handful is not worth a thread.
    const std::size_t most = count < 16 ? 1 : std::max(1u, std::thread::hardware_concurrency());
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < most; ++i) others.emplace_back(worker);
    worker();
}

}  // namespace content
