#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "assessment/plan/action.h"
#include "assessment/plan/event.h"

namespace trainer {

/// Which events of a register are wished for.
struct EventFilter {
    std::string text;                               ///< each of its words stands in the facts or the reason
    std::optional<assessment::EventSource> source;  ///< not set: each
    std::optional<std::string> severity;            ///< the same; an empty one: those without
    bool isUndecidedOnly = false;
    bool operator==(const EventFilter&) const = default;
};

/// The events of a register that are wished for, in the order they are kept in; made for 100,000 of them.
class EventList {
  public:
    /// plan: the actions of the same unit.
    EventList(std::vector<assessment::Event> events, const std::vector<assessment::Action>& plan);

    void show(const EventFilter& filter);
    std::size_t size() const { return shown_.size(); }
    /// What is shown at that place, from 0.
    const assessment::Event& at(std::size_t place) const { return events_[shown_.at(place)]; }
    /// How many actions answer to it.
    std::size_t actionsAt(std::size_t place) const { return actionsOf(at(place)); }
    const std::vector<assessment::Event>& all() const { return events_; }
    /// Of all of them, how many still wait for what is done about them.
    std::size_t undecided() const;

  private:
    std::size_t actionsOf(const assessment::Event& event) const;
    /// Nobody has decided, or somebody wished for an action that nobody made.
    bool isUndecided(const assessment::Event& event) const;
    const std::vector<std::string>& plain();

    std::vector<assessment::Event> events_;
    std::map<std::string, std::size_t> actions_;  ///< by event
    std::vector<std::string> plain_;              ///< what each is searched by, once it is asked for
    std::vector<std::size_t> shown_;
};

}  // namespace trainer
