#include "assessment/plan/told_moves.h"

#include <algorithm>
#include <array>

#include "assessment/diagnostic/others.h"

namespace assessment {
namespace {

constexpr std::array told{Moved::up, Moved::unchanged, Moved::down};

long long countOf(const MoveCounts& counts, Moved moved) {
    const auto count = counts.find(moved);
    return count == counts.end() ? 0 : count->second;
}

bool isTold(const MoveCounts& counts) {
    return std::ranges::any_of(told, [&](Moved moved) { return countOf(counts, moved) > 0; });
}

std::optional<ToldMoves::Refusal> refusalOf(const ToldMoves& moves, int others) {
    using enum ToldMoves::Refusal;
    if (moves.units < leastOthers) return fewUnits;
    if (others > 0 && others < leastOthers) return fewOthers;
    const auto ways =
        std::ranges::count_if(told, [&](Moved moved) { return countOf(moves.counts, moved) > 0; });
    return ways == 1 ? std::optional(alike) : std::nullopt;
}

}  // namespace

ToldMoves toldMoves(const std::vector<MoveCounts>& units, int others) {
    ToldMoves moves;
    for (const Moved moved : {Moved::up, Moved::unchanged, Moved::down, Moved::unknown})
        moves.counts[moved] = 0;
    for (const MoveCounts& unit : units) {
        for (const auto& [moved, count] : unit) moves.counts[moved] += count;
        if (isTold(unit)) ++moves.units;
    }
    moves.refusal = refusalOf(moves, others);
    if (moves.refusal) moves.counts.clear();
    return moves;
}

}  // namespace assessment
