#include "assessment/team/trained_team.h"

#include <algorithm>
#include <utility>

namespace assessment {

int TrainedTeam::trained(const std::string& skill) const {
    const auto found = skills.find(skill);
    return found == skills.end() ? 0 : found->second;
}

ToldShare toldShare(int some, int all, int k) {
    using Kind = ToldShare::Kind;
    if (all < k) return {};
    if (some == 0) return {Kind::nobody};
    if (some == all) return {Kind::everybody};
    if (some < k || all - some < k) return {};
    return {Kind::counted, some, all};
}

ToldSum toldSum(const std::vector<UnitShare>& units, bool mayJoin) {
    using Kind = ToldShare::Kind;
    UnitShare told{0, 0, 0};
    UnitShare hidden{0, 0, 0};
    ToldSum sum;
    for (const UnitShare& unit : units) {
        const bool isTold = toldShare(unit.some, unit.all, unit.k).kind != Kind::few;
        UnitShare& one = isTold ? told : hidden;
        one.some += unit.some;
        one.all += unit.all;
        one.k = std::max(one.k, unit.k);
        ++(isTold ? sum.units : sum.leftOut);
    }
    const bool isJoined = mayJoin && sum.leftOut >= leastTogether &&
                          toldShare(hidden.some, hidden.all, hidden.k).kind != Kind::few;
    if (isJoined) {
        told = {told.some + hidden.some, told.all + hidden.all, std::max(told.k, hidden.k)};
        sum.units += std::exchange(sum.leftOut, 0);
    }
    if (sum.units > 0) sum.share = toldShare(told.some, told.all, told.k);
    return sum;
}

}  // namespace assessment
