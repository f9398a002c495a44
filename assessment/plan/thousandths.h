#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace assessment {

/// A figure with up to three decimals, in thousandths: 8.5 is 8500. Sums and comparisons of them are exact.
using Thousandths = long long;

/// Reads "8.5", "8,5", "-0,25", and thousands parted by spaces of any kind: "12 500". Nothing where it is no
/// such number, has more than three decimals or more than twelve digits before them.
std::optional<Thousandths> thousandthsOf(std::string_view text);
/// "8.5": no more decimals than are needed.
std::string textOfThousandths(Thousandths value);

}  // namespace assessment
