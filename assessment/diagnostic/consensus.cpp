#include "assessment/diagnostic/consensus.h"

#include <algorithm>
#include <cmath>

#include "assessment/diagnostic/discussion.h"

namespace assessment {
namespace {

constexpr Tenths perLevel = 10;

bool isAdoptable(const CriterionResult& result, const Thresholds& thresholds) {
    if (!result.isShown || result.discuss) return false;
    return result.word == Agreement::strong || isWithinTolerance(*result.counts, thresholds);
}

const Consensus* consensusOn(const std::vector<Consensus>& all, const std::string& criterion) {
    const auto found = std::ranges::find(all, criterion, &Consensus::criterion);
    return found == all.end() ? nullptr : &*found;
}

bool concernsNobody(const std::map<std::string, Told>& told, const std::string& criterion) {
    const auto found = told.find(criterion);
    return found != told.end() && found->second.concernsNobody;
}

}  // namespace

std::vector<AgendaItem> agendaOf(const Result& result) {
    std::vector<AgendaItem> agenda;
    for (const CriterionResult& one : result.criteria)
        if (one.discuss) agenda.push_back({&one, (1 - *one.agreement) / 2 * one.criterion->weight});
    std::ranges::stable_sort(agenda, std::ranges::greater(), &AgendaItem::urgency);
    return agenda;
}

std::vector<Consensus> adoptableOf(const Result& result, const Thresholds& thresholds) {
    std::vector<Consensus> adopted;
    for (const CriterionResult& one : result.criteria)
        if (isAdoptable(one, thresholds))
            adopted.push_back(
                {one.criterion->id, static_cast<int>(std::floor(*one.median + 0.5)), {}, {}, true});
    return adopted;
}

std::vector<const CriterionResult*> undecidedOf(const Result& result, const Thresholds& thresholds) {
    std::vector<const CriterionResult*> undecided;
    for (const CriterionResult& one : result.criteria)
        if (!one.discuss && !isAdoptable(one, thresholds)) undecided.push_back(&one);
    return undecided;
}

std::vector<ConsensusFault> faultsOf(const Consensus& consensus, const Framework& framework) {
    std::vector<ConsensusFault> faults;
    if (!framework.criterion(consensus.criterion)) faults.push_back(ConsensusFault::unknownCriterion);
    if (consensus.level < 0 || consensus.level >= static_cast<int>(framework.scale.levels.size()))
        faults.push_back(ConsensusFault::unknownLevel);
    if (!consensus.isAdopted && consensus.reason.empty()) faults.push_back(ConsensusFault::noReason);
    return faults;
}

std::vector<EngagementResult> agreedOf(const Framework& framework, const std::vector<Consensus>& consensus,
                                       const std::map<std::string, Told>& told) {
    std::vector<EngagementResult> agreed;
    for (const Engagement& engagement : framework.engagements) {
        EngagementResult& whole = agreed.emplace_back();
        whole.engagement = &engagement;
        for (const Criterion* criterion : criteriaOf(engagement)) {
            const Consensus* found = consensusOn(consensus, criterion->id);
            if (found || !concernsNobody(told, criterion->id)) ++whole.total;
            if (found) whole.parts.push_back({criterion->id, criterion->weight, found->level * perLevel});
        }
    }
    return agreed;
}

}  // namespace assessment
