#include "trainer/presenters/event_list.h"

#include <algorithm>

#include "assessment/plan/plain_words.h"

namespace trainer {

using namespace assessment;

EventList::EventList(std::vector<Event> events, const std::vector<Action>& plan)
    : events_(std::move(events)) {
    for (const Action& action : plan)
        if (!action.origin.event.empty()) ++actions_[action.origin.event];
    show({});
}

std::size_t EventList::actionsOf(const Event& event) const {
    const auto found = actions_.find(event.id);
    return found == actions_.end() ? 0 : found->second;
}

bool EventList::isUndecided(const Event& event) const {
    return event.decision != Decision::none && actionsOf(event) == 0;
}

std::size_t EventList::undecided() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(events_, [&](const Event& one) { return isUndecided(one); }));
}

const std::vector<std::string>& EventList::plain() {
    if (plain_.size() == events_.size()) return plain_;
    plain_.reserve(events_.size());
    for (const Event& one : events_) {
        std::string all;
        for (const std::string& word : plainWordsOf(one.facts + '\n' + one.reason)) all += ' ' + word;
        plain_.push_back(std::move(all));
    }
    return plain_;
}

void EventList::show(const EventFilter& filter) {
    const auto words = plainWordsOf(filter.text);
    const auto isWished = [&](std::size_t place) {
        const Event& one = events_[place];
        if (filter.source && one.source != *filter.source) return false;
        if (filter.severity && one.severity != *filter.severity) return false;
        if (filter.isUndecidedOnly && !isUndecided(one)) return false;
        return std::ranges::all_of(words, [&](const std::string& word) {
            return plain()[place].find(' ' + word) != std::string::npos;
        });
    };
    shown_.clear();
    for (std::size_t place = 0; place < events_.size(); ++place)
        if (isWished(place)) shown_.push_back(place);
}

}  // namespace trainer
