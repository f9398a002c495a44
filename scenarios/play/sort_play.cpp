#include "scenarios/play/sort_play.h"

#include <algorithm>

#include "scenarios/play/named.h"

namespace scenarios {
namespace {

using Reason = Refusal::Reason;

constexpr Points wholeItem = 100;
constexpr std::size_t open = static_cast<std::size_t>(-1);

Points worthOf(const SortItem& item, const CategoryId& given) {
    if (given == item.category) return wholeItem;
    return std::ranges::count(item.near, given) > 0 ? wholeItem / 2 : 0;
}

}  // namespace

std::optional<Refusal> SortPlay::take(std::string_view given, Facts&) {
    const auto words = wordsOf(given);
    if (words.empty()) return Refusal{Reason::empty, {}};
    const auto& [prompt, categories, items] = sort_.get();
    std::vector<std::size_t> sorted(items.size(), open);
    for (const std::string_view word : words) {
        const auto equals = word.find('=');
        const auto item = indexNamed(items, word.substr(0, equals));
        const auto category =
            equals == std::string_view::npos ? std::nullopt : indexNamed(categories, word.substr(equals + 1));
        if (!item || !category) return Refusal{Reason::unknown, std::string(word)};
        if (sorted[*item] != open) return Refusal{Reason::repeated, std::string(word)};
        sorted[*item] = *category;
    }
    const auto missing = std::ranges::find(sorted, open);
    if (missing != sorted.end())
        return Refusal{Reason::incomplete,
                       items[static_cast<std::size_t>(missing - sorted.begin())].id.text()};
    given_ = std::move(sorted);
    return {};
}

Mark SortPlay::mark() const {
    const auto& [prompt, categories, items] = sort_.get();
    Worked worked;
    for (std::size_t i = 0; i < items.size(); ++i) {
        worked.whole += wholeItem;
        worked.terms.push_back(done() ? worthOf(items[i], categories[given_[i]].id) : 0);
    }
    return markOf(step_.get().points, std::move(worked));
}

std::vector<ReviewLine> SortPlay::review() const {
    if (!done()) return {};
    const auto& [prompt, categories, items] = sort_.get();
    std::vector<ReviewLine> lines;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Category& given = categories[given_[i]];
        const auto expected = indexNamed(categories, items[i].category.text());
        lines.push_back({plain(items[i].text),
                         {plain(given.text)},
                         {plain(categories[expected.value_or(0)].text)},
                         given.id == items[i].category,
                         {plain(items[i].why)}});
    }
    return lines;
}

std::string SortPlay::model(const Facts&) const {
    std::string pairs;
    for (const SortItem& item : sort_.get().items)
        pairs += (pairs.empty() ? "" : " ") + item.id.text() + "=" + item.category.text();
    return pairs;
}

std::string SortPlay::anyAnswer(Random& random, const Facts&) const {
    const auto& [prompt, categories, items] = sort_.get();
    std::uniform_int_distribution<std::size_t> pick(0, categories.size() - 1);
    std::string pairs;
    for (const SortItem& item : items)
        pairs += (pairs.empty() ? "" : " ") + item.id.text() + "=" + categories[pick(random)].id.text();
    return pairs;
}

std::vector<std::size_t> SortPlay::shownOrder() const {
    return shuffled(step_.get().id.text(), sort_.get().items.size());
}

}  // namespace scenarios
