#include "trainer/presenters/trained_meanwhile.h"

namespace trainer {

using namespace assessment;

namespace {

/// The same day of the year before; what is no day of that year is still before the next.
std::string yearBefore(const std::string& day) {
    constexpr std::size_t yearDigits = 4;
    return std::to_string(std::stoi(day.substr(0, yearDigits)) - 1) + day.substr(yearDigits);
}

std::string sinceWhen(DiagnosticDesk& desk, const Campaign& campaign) {
    std::string since;
    for (const Campaign& one : desk.campaigns().campaignsOf(campaign.unit))
        if (one.wave < campaign.wave && one.phase >= Phase::closed)
            since = closedOn(one.stages, desk.stages());
    return since.empty() ? yearBefore(desk.today()) : since;
}

}  // namespace

TrainedMeanwhile trainedMeanwhile(DiagnosticDesk& desk, const Campaign& campaign,
                                  const Framework& framework) {
    TrainedMeanwhile meanwhile{sinceWhen(desk, campaign), {}};
    const TrainedTeam team = desk.trainedTeams().trained(campaign.unit, meanwhile.since);
    for (const Criterion* criterion : framework.criteria())
        for (const std::string& skill : criterion->skills)
            meanwhile.skills[skill] = toldShare(team.trained(skill), team.people, campaign.thresholds.k);
    return meanwhile;
}

}  // namespace trainer
