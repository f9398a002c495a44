#include "assessment/framework/changes.h"

#include <algorithm>

namespace assessment {
namespace {

using What = FrameworkChange::What;

/// Something with an id, its words, and what else it is made of.
struct Thing {
    std::string id;
    std::string words;
    const Criterion* criterion = nullptr;
};

bool isSame(const Criterion& one, const Criterion& other) {
    const auto sameActions = std::ranges::equal(
        one.actions, other.actions, [](const SuggestedAction& left, const SuggestedAction& right) {
            return left.id == right.id && left.impact == right.impact && left.effort == right.effort &&
                   left.text == right.text;
        });
    return sameActions && one.weight == other.weight && one.asked == other.asked && one.text == other.text &&
           one.why == other.why && one.signs == other.signs && one.proofs == other.proofs &&
           one.skills == other.skills;
}

bool isSame(const Thing& one, const Thing& other) {
    return one.words == other.words &&
           (!one.criterion || !other.criterion || isSame(*one.criterion, *other.criterion));
}

std::vector<Thing> engagementsOf(const Framework& framework) {
    std::vector<Thing> things;
    for (const Engagement& engagement : framework.engagements)
        things.push_back({engagement.id, engagement.title});
    return things;
}

std::vector<Thing> criteriaIn(const Framework& framework) {
    std::vector<Thing> things;
    for (const Criterion* criterion : framework.criteria())
        things.push_back({criterion->id, criterion->text, criterion});
    return things;
}

void compare(const std::vector<Thing>& before, const std::vector<Thing>& after,
             std::vector<FrameworkChange>& changes) {
    for (const Thing& one : before) {
        const auto found = std::ranges::find(after, one.id, &Thing::id);
        const bool isCriterion = one.criterion != nullptr;
        if (found == after.end())
            changes.push_back({What::removed, isCriterion, one.id, one.words, {}});
        else if (!isSame(one, *found))
            changes.push_back({What::changed, isCriterion, one.id, one.words, found->words});
    }
    for (const Thing& one : after)
        if (std::ranges::find(before, one.id, &Thing::id) == before.end())
            changes.push_back({What::added, one.criterion != nullptr, one.id, {}, one.words});
}

}  // namespace

std::vector<FrameworkChange> changesBetween(const Framework& before, const Framework& after) {
    std::vector<FrameworkChange> changes;
    compare(engagementsOf(before), engagementsOf(after), changes);
    compare(criteriaIn(before), criteriaIn(after), changes);
    return changes;
}

}  // namespace assessment
