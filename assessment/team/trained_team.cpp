#include "assessment/team/trained_team.h"

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

}  // namespace assessment
