#include "assessment/diagnostic/result.h"

#include <algorithm>
#include <cmath>

#include "assessment/diagnostic/discussion.h"

namespace assessment {
namespace {

constexpr int perLevel = 10;  // tenths

Tenths rounded(double value) {
    return static_cast<Tenths>(std::floor(value * perLevel + 0.5));
}

CriterionResult resultOf(const Criterion& criterion, const Counts& counts, const Thresholds& thresholds) {
    CriterionResult result;
    result.criterion = &criterion;
    result.answered = counts.answered();
    result.rated = counts.rated();
    result.isShown = result.rated >= thresholds.k;
    if (!result.isShown) return result;
    const double median = *interpolatedMedian(counts);
    const double agreement = *agreementOf(counts);
    result.word = agreementNamed(agreement);
    result.discuss = mustBeDiscussed(counts, thresholds);
    if (result.word == Agreement::strong && !thresholds.tellStrong) {
        result.median = std::floor(median + 0.5);
        return result;
    }
    result.median = median;
    result.counts = counts;
    result.agreement = agreement;
    return result;
}

/// Nobody who answered has to do with it.
bool concernsNobody(const Counts& counts, const Thresholds& thresholds) {
    return counts.notConcerned >= thresholds.k && counts.notConcerned == counts.answered();
}

}  // namespace

std::optional<Tenths> EngagementResult::score() const {
    if (parts.empty() || 3 * rated() < 2 * total) return {};
    int sum = 0;
    int weights = 0;
    for (const Part& part : parts) {
        sum += part.weight * part.level;
        weights += part.weight;
    }
    return (2 * sum + weights) / (2 * weights);
}

std::string workedOf(const EngagementResult& result) {
    if (!result.score()) return {};
    std::string line;
    int weights = 0;
    for (const EngagementResult::Part& part : result.parts) {
        line += (line.empty() ? "(" : " + ") + std::to_string(part.weight) + "\u00D7" +
                std::to_string(part.level / perLevel) + "." + std::to_string(part.level % perLevel);
        weights += part.weight;
    }
    return line + ") / " + std::to_string(weights);
}

std::vector<const CriterionResult*> criteriaOf(const Result& result, const Engagement& engagement) {
    const auto own = criteriaOf(engagement);
    std::vector<const CriterionResult*> found;
    for (const CriterionResult& one : result.criteria)
        if (std::ranges::find(own, one.criterion) != own.end()) found.push_back(&one);
    return found;
}

Result resultOf(const Framework& framework, const std::map<std::string, Counts>& counts,
                const Thresholds& thresholds) {
    Result result;
    const Counts nobody{std::vector<int>(framework.scale.levels.size())};
    for (const Engagement& engagement : framework.engagements) {
        EngagementResult& whole = result.engagements.emplace_back();
        whole.engagement = &engagement;
        for (const Criterion* criterion : criteriaOf(engagement)) {
            const auto found = counts.find(criterion->id);
            const Counts& given = found == counts.end() ? nobody : found->second;
            result.criteria.push_back(resultOf(*criterion, given, thresholds));
            if (const auto median = result.criteria.back().median)
                whole.parts.push_back({criterion->id, criterion->weight, rounded(*median)});
            if (!concernsNobody(given, thresholds)) ++whole.total;
        }
    }
    return result;
}

}  // namespace assessment
