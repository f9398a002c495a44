#pragma once
#include <string>

#include "assessment/plan/period.h"

// For this folder only.
namespace trainer {

/// The last day of a period; of one that has no end, a text that comes after every day.
inline std::string lastDayOf(const assessment::Period& period) {
    return period.to.empty() ? "9999-12-31" : period.to;
}

}  // namespace trainer
