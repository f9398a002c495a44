#pragma once
#include <string>

namespace bench {

/// A database of the program with so many answers in it, in finished attempts of twenty by many persons whose
/// turns are mixed as in life. measuredPerson() has sixty of those attempts, the same in each such database.
void keepAnswers(const std::string& path, long long answers);

/// Whose progress is measured.
std::string measuredPerson();
inline constexpr int attemptsOfMeasured = 60;

}  // namespace bench
