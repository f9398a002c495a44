#pragma once
#include <functional>
#include <vector>

#include "scenarios/clarity/rule_use.h"
#include "trainer/editing/proofreader.h"

namespace trainer {

/// What was counted of rules, by their titles: the noisiest first, then those dismissed most.
/// wishes: which rules there are in a language.
std::vector<scenarios::TitledRuleUse> titledUses(
    const std::vector<scenarios::RuleUse>& uses,
    const std::function<ProofreaderWishes(const std::string& language)>& wishes);

}  // namespace trainer
