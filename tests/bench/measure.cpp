#include "tests/bench/measure.h"

#include <algorithm>

namespace bench {

std::vector<double> mediansOf(const std::vector<Way>& ways, int turns) {
    std::vector<std::vector<double>> seconds(ways.size());
    for (int turn = 0; turn <= turns; ++turn)
        for (std::size_t i = 0; i < ways.size(); ++i) {
            const double taken = ways[i]();
            if (turn > 0) seconds[i].push_back(taken);
        }
    std::vector<double> medians;
    for (auto& of : seconds) {
        const auto middle = of.begin() + static_cast<std::ptrdiff_t>(of.size() / 2);
        std::ranges::nth_element(of, middle);
        medians.push_back(*middle);
    }
    return medians;
}

}  // namespace bench
