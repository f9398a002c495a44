#include "assessment/plan/event.h"

#include <algorithm>

#include "assessment/plan/calendar.h"
#include "assessment/plan/named.h"
#include "assessment/plan/plain_words.h"

namespace assessment {
namespace {

constexpr Words<7> sources{"users", "committee", "incident", "audit", "idea", "diagnostic", "indicator"};
constexpr Words<3> decisions{"open", "none", "acts"};

}  // namespace

std::string_view word(EventSource source) {
    return wordIn(sources, source);
}

std::optional<EventSource> eventSourceOf(std::string_view word) {
    return named<EventSource>(sources, word);
}

std::string_view word(Decision decision) {
    return wordIn(decisions, decision);
}

std::optional<Decision> decisionOf(std::string_view word) {
    return named<Decision>(decisions, word);
}

std::vector<EventFault> faultsOf(const Event& event, const std::string& today,
                                 const std::vector<std::string>& severities) {
    std::vector<EventFault> faults;
    if (!isDay(event.date))
        faults.push_back(EventFault::noDay);
    else if (event.date > today)
        faults.push_back(EventFault::future);
    if (isBlank(event.facts)) faults.push_back(EventFault::noFacts);
    if (event.decision == Decision::none && isBlank(event.reason)) faults.push_back(EventFault::noReason);
    if (!event.severity.empty() && std::ranges::find(severities, event.severity) == severities.end())
        faults.push_back(EventFault::severity);
    return faults;
}

}  // namespace assessment
