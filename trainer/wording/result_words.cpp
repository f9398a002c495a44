#include "trainer/wording/result_words.h"

#include <cmath>

#include "trainer/wording/fill.h"
#include "trainer/wording/framework_words.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using namespace assessment;

constexpr int perLevel = 10;  // tenths
constexpr const char* nothing = "\u2013";

/// With the decimal sign of the language.
std::string localised(std::string figures) {
    // TRANSLATORS: the decimal sign
    const std::string sign = tr(".");
    for (std::size_t at = 0; (at = figures.find('.', at)) != std::string::npos; at += sign.size())
        figures.replace(at, 1, sign);
    return figures;
}

}  // namespace

std::string tenthsText(Tenths tenths) {
    return localised(std::to_string(tenths / perLevel) + "." + std::to_string(tenths % perLevel));
}

std::string scoreText(const EngagementResult& result) {
    const auto score = result.score();
    return score ? tenthsText(*score) : std::string(tr("not enough data"));
}

std::string workedText(const EngagementResult& result) {
    const auto score = result.score();
    return score ? localised(workedOf(result)) + " \u2248 " + tenthsText(*score) : std::string();
}

std::string ratedText(const EngagementResult& result) {
    return fill(tr("{number} of {all} rated"),
                {{"number", std::to_string(result.rated())}, {"all", std::to_string(result.total)}});
}

std::string medianText(const CriterionResult& result) {
    if (!result.median) return nothing;
    return tenthsText(static_cast<Tenths>(std::floor(*result.median * perLevel + 0.5)));
}

std::string countsText(const CriterionResult& result) {
    if (!result.counts) return nothing;
    std::string text;
    for (const int count : result.counts->levels)
        text += (text.empty() ? "" : " \u00B7 ") + std::to_string(count);
    return text;
}

std::string agreementText(const CriterionResult& result, const Thresholds& thresholds) {
    if (!result.word)
        return fill(tr("fewer than {number} answers: nothing is shown"),
                    {{"number", std::to_string(thresholds.k)}});
    const std::string word = wordFor(*result.word);
    return result.discuss ? fill(tr("{agreement}, to discuss"), {{"agreement", word}}) : word;
}

std::string rulesText(const Thresholds& thresholds) {
    return fill(
        tr("Nothing is shown of fewer than {number} answers. A criterion is to be discussed where two levels "
           "that are {apart} or more apart have {share} percent and {people} people each, or where the "
           "agreement "
           "(van der "
           "Eijk’s A) is below {least}. An engagement has a score where two thirds of its criteria have one: "
           "the mean of their medians by weight, rounded half up. It takes the steps between levels as "
           "equal."),
        {{"number", std::to_string(thresholds.k)},
         {"apart", std::to_string(thresholds.apart)},
         {"share", std::to_string(thresholds.share)},
         {"people", std::to_string(thresholds.people)},
         {"least", tenthsText(static_cast<Tenths>(std::floor(thresholds.leastAgreement * perLevel + 0.5)))}});
}

std::string toleranceText(const Thresholds& thresholds) {
    return fill(
        trn("A criterion on which the answers agree strongly, or lie no more than {number} level apart, may "
            "be "
            "adopted as it was answered, at its median rounded half up. For every other one the team gives a "
            "reason and keeps what some see otherwise.",
            "A criterion on which the answers agree strongly, or lie no more than {number} levels apart, may "
            "be adopted as it was answered, at its median rounded half up. For every other one the team "
            "gives "
            "a reason and keeps what some see otherwise.",
            static_cast<unsigned long>(thresholds.tolerance)),
        {{"number", std::to_string(thresholds.tolerance)}});
}

}  // namespace trainer
