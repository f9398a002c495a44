#include "scenarios/story/condition.h"

#include <algorithm>
#include <charconv>

#include "scenarios/story/words.h"

namespace scenarios {
namespace {

bool compare(int left, Relation relation, int right) {
    switch (relation) {
        case Relation::is: return left == right;
        case Relation::isNot: return left != right;
        case Relation::atLeast: return left >= right;
        case Relation::atMost: return left <= right;
        case Relation::above: return left > right;
        case Relation::below: return left < right;
    }
    return false;
}

class ConditionReader {
  public:
    explicit ConditionReader(std::vector<std::string_view> tokens) : tokens_(std::move(tokens)) {}

    std::optional<Condition> read() {
        Condition condition{{{}}};
        for (;;) {
            auto comparison = readComparison();
            if (!comparison) return {};
            condition.alternatives.back().push_back(std::move(*comparison));
            if (at_ == tokens_.size()) return condition;
            if (take("or"))
                condition.alternatives.emplace_back();
            else if (!take("and"))
                return {};
        }
    }

  private:
    bool take(std::string_view word) {
        if (at_ == tokens_.size() || tokens_[at_] != word) return false;
        ++at_;
        return true;
    }

    std::optional<Relation> readRelation() {
        if (take("is")) return take("not") ? Relation::isNot : Relation::is;
        if (take("above")) return Relation::above;
        if (take("below")) return Relation::below;
        if (!take("at")) return {};
        if (take("least")) return Relation::atLeast;
        if (take("most")) return Relation::atMost;
        return {};
    }

    std::optional<Comparison> readComparison() {
        if (at_ == tokens_.size() || !isIdentifier(tokens_[at_])) return {};
        Comparison comparison;
        comparison.subject = tokens_[at_++];
        const auto relation = readRelation();
        if (!relation || at_ == tokens_.size()) return {};
        comparison.relation = *relation;
        const std::string_view value = tokens_[at_++];
        if (isIdentifier(value)) {
            if (*relation != Relation::is && *relation != Relation::isNot) return {};
            comparison.value = OutcomeId(std::string(value));
            return comparison;
        }
        int number = 0;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
        if (error != std::errc() || end != value.data() + value.size()) return {};
        comparison.value = number;
        return comparison;
    }

    std::vector<std::string_view> tokens_;
    std::size_t at_ = 0;
};

}  // namespace

bool Comparison::holds(const Facts& facts) const {
    if (const int* number = std::get_if<int>(&value)) {
        const auto variable = facts.variables.find(VariableId(subject));
        return compare(variable == facts.variables.end() ? 0 : variable->second, relation, *number);
    }
    const auto outcome = facts.outcomes.find(StepId(subject));
    const bool same = outcome != facts.outcomes.end() && outcome->second == std::get<OutcomeId>(value);
    return same == (relation == Relation::is);
}

bool Condition::holds(const Facts& facts) const {
    if (always()) return true;
    return std::ranges::any_of(alternatives, [&](const auto& all) {
        return std::ranges::all_of(all, [&](const Comparison& one) { return one.holds(facts); });
    });
}

std::optional<Condition> parseCondition(std::string_view text) {
    return ConditionReader(wordsOf(text)).read();
}

}  // namespace scenarios
