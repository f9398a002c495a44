#include "trainer/wording/plan_words.h"

#include "trainer/wording/language.h"

namespace trainer {

using namespace assessment;

std::string wordFor(ActionStatus status) {
    switch (status) {
        case ActionStatus::proposed: return tr("Proposed");
        case ActionStatus::decided: return tr("Decided");
        case ActionStatus::inProgress: return tr("In progress");
        case ActionStatus::done: return tr("Carried out");
        case ActionStatus::verified: return tr("Verified");
        case ActionStatus::abandoned: return tr("Abandoned");
    }
    return {};
}

std::string stepTo(ActionStatus from, ActionStatus to) {
    const bool isBack = to < from;
    switch (to) {
        case ActionStatus::proposed:
            return from == ActionStatus::abandoned ? tr("Propose it again\u2026")
                                                   : tr("Back to proposed\u2026");
        case ActionStatus::decided: return isBack ? tr("Back to decided\u2026") : tr("It is decided");
        case ActionStatus::inProgress: return isBack ? tr("Back to in progress\u2026") : tr("It is begun");
        case ActionStatus::done: return isBack ? tr("Back to done\u2026") : tr("It is done");
        case ActionStatus::verified: return tr("It helped: verified");
        case ActionStatus::abandoned: return tr("Abandon it\u2026");
    }
    return {};
}

std::string wordFor(Grade grade) {
    switch (grade) {
        case Grade::low: return tr("Low");
        case Grade::medium: return tr("Medium");
        case Grade::high: return tr("High");
    }
    return {};
}

std::string wordFor(ActionOrigin::Kind kind) {
    switch (kind) {
        case ActionOrigin::Kind::free: return tr("an idea");
        case ActionOrigin::Kind::gap: return tr("a gap of a diagnostic");
        case ActionOrigin::Kind::event: return tr("an event");
    }
    return {};
}

std::string sentenceFor(ActionFault fault) {
    switch (fault) {
        case ActionFault::noTitle: return tr("It has no title. Write in a few words what is to be done.");
        case ActionFault::dates:
            return tr("It is due before it starts. Choose a later due day, or an earlier start.");
        case ActionFault::noDay: return tr("One of its days is no date. Choose the day again.");
        case ActionFault::origin: return tr("What it answers to is not known any more. Make it anew.");
        case ActionFault::target: return tr("It aims no higher than the level it starts from.");
        case ActionFault::cost: return tr("A cost is below 0. Write 0 or more.");
        case ActionFault::line: return tr("A list has an entry without words. Take it out.");
        case ActionFault::noEvidence:
            return tr(
                "Nothing shows yet that it helped. Add a proof below, or a measure of its indicator, "
                "then verify it.");
        case ActionFault::step:
            return tr("It cannot go there from where it is. Use one of the buttons of its status.");
        case ActionFault::noReason: return tr("This needs a reason. Write why.");
        case ActionFault::noWords: return tr("There is nothing to keep. Write something first.");
    }
    return {};
}

std::string wordFor(ActionField field) {
    switch (field) {
        case ActionField::title: return tr("Title");
        case ActionField::details: return tr("Details");
        case ActionField::originKind: return tr("What it answers to");
        case ActionField::campaign: return tr("Diagnostic");
        case ActionField::criterion: return tr("Criterion");
        case ActionField::from: return tr("Level today");
        case ActionField::target: return tr("Level aimed at");
        case ActionField::event: return tr("Event");
        case ActionField::engagement: return tr("Engagement");
        case ActionField::owner: return tr("Who sees to it");
        case ActionField::contributors: return tr("Who helps");
        case ActionField::priority: return tr("Priority");
        case ActionField::impact: return tr("What it changes for users");
        case ActionField::effort: return tr("Effort");
        case ActionField::start: return tr("Start");
        case ActionField::due: return tr("Due day");
        case ActionField::status: return tr("Status");
        case ActionField::days: return tr("Days of work");
        case ActionField::euros: return tr("Cost in euros");
        case ActionField::indicators: return tr("Indicators");
        case ActionField::links: return tr("Links");
        case ActionField::proofs: return tr("What shows that it helped");
    }
    return {};
}

std::string wordFor(JournalEntry::Kind kind) {
    switch (kind) {
        case JournalEntry::Kind::change:
        case JournalEntry::Kind::erased: return {};
        case JournalEntry::Kind::fact: return tr("Fact");
        case JournalEntry::Kind::obstacle: return tr("Obstacle");
        case JournalEntry::Kind::decision: return tr("Decision");
    }
    return {};
}

}  // namespace trainer
