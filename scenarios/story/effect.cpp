#include "scenarios/story/effect.h"

#include <algorithm>
#include <limits>

namespace scenarios {

void apply(const Effect& effect, const std::vector<Variable>& variables, Facts& facts) {
    long long value = effect.amount;
    if (!effect.sets) value += facts.variables[effect.variable];
    const auto variable = std::ranges::find(variables, effect.variable, &Variable::id);
    const long long min = variable == variables.end() ? std::numeric_limits<int>::min() : variable->min;
    const long long max = variable == variables.end() ? std::numeric_limits<int>::max() : variable->max;
    facts.variables[effect.variable] = static_cast<int>(std::clamp(value, min, max));
}

}  // namespace scenarios
