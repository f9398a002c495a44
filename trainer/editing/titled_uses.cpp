#include "trainer/editing/titled_uses.h"

#include <algorithm>
#include <map>

namespace trainer {

using scenarios::Rule;
using scenarios::RuleUse;
using scenarios::TitledRuleUse;

std::vector<TitledRuleUse> titledUses(
    const std::vector<RuleUse>& uses,
    const std::function<ProofreaderWishes(const std::string& language)>& wishes) {
    std::map<std::string, std::vector<Rule>> known;  // by language, each read once
    std::vector<TitledRuleUse> titled;
    for (const RuleUse& use : uses) {
        auto [rules, isNew] = known.try_emplace(use.language);
        if (isNew) rules->second = rulesFor(wishes(use.language)).rules.rules;
        const auto rule = std::ranges::find(rules->second, use.rule, &Rule::id);
        titled.push_back({use, rule == rules->second.end() ? use.rule : rule->title});
    }
    std::ranges::stable_sort(titled, std::greater<>(), [](const TitledRuleUse& one) {
        return std::pair(one.use.isNoisy(), one.use.dismissed);
    });
    return titled;
}

}  // namespace trainer
