#include "trainer/planning/personal_plans.h"

#include "content/reading/plan_commons.h"

namespace trainer {

std::string PersonalPlans::now() {
    return world_.now();
}

const std::vector<assessment::Severity>& PersonalPlans::severities() {
    if (severities_.empty() && !library_.empty()) severities_ = content::readSeverities(library_);
    return severities_;
}

const std::vector<assessment::ReadyIndicator>& PersonalPlans::readyIndicators() {
    if (readyIndicators_.empty() && !library_.empty())
        readyIndicators_ = content::readReadyIndicators(library_);
    return readyIndicators_;
}

}  // namespace trainer
