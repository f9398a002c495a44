#pragma once
#include <string>

#include "scenarios/clarity/analyser.h"
#include "scenarios/play/play.h"

namespace trainer {

/// The answer with what is measured of its text now, where the present step asks for that and there is
/// something to measure by; otherwise as it was given. What was said of it before is measured anew.
std::string measuredAnswer(const scenarios::Play& play, const std::string& given,
                           const scenarios::AnalyserOf& analyserOf);

/// "fr" or "en".
std::string languageOf(const scenarios::Scenario& scenario);

/// Whether, and for what, the text of a step is read by the analyser; nothing where it is not.
const scenarios::ClarityGoal* clarityGoalOf(const scenarios::Step& step);

}  // namespace trainer
