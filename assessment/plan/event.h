#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "assessment/team/team_store.h"

namespace assessment {

/// Where it was learnt of.
enum class EventSource { users, committee, incident, audit, idea, diagnostic, indicator };
/// The word that files and tables use.
std::string_view word(EventSource source);
std::optional<EventSource> eventSourceOf(std::string_view word);

/// What is done about an event.
enum class Decision {
    open,  ///< nobody has decided yet
    none,  ///< nothing, with a reason
    acts   ///< actions: those whose origin it is
};
std::string_view word(Decision decision);
std::optional<Decision> decisionOf(std::string_view word);

/// Something that happened, or was said, and may call for an action.
struct Event {
    std::string id;    ///< a UUID
    std::string unit;  ///< the UUID of the service
    std::string date;  ///< the day it happened, "2026-11-22"
    EventSource source = EventSource::users;
    std::string engagement;  ///< may be empty
    std::string severity;    ///< the id of one of the severities of the commons; may be empty
    std::string facts;       ///< what happened, without the name of anybody
    Decision decision = Decision::open;
    std::string reason;  ///< why nothing is done; needed then
    /// Where it was imported from, its id there, so that it is not imported twice; may be empty.
    std::string reference;
    long long version = 1;  ///< grows with each update
    bool operator==(const Event&) const = default;
};

/// Something in an event that may not be.
enum class EventFault {
    noDay,   ///< no day, or one that is not in the calendar
    future,  ///< it has not happened yet
    noFacts,
    noReason,  ///< nothing is to be done, without a word why
    severity   ///< none of those there are
};
std::vector<EventFault> faultsOf(const Event& event, const std::string& today,
                                 const std::vector<std::string>& severities);

/// Keeps events. Whatever a function has accepted is durable when it returns.
class EventStore {
  public:
    virtual ~EventStore() = default;
    /// All or none. One whose reference is known in its unit is left out; gives how many were kept.
    virtual std::size_t add(const std::vector<Event>& events) = 0;
    virtual Update update(const Event& event) = 0;
    /// One that actions answer to (their origin) stays: movedOn. They are to answer to nothing first.
    virtual Update remove(const Event& event) = 0;
    /// The latest first; an empty unit: of all.
    virtual std::vector<Event> events(const std::string& unit) = 0;
    virtual std::optional<Event> event(const std::string& id) = 0;
};

}  // namespace assessment
