#include "trainer/presenters/plan_list.h"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "assessment/plan/plain_words.h"

namespace trainer {

using namespace assessment;

namespace {

std::string joined(const std::string& text) {
    std::string all;
    for (const std::string& word : plainWordsOf(text)) all += word + ' ';
    return all;
}

}  // namespace

PlanList::PlanList(std::vector<Action> actions, std::string today)
    : actions_(std::move(actions)), today_(std::move(today)), shown_(actions_.size()) {
    std::iota(shown_.begin(), shown_.end(), std::size_t{0});
}

const std::vector<PlanList::Plain>& PlanList::plain() {
    if (plain_.size() == actions_.size()) return plain_;
    plain_.reserve(actions_.size());
    for (const Action& one : actions_) {
        Plain plain{{}, joined(one.title), joined(one.owner)};
        plain.words = plain.title + joined(one.details) + plain.owner;
        plain_.push_back(std::move(plain));
    }
    return plain_;
}

void PlanList::show(const PlanFilter& filter, PlanOrder order) {
    const auto words = plainWordsOf(filter.text);
    const auto isWished = [&](std::size_t place) {
        const Action& one = actions_[place];
        if (filter.status && one.status != *filter.status) return false;
        if (!filter.owner.empty() && one.owner != filter.owner) return false;
        if (filter.isLateOnly && !isLate(one, today_)) return false;
        return std::ranges::all_of(words, [&](const std::string& word) {
            return plain()[place].words.find(word) != std::string::npos;
        });
    };
    shown_.clear();
    for (std::size_t place = 0; place < actions_.size(); ++place)
        if (isWished(place)) shown_.push_back(place);
    sort(order);
}

void PlanList::sort(PlanOrder order) {
    const auto by = [this](auto key) {
        std::ranges::stable_sort(shown_, [&](std::size_t one, std::size_t other) {
            return key(actions_[one], one) < key(actions_[other], other);
        });
    };
    switch (order) {
        case PlanOrder::due:
            by([](const Action& one, std::size_t) { return std::tuple(one.due.empty(), one.due); });
            break;
        case PlanOrder::priority:
            by([](const Action& one, std::size_t) { return -static_cast<int>(one.priority); });
            break;
        case PlanOrder::title:
            by([&](const Action&, std::size_t place) -> const std::string& { return plain()[place].title; });
            break;
        case PlanOrder::owner:
            by([&](const Action&, std::size_t place) {
                const std::string& owner = plain()[place].owner;
                return std::tuple(owner.empty(), std::cref(owner).get());
            });
            break;
        case PlanOrder::status: by([](const Action& one, std::size_t) { return one.status; }); break;
        case PlanOrder::engagement: by([](const Action& one, std::size_t) { return one.engagement; }); break;
    }
}

std::optional<std::size_t> PlanList::placeOf(const std::string& action) const {
    for (std::size_t place = 0; place < shown_.size(); ++place)
        if (at(place).id == action) return place;
    return {};
}

}  // namespace trainer
