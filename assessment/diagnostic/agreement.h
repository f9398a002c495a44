#pragma once
#include <optional>
#include <string_view>

#include "assessment/diagnostic/counts.h"

namespace assessment {

/// How far those who chose a level agree: van der Eijk's A, from −1 (half at each end of the scale) over 0
/// (as many at every level) to 1 (all at one level). Nothing where nobody chose a level, or the scale has one
/// level. Source: C. van der Eijk, Measuring agreement in ordered rating scales, Quality & Quantity 35
/// (2001), p. 325–341.
std::optional<double> agreementOf(const Counts& counts);

/// The same in a word.
enum class Agreement { strong, moderate, weak, split };

/// strong from 0.7, moderate from 0.3, weak from 0, split below.
Agreement agreementNamed(double a);

}  // namespace assessment
