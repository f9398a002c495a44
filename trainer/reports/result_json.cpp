#include "trainer/reports/result_json.h"

#include <array>
#include <cmath>

namespace trainer {
namespace {

using namespace assessment;

constexpr std::array<const char*, 4> agreementWords{"strong", "moderate", "weak", "split"};
constexpr std::array<const char*, 4> shareWords{"nobody", "few", "counted", "everybody"};

/// Four decimals: enough for every comparison, and the same on every machine.
Json figure(const std::optional<double>& value) {
    constexpr double precision = 10000;
    return value ? Json(std::round(*value * precision) / precision) : Json(nullptr);
}

Json jsonOf(const CriterionResult& one) {
    const bool isTold = one.counts.has_value();
    return {{"id", one.criterion->id},
            {"counts", isTold ? Json(one.counts->levels) : Json(nullptr)},
            {"dont_know", isTold ? Json(one.counts->dontKnow) : Json(nullptr)},
            {"not_concerned", isTold ? Json(one.counts->notConcerned) : Json(nullptr)},
            {"n", one.rated},
            {"interpolated_median", figure(one.median)},
            {"agreement", figure(one.agreement)},
            {"agreement_word",
             one.word ? Json(agreementWords.at(static_cast<std::size_t>(*one.word))) : Json(nullptr)},
            {"discuss", one.discuss},
            {"shown", one.isShown}};
}

Json jsonOf(const EngagementResult& one) {
    constexpr double perLevel = 10;
    const auto score = one.score();
    return {{"id", one.engagement->id},
            {"score", score ? Json(*score / perLevel) : Json(nullptr)},
            {"worked", workedOf(one)},
            {"rated", one.rated()},
            {"total", one.total}};
}

}  // namespace

Json jsonOf(const TrainedMeanwhile& trained) {
    auto skills = Json::array();
    for (const auto& [id, share] : trained.skills) {
        const bool isCounted = share.kind == ToldShare::Kind::counted;
        skills.push_back({{"id", id},
                          {"told", shareWords.at(static_cast<std::size_t>(share.kind))},
                          {"people", isCounted ? Json(share.some) : Json(nullptr)},
                          {"of", isCounted ? Json(share.all) : Json(nullptr)}});
    }
    return {{"since", trained.since}, {"skills", skills}};
}

Json jsonOf(const Framework& framework, const Result& result, const Thresholds& thresholds) {
    auto criteria = Json::array();
    for (const CriterionResult& one : result.criteria) criteria.push_back(jsonOf(one));
    auto engagements = Json::array();
    for (const EngagementResult& one : result.engagements) engagements.push_back(jsonOf(one));
    return {{"framework",
             {{"id", framework.name.id}, {"number", framework.name.number}, {"hash", framework.hash}}},
            {"least_shown", thresholds.k},
            {"criteria", criteria},
            {"engagements", engagements}};
}

}  // namespace trainer
