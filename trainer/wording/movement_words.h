#pragma once
#include <string>

#include "assessment/plan/heard.h"
#include "assessment/plan/indicator_move.h"
#include "assessment/plan/next_wave.h"

namespace trainer {

/// "The level rose", "Done, level unchanged", "The level fell", "No later wave tells it yet".
std::string wordFor(assessment::Moved moved);
/// The same, with the levels and the wave that tells them.
std::string sentenceFor(const assessment::Movement& movement);

/// How an indicator stands to a day before: "Nearer to where it should go", "Not measured since".
std::string wordFor(assessment::Going going);

/// What became of something that users said: "You asked for it, we did it".
std::string wordFor(assessment::Heard heard);

}  // namespace trainer
