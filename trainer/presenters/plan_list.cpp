#include "trainer/presenters/plan_list.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

#include "assessment/plan/plain_words.h"

namespace trainer {

using namespace assessment;

namespace {

constexpr std::array<std::string_view, planOrders> orderWords{"due",    "priority",   "title",  "owner",
                                                              "status", "engagement", "impact", "effort",
                                                              "start",  "origin",     "moved"};

std::uint32_t highestFirst(Grade grade) {
    return static_cast<std::uint32_t>(Grade::high) - static_cast<std::uint32_t>(grade);
}

bool isWanted(const std::optional<std::string>& wanted, const std::string& text) {
    return !wanted || *wanted == text;
}

}  // namespace

std::string_view word(PlanOrder order) {
    return orderWords.at(static_cast<std::size_t>(order));
}

std::optional<PlanOrder> planOrderOf(std::string_view word) {
    const auto found = std::ranges::find(orderWords, word);
    if (found == orderWords.end()) return {};
    return static_cast<PlanOrder>(found - orderWords.begin());
}

PlanList::PlanList(std::vector<Action> actions, std::string today, PlanSurroundings around)
    : actions_(std::move(actions)),
      today_(std::move(today)),
      around_(std::move(around)),
      shown_(actions_.size()),
      index_([this](const std::function<bool()>& isUnwanted) {
          return planIndexOf(actions_, around_.lastMoves, isUnwanted);
      }) {
    std::iota(shown_.begin(), shown_.end(), 0U);
}

void PlanList::show(const PlanFilter& filter, PlanOrder order, bool isTurned) {
    const auto words = plainWordsOf(filter.text);
    const PlanIndex* read = words.empty() ? nullptr : &index_.get();
    const auto isWished = [&](std::size_t place) {
        const Action& one = actions_[place];
        if (filter.status && one.status != *filter.status) return false;
        if (!isWanted(filter.owner, one.owner) || !isWanted(filter.engagement, one.engagement)) return false;
        if (filter.isLateOnly && !isLate(one, today_)) return false;
        return std::ranges::all_of(words, [&](const std::string& word) {
            return read->wordsOf(place).find(word) != std::string_view::npos;
        });
    };
    shown_.clear();
    for (std::size_t place = 0; place < actions_.size(); ++place)
        if (isWished(place)) shown_.push_back(static_cast<std::uint32_t>(place));
    sort(keysBy(order), isTurned);
}

/// A key and a place are one number: so equals stay as they were added, and numbers are sorted quickly.
void PlanList::sort(const SortKeys& keys, bool isTurned) {
    constexpr unsigned placeBits = 32;
    std::vector<std::uint64_t> both;
    both.reserve(shown_.size());
    for (const std::uint32_t place : shown_) {
        const std::uint32_t key = keys[place];
        const std::uint64_t first = isTurned && key != blankKey ? blankKey - 1 - key : key;
        both.push_back(first << placeBits | place);
    }
    std::ranges::sort(both);
    std::ranges::transform(both, shown_.begin(),
                           [](std::uint64_t one) { return static_cast<std::uint32_t>(one); });
}

const SortKeys& PlanList::keysBy(PlanOrder order) {
    if (order == PlanOrder::title) return index_.get().titles;
    if (order == PlanOrder::owner) return index_.get().owners;
    SortKeys& keys = keys_.at(static_cast<std::size_t>(order));
    if (keys.size() != actions_.size()) keys = madeKeys(order);
    return keys;
}

SortKeys PlanList::madeKeys(PlanOrder order) {
    if (order == PlanOrder::engagement) return engagementKeys();
    SortKeys keys;
    keys.reserve(actions_.size());
    const auto by = [&](auto key) {
        for (const Action& one : actions_) keys.push_back(key(one));
    };
    switch (order) {
        case PlanOrder::due: by([](const Action& one) { return keyOfDay(one.due); }); break;
        case PlanOrder::start: by([](const Action& one) { return keyOfDay(one.start); }); break;
        case PlanOrder::priority: by([](const Action& one) { return highestFirst(one.priority); }); break;
        case PlanOrder::impact: by([](const Action& one) { return highestFirst(one.impact); }); break;
        case PlanOrder::effort:
            by([](const Action& one) { return static_cast<std::uint32_t>(one.effort); });
            break;
        case PlanOrder::status:
            by([](const Action& one) { return static_cast<std::uint32_t>(one.status); });
            break;
        case PlanOrder::origin:
            by([](const Action& one) { return static_cast<std::uint32_t>(one.origin.kind); });
            break;
        case PlanOrder::moved:
            for (const std::uint32_t day : index_.get().moves)
                keys.push_back(day == blankKey ? day : blankKey - 1 - day);
            break;
        case PlanOrder::title:
        case PlanOrder::owner:
        case PlanOrder::engagement: break;  // see above
    }
    return keys;
}

/// In the order of the framework; those it does not have behind, by their ids.
SortKeys PlanList::engagementKeys() const {
    std::set<std::string> others;
    for (const Action& one : actions_) others.insert(one.engagement);
    std::vector<std::string> order = around_.engagements;
    for (const std::string& known : order) others.erase(known);
    order.insert(order.end(), others.begin(), others.end());
    std::unordered_map<std::string, std::uint32_t> places;
    for (const std::string& id : order) places.emplace(id, static_cast<std::uint32_t>(places.size()));
    places[""] = blankKey;
    SortKeys keys;
    for (const Action& one : actions_) keys.push_back(places.at(one.engagement));
    return keys;
}

std::string PlanList::movedAt(std::size_t place) const {
    const auto found = around_.lastMoves.find(at(place).id);
    return found == around_.lastMoves.end() ? std::string() : found->second;
}

std::optional<std::size_t> PlanList::placeOf(const std::string& action) const {
    const auto places = placesOf({action});
    return places.empty() ? std::nullopt : std::optional(places.front());
}

std::vector<std::size_t> PlanList::placesOf(const std::set<std::string>& actions) const {
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < shown_.size() && places.size() < actions.size(); ++place)
        if (actions.contains(at(place).id)) places.push_back(place);
    return places;
}

std::vector<Action> PlanList::shown() const {
    std::vector<Action> all;
    for (std::size_t place = 0; place < size(); ++place) all.push_back(at(place));
    return all;
}

std::vector<std::string> PlanList::owners() const {
    std::set<std::pair<std::vector<std::string>, std::string>> sorted;
    std::set<std::string_view> known;
    for (const Action& one : actions_)
        if (!one.owner.empty() && known.insert(one.owner).second)
            sorted.emplace(plainWordsOf(one.owner), one.owner);
    std::vector<std::string> owners;
    for (const auto& [words, owner] : sorted) owners.push_back(owner);
    return owners;
}

}  // namespace trainer
