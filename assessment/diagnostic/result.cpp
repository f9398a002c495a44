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

CriterionResult resultOf(const Criterion& criterion, const Told& told, const Thresholds& thresholds) {
    CriterionResult result{&criterion, told.answered, told.rated, told.counts || told.level};
    if (told.level) {
        result.median = *told.level;
        result.word = Agreement::strong;
    } else if (told.counts) {
        result.counts = told.counts;
        result.median = interpolatedMedian(*told.counts);
        result.agreement = agreementOf(*told.counts);
        result.word = agreementNamed(*result.agreement);
        result.discuss = mustBeDiscussed(*told.counts, thresholds);
    }
    return result;
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

Result resultOf(const Framework& framework, const std::map<std::string, Told>& told,
                const Thresholds& thresholds) {
    Result result;
    for (const Engagement& engagement : framework.engagements) {
        EngagementResult& whole = result.engagements.emplace_back();
        whole.engagement = &engagement;
        for (const Criterion* criterion : criteriaOf(engagement)) {
            const auto found = told.find(criterion->id);
            const Told given = found == told.end() ? Told() : found->second;
            result.criteria.push_back(resultOf(*criterion, given, thresholds));
            if (const auto median = result.criteria.back().median)
                whole.parts.push_back({criterion->id, criterion->weight, rounded(*median)});
            if (!given.concernsNobody) ++whole.total;
        }
    }
    return result;
}

Result resultOf(const Framework& framework, const std::map<std::string, Counts>& counts,
                const Thresholds& thresholds) {
    std::map<std::string, Told> told;
    for (const auto& [criterion, given] : counts)
        if (const auto one = toldOf(given, thresholds)) told.emplace(criterion, *one);
    Result result = resultOf(framework, told, thresholds);
    for (CriterionResult& one : result.criteria)
        if (const auto found = counts.find(one.criterion->id); found != counts.end()) {
            one.answered = found->second.answered();
            one.rated = found->second.rated();
        }
    return result;
}

}  // namespace assessment
