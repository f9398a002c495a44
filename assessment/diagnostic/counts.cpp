#include "assessment/diagnostic/counts.h"

#include <numeric>
#include <sstream>
#include <stdexcept>

namespace assessment {

int Counts::rated() const {
    return std::accumulate(levels.begin(), levels.end(), 0);
}

std::optional<double> interpolatedMedian(const Counts& counts) {
    const int n = counts.rated();
    int below = 0;
    std::optional<std::size_t> left;  // the level below the middle, where that lies between two
    for (std::size_t level = 0; level < counts.levels.size(); ++level) {
        const int here = counts.levels[level];
        if (here == 0) continue;
        if (left) return (static_cast<double>(*left) + static_cast<double>(level)) / 2;
        if (2 * (below + here) == n)
            left = level;
        else if (2 * (below + here) > n)
            return static_cast<double>(level) - 0.5 + (n / 2.0 - below) / here;
        below += here;
    }
    return {};
}

std::string textOf(const Counts& counts) {
    std::string text;
    for (const int level : counts.levels) text += std::to_string(level) + " ";
    return text + "? " + std::to_string(counts.dontKnow) + " - " + std::to_string(counts.notConcerned);
}

Counts countsOf(std::string_view text) {
    std::istringstream words{std::string(text)};
    Counts counts;
    int count = 0;
    while (words >> count) counts.levels.push_back(count);
    words.clear();
    char dontKnow = 0;
    char notConcerned = 0;
    words >> dontKnow >> counts.dontKnow >> notConcerned >> counts.notConcerned;
    if (!words || textOf(counts) != text) throw std::invalid_argument("no counts");
    return counts;
}

}  // namespace assessment
