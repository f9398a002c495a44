#pragma once
#include <string>
#include <vector>

#include "trainer/presenters/plan_desk.h"

namespace trainer {

/// Events, and what was learnt of an action, that were made up to be looked at. They are taken away with it.
class ExampleRegister {
  public:
    /// Needs a unit. Throws std::runtime_error without one.
    explicit ExampleRegister(PlanDesk& desk);
    ~ExampleRegister();
    ExampleRegister(const ExampleRegister&) = delete;
    ExampleRegister& operator=(const ExampleRegister&) = delete;

    const std::string& unit() const { return unit_; }
    /// One of them.
    const std::string& event() const { return events_.front().id; }
    const std::string& practice() const { return practice_.id; }

  private:
    void tell();
    assessment::Event made(int daysAgo, assessment::EventSource source, const char* facts);

    PlanDesk& desk_;
    std::string unit_;
    std::vector<assessment::Event> events_;
    assessment::Practice practice_;
};

}  // namespace trainer
