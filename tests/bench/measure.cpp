#include "tests/bench/measure.h"

#include <algorithm>

namespace bench {

double medianOf(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

std::vector<double> mediansOf(const std::vector<Way>& ways, int turns) {
    std::vector<std::vector<double>> seconds(ways.size());
    for (int turn = 0; turn <= turns; ++turn)
        for (std::size_t i = 0; i < ways.size(); ++i) {
            const double taken = ways[i]();
            if (turn > 0) seconds[i].push_back(taken);
        }
    std::vector<double> medians;
    for (auto& of : seconds) medians.push_back(medianOf(std::move(of)));
    return medians;
}

}  // namespace bench
