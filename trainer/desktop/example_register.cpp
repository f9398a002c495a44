#include "trainer/desktop/example_register.h"

#include <stdexcept>

#include "assessment/plan/calendar.h"
#include "trainer/presenters/event_sheet.h"
#include "trainer/presenters/gap_ideas.h"
#include "trainer/presenters/practice_sheet.h"
#include "trainer/wording/language.h"

namespace trainer {

using namespace assessment;

ExampleRegister::ExampleRegister(PlanDesk& desk) : desk_(desk) {
    const auto units = desk_.diagnostics().units();
    if (units.empty()) throw std::runtime_error("nothing to show a register with");
    unit_ = units.front().id;
    events_.push_back(made(2, EventSource::users,
                           tr("Two hours of waiting at the counter, and nobody said how long it would take. "
                              "Mrs Example asked for the manager.")));
    events_.front().severity = desk_.severities().empty() ? "" : desk_.severities().front().id;
    events_.push_back(made(9, EventSource::committee, tr("The users\u2019 committee cannot read the form.")));
    events_.back().decision = Decision::none;
    events_.back().reason = tr("A new form comes next month.");
    events_.push_back(made(20, EventSource::incident, tr("The online appointments were away for a day.")));
    desk_.events().add(events_);
    tell();
}

ExampleRegister::~ExampleRegister() {
    for (const Event& one : events_)
        if (const auto kept = desk_.events().event(one.id)) desk_.events().remove(*kept);
    desk_.practices().remove(practice_);
}

void ExampleRegister::tell() {
    practice_ = freshPractice(desk_, freshAction(desk_, unit_), {});
    practice_.action.clear();
    practice_.title = tr("Put up the opening hours");
    practice_.worked = tr("One sheet on each door, with the hours of the phone below.");
    practice_.failed = tr("The first one was too small to be read from the street.");
    practice_.reusable = tr("Every service with a counter");
    practice_.isShared = true;
    desk_.practices().add(practice_);
}

Event ExampleRegister::made(int daysAgo, EventSource source, const char* facts) {
    Event event = freshEvent(desk_, unit_);
    event.date = daysAfter(event.date, -daysAgo);
    event.source = source;
    event.facts = facts;
    return event;
}

}  // namespace trainer
