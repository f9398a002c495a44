#include "assessment/diagnostic/comparison.h"

#include <algorithm>
#include <map>
#include <set>

namespace assessment {
namespace {

/// What of another framework stands beside something of this one.
struct Counterpart {
    std::vector<std::string> ids;
    Relation relation = Relation::none;
};
using Counterparts = std::map<std::string, Counterpart>;  // by id of this framework

/// How one framework stands to that which is compared by.
struct Bridge {
    Counterparts engagements;
    Counterparts criteria;
    Coverage coverage;
};

/// What asks the same comes before what asks something like it.
void add(const MappingLine& line, Counterpart& counterpart) {
    if (counterpart.relation == Relation::equal) return;
    if (counterpart.ids.empty() || line.relation == Relation::equal)
        counterpart = {{line.from}, line.relation};
    else {
        counterpart.ids.push_back(line.from);
        if (counterpart.relation != line.relation) counterpart.relation = Relation::intersect;
    }
}

Counterparts counterpartsIn(const std::vector<MappingLine>& lines) {
    Counterparts found;
    for (const MappingLine& line : lines)
        if (line.relation != Relation::none) add(line, found[line.to]);
    return found;
}

/// Everything is its own counterpart.
Bridge itself(const Framework& framework) {
    Bridge bridge;
    for (const Engagement& engagement : framework.engagements)
        bridge.engagements[engagement.id] = {{engagement.id}, Relation::equal};
    for (const Criterion* criterion : framework.criteria())
        bridge.criteria[criterion->id] = {{criterion->id}, Relation::equal};
    const int engagements = static_cast<int>(bridge.engagements.size());
    const int criteria = static_cast<int>(bridge.criteria.size());
    bridge.coverage = {engagements, engagements, criteria, criteria};
    return bridge;
}

Bridge bridgeFrom(const FrameworkName& from, const Framework& to,
                  const std::vector<FrameworkMapping>& mappings) {
    if (from == to.name) return itself(to);
    const auto found = std::ranges::find_if(
        mappings, [&](const FrameworkMapping& one) { return one.from == from && one.to == to.name; });
    const FrameworkMapping mapping = found == mappings.end() ? FrameworkMapping() : *found;
    return {counterpartsIn(mapping.engagements), counterpartsIn(mapping.criteria), coverageOf(mapping, to)};
}

Counterpart counterpartIn(const Counterparts& counterparts, const std::string& id) {
    const auto found = counterparts.find(id);
    return found == counterparts.end() ? Counterpart() : found->second;
}

/// The mean of what stands beside a criterion, rounded half up. Nothing where one of them has no level.
std::optional<Tenths> levelOf(const Counterpart& counterpart, const Standing& standing) {
    Tenths sum = 0;
    for (const std::string& id : counterpart.ids) {
        const auto level = standing.levels.find(id);
        if (level == standing.levels.end()) return {};
        sum += level->second;
    }
    const auto count = static_cast<Tenths>(counterpart.ids.size());
    if (count == 0) return {};
    return (2 * sum + count) / (2 * count);
}

bool isOutside(const Counterpart& counterpart, const Standing& standing) {
    return !counterpart.ids.empty() && std::ranges::all_of(counterpart.ids, [&](const std::string& id) {
        return standing.outside.contains(id);
    });
}

Point pointOf(const Counterpart& counterpart, const std::optional<Tenths>& level) {
    if (counterpart.relation == Relation::none) return {};
    if (!level) return {Point::Kind::tooFew, 0, counterpart.relation};
    return {Point::Kind::level, *level, counterpart.relation};
}

/// The point of an engagement; adds those of its criteria.
Point pointOf(const Engagement& engagement, const Standing& standing, const Bridge& bridge,
              std::vector<Point>& criteria) {
    EngagementResult result{&engagement, {}, 0};
    for (const Criterion* criterion : criteriaOf(engagement)) {
        const Counterpart counterpart = counterpartIn(bridge.criteria, criterion->id);
        const auto level = levelOf(counterpart, standing);
        criteria.push_back(pointOf(counterpart, level));
        if (!isOutside(counterpart, standing)) ++result.total;
        if (level) result.parts.push_back({criterion->id, criterion->weight, *level});
    }
    return pointOf(counterpartIn(bridge.engagements, engagement.id), result.score());
}

Comparison emptyOf(const Framework& framework) {
    Comparison comparison;
    for (const Engagement& engagement : framework.engagements) {
        comparison.engagements.push_back({&engagement, nullptr, {}});
        for (const Criterion* criterion : criteriaOf(engagement))
            comparison.criteria.push_back({&engagement, criterion, {}});
    }
    return comparison;
}

std::optional<Change> changeIn(const Line& line) {
    if (line.points.empty() || line.points.back().kind != Point::Kind::level) return {};
    for (std::size_t at = line.points.size() - 1; at-- > 0;)
        if (line.points[at].kind == Point::Kind::level)
            return Change{&line, at, line.points.back().level - line.points[at].level};
    return {};
}

}  // namespace

Comparison comparisonOf(const Framework& framework, const std::vector<Standing>& waves,
                        const std::vector<FrameworkMapping>& mappings) {
    Comparison comparison = emptyOf(framework);
    std::map<FrameworkName, Bridge> bridges;
    for (const Standing& wave : waves) {
        if (!bridges.contains(wave.framework))
            bridges.emplace(wave.framework, bridgeFrom(wave.framework, framework, mappings));
        const Bridge& bridge = bridges.at(wave.framework);
        comparison.waves.push_back({wave.campaign, wave.wave, wave.framework, wave.basis, bridge.coverage});
        std::vector<Point> criteria;
        for (Line& line : comparison.engagements)
            line.points.push_back(pointOf(*line.engagement, wave, bridge, criteria));
        for (std::size_t i = 0; i < criteria.size(); ++i)
            comparison.criteria[i].points.push_back(criteria[i]);
    }
    return comparison;
}

Changes changesIn(const std::vector<Line>& lines) {
    Changes changes;
    for (const Line& line : lines) {
        const auto change = changeIn(line);
        if (change && change->difference >= leastChange) changes.better.push_back(*change);
        if (change && change->difference <= -leastChange) changes.worse.push_back(*change);
    }
    std::ranges::stable_sort(changes.better, std::ranges::greater(), &Change::difference);
    std::ranges::stable_sort(changes.worse, std::ranges::less(), &Change::difference);
    return changes;
}

}  // namespace assessment
