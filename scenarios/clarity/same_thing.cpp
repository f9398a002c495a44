#include "scenarios/clarity/same_thing.h"

#include <algorithm>

namespace scenarios {

std::vector<std::string> thingsOf(const Rule& rule) {
    std::vector<std::string> things;
    for (const Term& term : rule.terms)
        if (!term.says.empty() && std::ranges::find(things, term.says.front()) == things.end())
            things.push_back(term.says.front());
    return things;
}

SameThing sameThing(const Rule& rule, std::size_t alternative) {
    const std::size_t terms = rule.patterns.size();
    const std::size_t things = terms + rule.terms.size() + rule.expressions.size();
    if (alternative >= terms && alternative < terms + rule.terms.size()) {
        const Term& term = rule.terms[alternative - terms];
        return {term.words, term.says.empty() ? std::string() : term.says.front()};
    }
    const auto all = thingsOf(rule);
    if (alternative < things || alternative - things >= all.size()) return {};
    return {all[alternative - things], all[alternative - things]};
}

}  // namespace scenarios
