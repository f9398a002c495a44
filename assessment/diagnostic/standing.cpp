#include "assessment/diagnostic/standing.h"

#include <algorithm>
#include <functional>

namespace assessment {
namespace {

constexpr Tenths perLevel = 10;

Tenths highestOf(const Framework& framework) {
    return perLevel * static_cast<Tenths>(framework.scale.levels.size() - 1);
}

bool isStrong(Tenths level, const Framework& framework) {
    return 3 * level >= 2 * highestOf(framework);
}

bool isWeak(Tenths level, const Framework& framework) {
    return 2 * level < highestOf(framework);
}

void take(const std::vector<EngagementResult>& engagements, Standing& standing) {
    for (const EngagementResult& engagement : engagements)
        for (const EngagementResult::Part& part : engagement.parts)
            standing.levels.emplace(part.criterion, part.level);
}

/// What concerns nobody is outside, unless the team agreed on a level for it.
void leaveOut(const Tally& tally, Standing& standing) {
    for (const auto& [criterion, told] : tally.all)
        if (told.concernsNobody && !standing.levels.contains(criterion)) standing.outside.insert(criterion);
}

/// The criteria of such a level that are not to be discussed any more, in the order of the framework.
std::vector<Standout> standoutsOf(const Framework& framework, const Standing& standing,
                                  bool (*isOne)(Tenths, const Framework&)) {
    std::vector<Standout> found;
    for (const Engagement& engagement : framework.engagements)
        for (const Criterion* criterion : criteriaOf(engagement)) {
            const auto level = standing.levels.find(criterion->id);
            if (level == standing.levels.end() || standing.disputed.contains(criterion->id)) continue;
            if (isOne(level->second, framework)) found.push_back({&engagement, criterion, level->second});
        }
    return found;
}

bool weighsMore(const Standout& one, const Standout& other) {
    return one.criterion->weight > other.criterion->weight;
}

/// Nothing where there is not enough data.
std::optional<Tenths> scoreOf(const Engagement& engagement, const Standing& standing) {
    EngagementResult result{&engagement, {}, 0};
    for (const Criterion* criterion : criteriaOf(engagement)) {
        if (standing.outside.contains(criterion->id)) continue;
        ++result.total;
        if (const auto level = standing.levels.find(criterion->id); level != standing.levels.end())
            result.parts.push_back({criterion->id, criterion->weight, level->second});
    }
    return result.score();
}

std::vector<std::string> skillsIn(const std::vector<Standout>& gaps, const Engagement& engagement) {
    std::vector<std::string> skills;
    for (const Standout& gap : gaps)
        if (gap.engagement == &engagement)
            for (const std::string& skill : gap.criterion->skills)
                if (std::ranges::find(skills, skill) == skills.end()) skills.push_back(skill);
    return skills;
}

}  // namespace

Standing standingOf(const Campaign& campaign, const Framework& framework, const Tally& tally,
                    const std::vector<Consensus>& consensus) {
    Standing standing{campaign.id, campaign.wave, campaign.framework, Basis::answered, {}, {}, {}};
    if (campaign.phase == Phase::agreed) {
        standing.basis = Basis::agreed;
        take(agreedOf(framework, consensus, tally.all), standing);
        leaveOut(tally, standing);
        return standing;
    }
    const Result result = resultOf(framework, tally.all, campaign.thresholds);
    take(result.engagements, standing);
    for (const CriterionResult& one : result.criteria)
        if (one.discuss) standing.disputed.insert(one.criterion->id);
    leaveOut(tally, standing);
    return standing;
}

std::vector<Standout> strengthsOf(const Framework& framework, const Standing& standing) {
    auto found = standoutsOf(framework, standing, isStrong);
    std::ranges::stable_sort(found, [](const Standout& one, const Standout& other) {
        return one.level != other.level ? one.level > other.level : weighsMore(one, other);
    });
    return found;
}

std::vector<Standout> gapsOf(const Framework& framework, const Standing& standing) {
    auto found = standoutsOf(framework, standing, isWeak);
    std::ranges::stable_sort(found, [](const Standout& one, const Standout& other) {
        return one.level != other.level ? one.level < other.level : weighsMore(one, other);
    });
    return found;
}

std::vector<Training> trainingsOf(const Framework& framework, const Standing& standing) {
    const std::vector<Standout> gaps = gapsOf(framework, standing);
    std::vector<Training> trainings;
    for (const Engagement& engagement : framework.engagements) {
        const auto score = scoreOf(engagement, standing);
        if (!score || !isWeak(*score, framework)) continue;
        auto skills = skillsIn(gaps, engagement);
        if (!skills.empty()) trainings.push_back({&engagement, std::move(skills)});
    }
    return trainings;
}

}  // namespace assessment
