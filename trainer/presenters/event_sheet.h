#pragma once
#include <array>
#include <string>
#include <vector>

#include "trainer/presenters/kept_sheet.h"
#include "trainer/presenters/plan_desk.h"

namespace trainer {

template <>
struct Written<assessment::Event> {
    using Event = assessment::Event;
    static constexpr std::tuple fields{&Event::date,     &Event::source, &Event::engagement, &Event::severity,
                                       &Event::decision, &Event::facts,  &Event::reason};
    static constexpr std::array names{"date",     "source", "engagement", "severity",
                                      "decision", "facts",  "reason"};
    static std::string about(const Event& event) { return "event " + event.id; }
    static std::string aboutNew(const Event& event) { return "new event " + event.unit; }
};

/// An event that somebody reads and changes, and the actions that answer to it.
class EventSheet : public KeptSheet<assessment::Event> {
  public:
    /// One that is kept. Throws std::out_of_range where there is none.
    EventSheet(PlanDesk& desk, const std::string& event);
    /// A new one.
    EventSheet(PlanDesk& desk, assessment::Event fresh);

    std::vector<assessment::EventFault> faults() const;
    /// The actions whose origin it is.
    std::vector<assessment::Action> actions() const;
    /// Those of the unit that are not over and answer to nothing yet.
    std::vector<assessment::Action> linkable() const;
    /// A new action that answers to it. The event is kept.
    assessment::Action freshAction() const;
    /// Has those actions answer to it, all or none, each with an entry in its journal. False where somebody
    /// changed one of them since it was read, or removed the event.
    bool link(const std::vector<assessment::Action>& actions);
    /// The same for one that shall not answer to it any more.
    bool release(const assessment::Action& action);
    /// False too while actions answer to it: they would answer to nothing anybody finds.
    bool remove() override;

  private:
    bool change(std::vector<assessment::Action> actions, const assessment::ActionOrigin& origin);

    PlanDesk& desk_;
};

/// An event of that unit, of today, with an id of its own.
assessment::Event freshEvent(PlanDesk& desk, const std::string& unit);
/// Takes a removed event in again.
void putBack(PlanDesk& desk, const assessment::Event& event);

}  // namespace trainer
