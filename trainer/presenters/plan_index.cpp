#include "trainer/presenters/plan_index.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

#include "assessment/plan/plain_words.h"

namespace trainer {
namespace {

using assessment::Action;

void append(const std::string& text, std::string& to) {
    for (const std::string& word : assessment::plainWordsOf(text)) (to += word) += ' ';
}

/// The same text is folded once only: few people see to many actions.
class Folding {
  public:
    const std::string& of(const std::string& text) {
        const auto [found, isNew] = known_.try_emplace(text);
        if (isNew) append(text, found->second);
        return found->second;
    }

  private:
    std::unordered_map<std::string, std::string> known_;
};

SortKeys ranksOf(const std::vector<std::string_view>& texts) {
    std::vector<std::uint32_t> order(texts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](std::uint32_t place) { return texts[place]; });
    SortKeys keys(texts.size(), blankKey);
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && texts[order[i]] != texts[order[i - 1]]) ++rank;
        if (!texts[order[i]].empty()) keys[order[i]] = rank;
    }
    return keys;
}

}  // namespace

std::uint32_t keyOfDay(std::string_view day) {
    constexpr std::uint32_t ten = 10;
    if (day.empty()) return blankKey;
    std::uint32_t key = 0;
    for (const char c : day)
        if (c >= '0' && c <= '9') key = key * ten + static_cast<std::uint32_t>(c - '0');
    return key;
}

PlanIndex planIndexOf(const std::vector<Action>& actions, const std::map<std::string, std::string>& lastMoves,
                      const std::function<bool()>& isUnwanted) {
    constexpr std::size_t usualWords = 120;
    PlanIndex index;
    Folding folding;
    std::vector<std::pair<std::size_t, std::size_t>> titles;
    std::vector<std::string_view> owners;
    index.words.reserve(actions.size() * usualWords);
    for (const Action& action : actions) {
        if (isUnwanted()) return index;
        const std::size_t begin = index.words.size();
        append(action.title, index.words);
        titles.emplace_back(begin, index.words.size() - begin);
        index.words += folding.of(action.details);
        owners.emplace_back(folding.of(action.owner));
        index.words += owners.back();
        index.ends.push_back(index.words.size());
        const auto move = lastMoves.find(action.id);
        index.moves.push_back(move == lastMoves.end() ? blankKey : keyOfDay(move->second));
    }
    std::vector<std::string_view> folded;
    for (const auto& [begin, size] : titles)
        folded.push_back(std::string_view(index.words).substr(begin, size));
    index.titles = ranksOf(folded);
    index.owners = ranksOf(owners);
    return index;
}

}  // namespace trainer
