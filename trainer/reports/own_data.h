#pragma once
#include <map>
#include <string>
#include <vector>

#include "assessment/diagnostic/campaign_store.h"
#include "assessment/plan/own_plans.h"
#include "assessment/team/person.h"
#include "scenarios/play/attempt_record.h"

namespace trainer {

/// Everything that is kept of a person, and of nobody else, as JSON with keys that never change: what article
/// 20 of the GDPR lets them take along. units: all there are; only those the person belongs to are written.
/// ballots: by campaign. now: UTC.
std::string ownDataOf(const assessment::Person& person, const std::vector<assessment::Unit>& units,
                      const std::vector<scenarios::AttemptRecord>& attempts,
                      const std::map<std::string, assessment::OwnBallot>& ballots,
                      const assessment::OwnPlans& plans, const std::string& now);

}  // namespace trainer
