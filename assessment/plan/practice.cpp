#include "assessment/plan/practice.h"

#include <algorithm>

#include "assessment/plan/plain_words.h"

namespace assessment {
namespace {

bool hasWordBeginning(const std::vector<std::string>& words, const std::string& beginning) {
    return std::ranges::any_of(words, [&](const std::string& word) { return word.starts_with(beginning); });
}

bool holds(const Practice& practice, const std::vector<std::string>& search) {
    if (search.empty()) return true;
    const auto words = plainWordsOf(practice.title + '\n' + practice.worked + '\n' + practice.failed + '\n' +
                                    practice.cost + '\n' + practice.reusable);
    return std::ranges::all_of(search,
                               [&](const std::string& word) { return hasWordBeginning(words, word); });
}

bool isSame(const std::string& one, const std::string& other) {
    return !one.empty() && one == other;
}

}  // namespace

std::vector<PracticeFault> faultsOf(const Practice& practice) {
    std::vector<PracticeFault> faults;
    if (isBlank(practice.title)) faults.push_back(PracticeFault::noTitle);
    if (isBlank(practice.worked) && isBlank(practice.failed)) faults.push_back(PracticeFault::nothingTold);
    return faults;
}

std::vector<const Practice*> practicesFor(const std::vector<Practice>& practices, const std::string& search,
                                          const std::string& engagement, const std::string& criterion) {
    const auto nearness = [&](const Practice* practice) {
        return isSame(practice->criterion, criterion) ? 2 : isSame(practice->engagement, engagement) ? 1 : 0;
    };
    const std::vector<std::string> words = plainWordsOf(search);
    std::vector<const Practice*> found;
    for (const Practice& practice : practices)
        if (holds(practice, words)) found.push_back(&practice);
    std::ranges::stable_sort(found, std::ranges::greater(), &Practice::date);
    std::ranges::stable_sort(found, std::ranges::greater(), nearness);
    return found;
}

}  // namespace assessment
