#include "assessment/plan/suggestion.h"

#include <algorithm>
#include <set>

#include "assessment/plan/plain_words.h"

namespace assessment {
namespace {

bool isPlanned(const std::string& words, const Criterion& criterion, const std::vector<Action>& plan) {
    const std::vector<std::string> plain = plainWordsOf(words);
    return std::ranges::any_of(plan, [&](const Action& action) {
        return action.origin.criterion == criterion.id && plainWordsOf(action.title) == plain;
    });
}

bool isFor(const Practice& practice, const Standout& gap) {
    if (!practice.criterion.empty()) return practice.criterion == gap.criterion->id;
    return practice.engagement == gap.engagement->id;
}

std::set<std::string> longWordsOf(const std::string& title) {
    constexpr std::size_t leastLetters = 4;
    std::set<std::string> words;
    for (std::string& word : plainWordsOf(title))
        if (word.size() >= leastLetters) words.insert(std::move(word));
    return words;
}

/// How many words they have in common, doubled, of all they have: in percent.
int likenessOf(const std::set<std::string>& one, const std::set<std::string>& other) {
    const auto common =
        std::ranges::count_if(one, [&](const std::string& word) { return other.contains(word); });
    const std::size_t all = one.size() + other.size();
    return all == 0 ? 0 : static_cast<int>(200 * static_cast<std::size_t>(common) / all);
}

}  // namespace

std::vector<Suggestion> suggestionsFor(const std::vector<Standout>& gaps,
                                       const std::vector<Practice>& practices,
                                       const std::vector<Action>& plan) {
    std::vector<Standout> widest = gaps;
    std::ranges::stable_sort(widest, {}, &Standout::level);
    std::vector<Suggestion> suggestions;
    std::set<const Practice*> suggested;
    for (const Standout& gap : widest) {
        for (const SuggestedAction& action : gap.criterion->actions)
            if (!isPlanned(action.text, *gap.criterion, plan))
                suggestions.push_back({gap.criterion, &action, nullptr});
        for (const Practice& practice : practices) {
            const bool isOne =
                practice.again && isFor(practice, gap) && !isPlanned(practice.title, *gap.criterion, plan);
            if (isOne && suggested.insert(&practice).second)
                suggestions.push_back({gap.criterion, nullptr, &practice});
        }
    }
    return suggestions;
}

std::vector<const Action*> likelyDoubles(const Action& action, const std::vector<Action>& plan) {
    constexpr int half = 50;
    struct Double {
        const Action* action;
        int likeness;
    };
    const std::set<std::string> words = longWordsOf(action.title);
    const std::string& criterion = action.origin.criterion;
    std::vector<Double> doubles;
    for (const Action& one : plan) {
        if (isOver(one.status) || one.id == action.id) continue;
        const int likeness = likenessOf(words, longWordsOf(one.title));
        const bool isSameCriterion = !criterion.empty() && one.origin.criterion == criterion;
        if (isSameCriterion || likeness > half) doubles.push_back({&one, likeness});
    }
    std::ranges::stable_sort(doubles, std::ranges::greater(), &Double::likeness);
    std::vector<const Action*> found;
    for (const Double& one : doubles) found.push_back(one.action);
    return found;
}

}  // namespace assessment
