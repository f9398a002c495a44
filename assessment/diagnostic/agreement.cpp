#include "assessment/diagnostic/agreement.h"

#include <algorithm>

namespace assessment {
namespace {

constexpr double leastStrong = 0.7;
constexpr double leastModerate = 0.3;

/// One layer of a histogram: which levels it covers.
using Layer = std::vector<bool>;

/// How far a layer has one peak: 1 where what it covers hangs together, below 0 where it has holes.
double unimodalityOf(const Layer& layer) {
    const std::size_t k = layer.size();
    double together = 0;
    double apart = 0;
    for (std::size_t low = 0; low < k; ++low)
        for (std::size_t middle = low + 1; middle < k; ++middle)
            for (std::size_t high = middle + 1; high < k; ++high) {
                if (layer[middle] && layer[low] != layer[high]) ++together;
                if (layer[low] && !layer[middle] && layer[high]) ++apart;
            }
    const auto levels = static_cast<double>(k);
    return ((levels - 2) * together - (levels - 1) * apart) / ((levels - 2) * (together + apart));
}

double agreementOf(const Layer& layer) {
    const auto covered = static_cast<std::size_t>(std::ranges::count(layer, true));
    if (covered == 1) return 1;
    if (covered == layer.size()) return 0;
    return unimodalityOf(layer) *
           (1 - static_cast<double>(covered - 1) / static_cast<double>(layer.size() - 1));
}

}  // namespace

std::optional<double> agreementOf(const Counts& counts) {
    const int n = counts.rated();
    if (n == 0 || counts.levels.size() < 2) return {};
    std::vector<int> left = counts.levels;
    double sum = 0;
    for (;;) {
        Layer layer;
        int height = 0;
        for (const int count : left) {
            layer.push_back(count > 0);
            if (count > 0 && (height == 0 || count < height)) height = count;
        }
        if (height == 0) return sum;
        int people = 0;
        for (int& count : left) {
            if (count == 0) continue;
            count -= height;
            people += height;
        }
        sum += agreementOf(layer) * people / n;
    }
}

Agreement agreementNamed(double a) {
    if (a >= leastStrong) return Agreement::strong;
    if (a >= leastModerate) return Agreement::moderate;
    return a >= 0 ? Agreement::weak : Agreement::split;
}

}  // namespace assessment
