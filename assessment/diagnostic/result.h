#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "assessment/diagnostic/agreement.h"
#include "assessment/diagnostic/thresholds.h"
#include "assessment/diagnostic/told.h"
#include "assessment/framework/framework.h"

namespace assessment {

/// A figure with one decimal, in tenths: sums are exact, and rounding happens once, half up.
using Tenths = int;

/// What a team answered to one criterion, as far as it may be shown.
struct CriterionResult {
    const Criterion* criterion = nullptr;
    int answered = 0;
    int rated = 0;         ///< n
    bool isShown = false;  ///< false below the least number of answers: nothing below is set then
    std::optional<Counts> counts = {};     ///< not set where a strong agreement is told in a word only
    std::optional<double> median = {};     ///< interpolated; rounded to a whole level without counts
    std::optional<double> agreement = {};  ///< not set where counts are not
    std::optional<Agreement> word = {};
    bool discuss = false;
};

/// How far a team is with an engagement: the mean of its criteria that are rated, by their weights, rounded
/// half up to one decimal. Nothing unless two thirds of its criteria are rated.
struct EngagementResult {
    /// One rated criterion in the mean.
    struct Part {
        std::string criterion;
        int weight = 1;
        Tenths level = 0;
    };
    const Engagement* engagement = nullptr;
    std::vector<Part>
        parts;      ///< the score is made of these, so a line that shows them cannot disagree with it
    int total = 0;  ///< criteria it has, without those that concern nobody who answered

    int rated() const { return static_cast<int>(parts.size()); }
    std::optional<Tenths> score() const;
};

/// What came of a campaign. It is read beside its framework, which must outlive it.
struct Result {
    std::vector<CriterionResult> criteria;
    std::vector<EngagementResult> engagements;
};

/// The mean as it is worked out by hand: "(2×2.0 + 1×1.0) / 3". Empty without a score.
std::string workedOf(const EngagementResult& result);

/// The results of an engagement's criteria, in their order. The engagement is one of the result's framework.
std::vector<const CriterionResult*> criteriaOf(const Result& result, const Engagement& engagement);

/// Works the result out of what is told of each criterion; of one that is missing, nothing is.
Result resultOf(const Framework& framework, const std::map<std::string, Told>& told,
                const Thresholds& thresholds);
/// The same out of counts, of which no more is told than may be; only how many answered is, always.
Result resultOf(const Framework& framework, const std::map<std::string, Counts>& counts,
                const Thresholds& thresholds);

}  // namespace assessment
