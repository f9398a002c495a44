#pragma once
#include "trainer/presenters/event_post.h"
#include "trainer/presenters/plan_desk.h"
#include "trainer/storage/workspace.h"

namespace trainer {

/// Tables of events in files of this machine, for the registers of a desk.
class PersonalEvents : public EventPost {
  public:
    /// Both must outlive it, and what it takes in.
    PersonalEvents(PlanDesk& desk, const Workspace& workspace) : desk_(desk), workspace_(workspace) {}

    std::optional<EventTable> look(const std::string& file, std::string& whyNot) override;
    Taking taking(const std::string& file, const EventColumns& columns, assessment::EventSource source,
                  const std::string& unit) override;

  private:
    PlanDesk& desk_;
    const Workspace& workspace_;
};

}  // namespace trainer
