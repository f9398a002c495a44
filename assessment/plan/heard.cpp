#include "assessment/plan/heard.h"

#include <algorithm>

namespace assessment {
namespace {

bool isVoice(const Event& event) {
    return event.source == EventSource::users || event.source == EventSource::committee;
}

std::set<ActionStatus> statusesOf(const std::vector<const Action*>& actions) {
    std::set<ActionStatus> statuses;
    for (const Action* action : actions) statuses.insert(action->status);
    return statuses;
}

}  // namespace

Heard heardOf(Decision decision, std::set<ActionStatus> answers) {
    using enum ActionStatus;
    const bool isDropped = answers == std::set{abandoned};
    answers.erase(proposed);  // nobody has to do it yet, or any more
    answers.erase(abandoned);
    if (answers.empty() && decision == Decision::none) return Heard::declined;
    if (answers.empty() && isDropped) return Heard::dropped;
    if (answers.empty()) return decision == Decision::open ? Heard::open : Heard::planned;
    if (answers == std::set{decided}) return Heard::planned;
    return std::ranges::any_of(answers, isToDo) ? Heard::underWay : Heard::done;
}

std::vector<Voice> voicesIn(const std::vector<Event>& events, const std::vector<Action>& actions) {
    std::map<std::string, std::vector<const Action*>> answers;
    for (const Action& action : actions)
        if (action.origin.kind == ActionOrigin::Kind::event) answers[action.origin.event].push_back(&action);
    std::vector<Voice> voices;
    for (const Event& event : events) {
        if (!isVoice(event)) continue;
        const std::vector<const Action*>& answer = answers[event.id];
        voices.push_back({&event, answer, heardOf(event.decision, statusesOf(answer))});
    }
    std::ranges::stable_sort(voices, std::ranges::greater(),
                             [](const Voice& voice) { return voice.event->date; });
    return voices;
}

std::map<Heard, std::vector<std::string>> eventsByHeard(const std::vector<Voice>& voices) {
    using enum Heard;
    std::map<Heard, std::vector<std::string>> events;
    for (const Heard heard : {open, declined, planned, underWay, done, dropped}) events[heard];
    for (const Voice& voice : voices) events[voice.heard].push_back(voice.event->id);
    return events;
}

}  // namespace assessment
