#pragma once
#include <chrono>
#include <functional>
#include <vector>

namespace bench {

template <class Work>
double secondsOf(Work&& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// The one in the middle; at least one is there.
double medianOf(std::vector<double> values);

/// One of the things compared: does it once and returns the seconds that count.
using Way = std::function<double()>;

/// The median seconds of each way. They take turns, so that whatever else the machine does falls on all of
/// them alike; the first turn warms up and is not counted.
std::vector<double> mediansOf(const std::vector<Way>& ways, int turns);

}  // namespace bench
