#pragma once
#include <string>

#include "trainer/desktop/example_desk.h"

namespace trainer {

/// An action of the example from the day it was thought of: each thing that happens to it is written in its
/// journal, as its sheet does. Throws std::logic_error where something may not be.
class ExampleStory {
  public:
    using Kind = assessment::JournalEntry::Kind;
    /// A day, and who does something on it.
    struct When {
        const char* day;
        const char* who = "Camille";
    };
    ExampleStory(ExampleDesk& desk, const assessment::Action& fresh, const When& when);

    const std::string& id() const { return id_; }
    ExampleStory& go(assessment::ActionStatus to, const When& when, const std::string& why = {});
    ExampleStory& putOff(const char* due, const When& when, const std::string& why);
    ExampleStory& say(Kind kind, const When& when, const std::string& words);
    /// What shows that it helped; it is verified then.
    ExampleStory& prove(const std::string& words, const When& when);
    /// The indicator that it is to move.
    ExampleStory& move(const std::string& indicator, const When& when);

  private:
    assessment::Action now() const;
    void keep(const assessment::Action& after, const When& when, Kind kind, const std::string& note);

    ExampleDesk& desk_;
    std::string id_;
};

/// What an action of the example says, beside its origin.
struct ExampleWords {
    const char* title;
    const char* owner;
    assessment::Grade priority;
    assessment::Grade impact;
    assessment::Grade effort;
    const char* start;
    const char* due;
    const char* details = "";
};
/// An action about a criterion of a counted wave, one level above what was agreed on.
assessment::Action exampleGap(ExampleDesk& desk, const std::string& campaign, const std::string& criterion,
                              const ExampleWords& words);
/// One that answers to an event, or to nothing where that is empty.
assessment::Action exampleAnswer(ExampleDesk& desk, const std::string& unit, const std::string& event,
                                 const ExampleWords& words);

}  // namespace trainer
