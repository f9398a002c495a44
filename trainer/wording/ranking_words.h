#pragma once
#include <optional>
#include <string>

#include "assessment/plan/workshop.h"

namespace trainer {

/// "The team", "The users’ committee".
std::string wordFor(assessment::VoterGroup group);
/// How far rankings agree, as a word with Kendall’s W: "strong (W 0.82)".
std::string agreementText(double w);
/// "1", "2.5"; a dash where there are no votes.
std::string rankText(double rank);
/// What is to be thought of before the priorities are decided.
std::string adviceFor(assessment::WorkshopFault fault);

}  // namespace trainer
