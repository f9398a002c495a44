#include "scenarios/play/mark.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace scenarios {

Points pointsFor(double share, int points) {
    return static_cast<Points>(std::floor(std::clamp(share, 0.0, 1.0) * points * 100 + 0.5));
}

Points Worked::sum() const {
    return std::clamp(std::accumulate(terms.begin(), terms.end(), Points{0}), Points{0}, whole);
}

Points Worked::of(int points) const {
    return whole == 0 ? 0 : (2 * sum() * points * 100 + whole) / (2 * whole);
}

Mark markOf(int points, Worked worked) {
    const Points earned = worked.of(points);
    // A step that is worth nothing is still right or wrong.
    const Verdict verdict = verdictFor(worked.sum(), worked.whole);
    return {earned, pointsFor(1, points), verdict, std::move(worked), {}};
}

Verdict verdictFor(Points earned, Points possible) {
    if (earned >= possible) return Verdict::right;
    return earned > 0 ? Verdict::partly : Verdict::wrong;
}

std::vector<std::size_t> shuffled(std::string_view seed, std::size_t count) {
    std::uint64_t state = 14695981039346656037ULL;  // FNV-1a: the same on every machine, unlike std::shuffle
    for (const char c : seed) state = (state ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t left = count; left > 1; --left) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        std::swap(order[left - 1], order[(state >> 33) % left]);
    }
    if (count > 1 && std::ranges::is_sorted(order))
        std::rotate(order.begin(), order.begin() + 1, order.end());
    return order;
}

double orderAgreement(const std::vector<int>& ranks) {
    long long counted = 0;
    long long balance = 0;
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        for (std::size_t j = i + 1; j < ranks.size(); ++j) {
            if (ranks[i] == ranks[j]) continue;
            ++counted;
            balance += ranks[i] < ranks[j] ? 1 : -1;
        }
    }
    return counted == 0 ? 1 : std::max(0.0, static_cast<double>(balance) / static_cast<double>(counted));
}

}  // namespace scenarios
