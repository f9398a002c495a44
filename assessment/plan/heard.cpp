#include "assessment/plan/heard.h"

#include <algorithm>

namespace assessment {
namespace {

bool isVoice(const Event& event) {
    return event.source == EventSource::users || event.source == EventSource::committee;
}

bool isAbandoned(const Action* action) {
    return action->status == ActionStatus::abandoned;
}

/// Nobody has to do it yet, or any more.
bool isNotDecided(const Action* action) {
    return action->status == ActionStatus::proposed || isAbandoned(action);
}

Heard heardBy(Decision decision, bool isDropped) {
    if (decision == Decision::none) return Heard::declined;
    if (isDropped) return Heard::dropped;
    return decision == Decision::open ? Heard::open : Heard::planned;
}

/// What was decided to be done counts, whatever stands in the event: an action may come before the decision.
Heard heardBy(Decision decision, std::vector<const Action*> actions) {
    const bool isDropped = !actions.empty() && std::ranges::all_of(actions, isAbandoned);
    std::erase_if(actions, isNotDecided);
    if (actions.empty()) return heardBy(decision, isDropped);
    const auto isPlanned = [](const Action* action) { return action->status == ActionStatus::decided; };
    if (std::ranges::all_of(actions, isPlanned)) return Heard::planned;
    const auto isToDoStill = [](const Action* action) { return isToDo(action->status); };
    return std::ranges::any_of(actions, isToDoStill) ? Heard::underWay : Heard::done;
}

}  // namespace

std::vector<Voice> voicesIn(const std::vector<Event>& events, const std::vector<Action>& actions) {
    std::map<std::string, std::vector<const Action*>> answers;
    for (const Action& action : actions)
        if (action.origin.kind == ActionOrigin::Kind::event) answers[action.origin.event].push_back(&action);
    std::vector<Voice> voices;
    for (const Event& event : events) {
        if (!isVoice(event)) continue;
        const std::vector<const Action*>& answer = answers[event.id];
        voices.push_back({&event, answer, heardBy(event.decision, answer)});
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
