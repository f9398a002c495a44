#include "assessment/plan/next_wave.h"

#include <algorithm>

namespace assessment {
namespace {

constexpr Tenths perLevel = 10;

/// The criterion of the last framework that asks the same; empty where there is none.
std::string counterpartOf(const std::string& criterion, const FrameworkName& from, const FrameworkName& to,
                          const std::vector<FrameworkMapping>& mappings) {
    if (from == to) return criterion;
    for (const FrameworkMapping& mapping : mappings) {
        if (mapping.from != from || mapping.to != to) continue;
        for (const MappingLine& line : mapping.criteria)
            if (line.from == criterion && line.relation == Relation::equal) return line.to;
    }
    return {};
}

const Line* lineOf(const std::string& criterion, const Comparison& comparison) {
    const auto line = std::ranges::find_if(comparison.criteria,
                                           [&](const Line& one) { return one.criterion->id == criterion; });
    return line == comparison.criteria.end() ? nullptr : &*line;
}

/// Nothing where the wave tells no level, or that of something else.
std::optional<Tenths> levelAt(const Line& line, std::size_t wave) {
    const Point& point = line.points[wave];
    const bool isTold = point.kind == Point::Kind::level && point.relation == Relation::equal;
    return isTold ? std::optional(point.level) : std::nullopt;
}

bool isCountedBy(const std::string& day, const std::string& campaign,
                 const std::map<std::string, std::string>& countedOn) {
    const auto counted = countedOn.find(campaign);
    return counted == countedOn.end() || day <= counted->second;
}

Moved movedBy(Tenths difference) {
    if (difference >= leastChange) return Moved::up;
    return difference <= -leastChange ? Moved::down : Moved::unchanged;
}

void tell(Movement& movement, const Finished& finished, std::size_t origin, const Line& line,
          const Comparison& comparison, const std::map<std::string, std::string>& countedOn) {
    const auto before = levelAt(line, origin);
    if (!before) return;
    for (std::size_t at = comparison.waves.size() - 1; at > origin; --at) {
        const ComparedWave& wave = comparison.waves[at];
        const auto now = levelAt(line, at);
        if (!now || !isCountedBy(finished.day, wave.campaign, countedOn)) continue;
        const bool isReached = *now >= finished.action->origin.target * perLevel;
        movement = {finished.action, movedBy(*now - *before), before, now, wave.wave, isReached};
        return;
    }
}

Movement movementOf(const Finished& finished, const Comparison& comparison,
                    const std::vector<FrameworkMapping>& mappings,
                    const std::map<std::string, std::string>& countedOn) {
    Movement movement;
    movement.action = finished.action;
    const ActionOrigin& gap = finished.action->origin;
    const auto wave = std::ranges::find(comparison.waves, gap.campaign, &ComparedWave::campaign);
    if (wave == comparison.waves.end()) return movement;
    const std::string criterion =
        counterpartOf(gap.criterion, wave->framework, comparison.waves.back().framework, mappings);
    if (const Line* line = lineOf(criterion, comparison))
        tell(movement, finished, static_cast<std::size_t>(wave - comparison.waves.begin()), *line, comparison,
             countedOn);
    return movement;
}

bool isOfEarlierWave(const Finished& finished, const Comparison& comparison) {
    const ActionOrigin& origin = finished.action->origin;
    return origin.kind == ActionOrigin::Kind::gap && !comparison.waves.empty() &&
           origin.campaign != comparison.waves.back().campaign;
}

}  // namespace

std::vector<Movement> movementsOf(const std::vector<Finished>& finished, const Comparison& comparison,
                                  const std::vector<FrameworkMapping>& mappings,
                                  const std::map<std::string, std::string>& countedOn) {
    std::vector<Movement> movements;
    for (const Finished& one : finished)
        if (isOfEarlierWave(one, comparison))
            movements.push_back(movementOf(one, comparison, mappings, countedOn));
    return movements;
}

std::map<Moved, std::vector<std::string>> actionsByMove(const std::vector<Movement>& movements) {
    std::map<Moved, std::vector<std::string>> moves{
        {Moved::up, {}}, {Moved::unchanged, {}}, {Moved::down, {}}, {Moved::unknown, {}}};
    for (const Movement& movement : movements) moves[movement.moved].push_back(movement.action->id);
    return moves;
}

}  // namespace assessment
