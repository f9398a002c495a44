#pragma once
#include "content/reading/sheet.h"
#include "trainer/presenters/event_post.h"
#include "trainer/presenters/plan_desk.h"

namespace trainer {

/// Tables of events in files of this machine, for the registers of a desk.
class PersonalEvents : public EventPost {
  public:
    /// The desk must outlive it.
    explicit PersonalEvents(PlanDesk& desk) : desk_(desk) {}

    std::optional<EventTable> look(const std::string& file, std::string& whyNot) override;
    TakenEvents take(const std::string& file, const EventColumns& columns, assessment::EventSource source,
                     const std::string& unit) override;

  private:
    std::vector<std::string> translate(content::Sheet& sheet, const EventColumns& columns,
                                       const std::string& unit);
    std::vector<std::string> faultsIn(const content::Sheet& sheet,
                                      const std::vector<assessment::Event>& events,
                                      const EventColumns& columns);

    PlanDesk& desk_;
};

}  // namespace trainer
