#pragma once
#include <string>

#include "assessment/plan/period.h"

namespace trainer {

/// Which time somebody wishes to look at.
struct PeriodChoice {
    enum class Kind { all, year, twelveMonths, sinceWave, own };
    Kind kind = Kind::all;
    assessment::Period own = {};  ///< from a day to a day of theirs
    bool operator==(const PeriodChoice&) const = default;
};
constexpr int periodKinds = static_cast<int>(PeriodChoice::Kind::own) + 1;

/// lastWave: the day the last diagnostic was counted; empty where none is: then, since the last wave is all.
assessment::Period periodOf(const PeriodChoice& choice, const std::string& today,
                            const std::string& lastWave);

}  // namespace trainer
