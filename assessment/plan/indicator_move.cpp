#include "assessment/plan/indicator_move.h"

namespace assessment {
namespace {

Going goingOf(const IndicatorMove& move) {
    if (!move.now) return Going::never;
    if (!move.before) return Going::notBefore;
    if (move.now->id == move.before->id) return Going::notSince;
    if (move.now->value == move.before->value) return Going::same;
    const bool isUp = move.now->value > move.before->value;
    return isUp == (move.indicator->direction == Direction::up) ? Going::better : Going::worse;
}

/// Of two of one day the later in the list is the last.
void take(const Measure& measure, std::optional<Measure>& last) {
    if (!last || measure.date >= last->date) last = measure;
}

}  // namespace

std::vector<IndicatorMove> indicatorMoves(const std::vector<Indicator>& indicators,
                                          const std::vector<Measure>& measures, const std::string& since,
                                          const std::string& today) {
    std::vector<IndicatorMove> moves;
    for (const Indicator& indicator : indicators) {
        if (!indicator.isKept) continue;
        IndicatorMove move;
        move.indicator = &indicator;
        for (const Measure& measure : measures) {
            if (measure.indicator != indicator.id || measure.date > today) continue;
            if (measure.date <= since) take(measure, move.before);
            take(measure, move.now);
        }
        move.going = goingOf(move);
        moves.push_back(std::move(move));
    }
    return moves;
}

std::map<Going, std::vector<std::string>> indicatorsByGoing(const std::vector<IndicatorMove>& moves) {
    using enum Going;
    std::map<Going, std::vector<std::string>> ids;
    for (const Going going : {better, same, worse, notSince, notBefore, never}) ids[going];
    for (const IndicatorMove& move : moves) ids[move.going].push_back(move.indicator->id);
    return ids;
}

}  // namespace assessment
