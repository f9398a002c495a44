#include "assessment/plan/ranking.h"

#include <algorithm>
#include <map>
#include <stdexcept>

namespace assessment {
namespace {

/// The sum of t³ − t over the groups of t things that a judge holds equal.
double tiesIn(const Ranks& ranks) {
    std::map<double, double> equals;
    for (const double rank : ranks) ++equals[rank];
    double sum = 0;
    for (const auto& [rank, t] : equals) sum += t * t * t - t;
    return sum;
}

/// By how much the sums of the ranks differ from their mean, squared and added up.
double spreadOf(const std::vector<Ranks>& judges) {
    const std::size_t n = judges.front().size();
    const double mean = static_cast<double>(judges.size()) * static_cast<double>(n + 1) / 2;
    double spread = 0;
    for (std::size_t i = 0; i < n; ++i) {
        double sum = 0;
        for (const Ranks& judge : judges) sum += judge[i];
        spread += (sum - mean) * (sum - mean);
    }
    return spread;
}

}  // namespace

Ranks ranksOf(const std::vector<int>& points) {
    Ranks ranks;
    for (const int mine : points) {
        const auto above = std::ranges::count_if(points, [&](int other) { return other > mine; });
        const auto equal = std::ranges::count(points, mine);
        ranks.push_back(static_cast<double>(above) + static_cast<double>(equal + 1) / 2);
    }
    return ranks;
}

std::optional<double> kendallsW(const std::vector<Ranks>& judges) {
    if (judges.size() < 2) return {};
    const auto m = static_cast<double>(judges.size());
    const auto n = static_cast<double>(judges.front().size());
    double ties = 0;
    for (const Ranks& judge : judges) {
        if (judge.size() != judges.front().size()) throw std::invalid_argument("no rankings of one list");
        ties += tiesIn(judge);
    }
    const double greatest = m * m * (n * n * n - n) - m * ties;
    if (greatest <= 0) return {};
    return 12 * spreadOf(judges) / greatest;
}

RankAgreement rankAgreementOf(double w) {
    if (w >= 0.9) return RankAgreement::veryStrong;
    if (w >= 0.7) return RankAgreement::strong;
    if (w >= 0.5) return RankAgreement::moderate;
    return w >= 0.3 ? RankAgreement::weak : RankAgreement::veryWeak;
}

}  // namespace assessment
