#include "trainer/desktop/example_story.h"

#include <algorithm>
#include <stdexcept>

#include "trainer/presenters/action_sheet.h"
#include "trainer/presenters/event_sheet.h"
#include "trainer/presenters/gap_ideas.h"

namespace trainer {

using namespace assessment;

namespace {

Action with(Action action, const ExampleWords& words) {
    action.title = words.title;
    action.details = words.details;
    action.owner = words.owner;
    action.priority = words.priority;
    action.impact = words.impact;
    action.effort = words.effort;
    action.start = words.start;
    action.due = words.due;
    return action;
}

}  // namespace

ExampleStory::ExampleStory(ExampleDesk& desk, const Action& fresh, const When& when)
    : desk_(desk), id_(fresh.id) {
    desk_.on(when.day, when.who);
    addToPlan(desk_.plans(), {fresh});
}

Action ExampleStory::now() const {
    return desk_.plans().plans().action(id_).value();
}

void ExampleStory::keep(const Action& after, const When& when, Kind kind, const std::string& note) {
    desk_.on(when.day, when.who);
    ActionSheet sheet(desk_.plans(), id_);
    if (!sheet.keep(after, kind, note)) throw std::logic_error("this may not be: " + after.title);
}

ExampleStory& ExampleStory::go(ActionStatus to, const When& when, const std::string& why) {
    Action after = now();
    after.status = to;
    keep(after, when, Kind::change, why);
    return *this;
}

ExampleStory& ExampleStory::putOff(const char* due, const When& when, const std::string& why) {
    Action after = now();
    after.due = due;
    keep(after, when, Kind::change, why);
    return *this;
}

ExampleStory& ExampleStory::say(Kind kind, const When& when, const std::string& words) {
    keep(now(), when, kind, words);
    return *this;
}

ExampleStory& ExampleStory::prove(const std::string& words, const When& when) {
    Action after = now();
    after.proofs.push_back(words);
    after.status = ActionStatus::verified;
    keep(after, when, Kind::change, {});
    return *this;
}

ExampleStory& ExampleStory::move(const std::string& indicator, const When& when) {
    Action after = now();
    after.indicators.push_back(indicator);
    keep(after, when, Kind::change, {});
    return *this;
}

Action exampleGap(ExampleDesk& desk, const std::string& id, const std::string& criterion,
                  const ExampleWords& words) {
    DiagnosticDesk& diagnostics = desk.diagnostics();
    const Campaign campaign = diagnostics.campaigns().campaign(id).value();
    const auto agreed = diagnostics.campaigns().consensus(id);
    const auto found = std::ranges::find(agreed, criterion, &Consensus::criterion);
    if (found == agreed.end()) throw std::logic_error("nobody agreed on " + criterion);
    Action action = with(freshAction(desk.plans(), campaign.unit), words);
    action.origin = {ActionOrigin::Kind::gap, id, criterion, found->level, found->level + 1, {}};
    const auto framework = diagnostics.frameworkOf(campaign);
    for (const Engagement& one : framework->engagements)
        if (std::ranges::any_of(criteriaOf(one), [&](const auto* of) { return of->id == criterion; }))
            action.engagement = one.id;
    return action;
}

Action exampleAnswer(ExampleDesk& desk, const std::string& unit, const std::string& event,
                     const ExampleWords& words) {
    if (event.empty()) return with(freshAction(desk.plans(), unit), words);
    return with(EventSheet(desk.plans(), event).freshAction(), words);
}

}  // namespace trainer
