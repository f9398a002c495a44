#pragma once
#include <string>

#include "assessment/diagnostic/comparison.h"
#include "assessment/diagnostic/others.h"

namespace trainer {

/// What the levels of a wave are.
std::string wordFor(assessment::Basis basis);
/// "1.3", "not enough data", "no counterpart".
std::string pointText(const assessment::Point& point);
/// The same, and how far it can be compared where that is not in full.
std::string pointWords(const assessment::Point& point);
/// "+0.7", "−0.5", with the decimal sign of the language.
std::string differenceText(assessment::Tenths difference);

/// By what waves are compared: a few sentences, printed with every comparison.
std::string comparisonRules();

/// Why no other units are shown, and what to do.
std::string sentenceFor(const assessment::Others& others);

}  // namespace trainer
