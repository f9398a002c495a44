#include "trainer/presenters/priority_workshop.h"

#include <algorithm>

namespace trainer {

using namespace assessment;
using Held = assessment::Workshop;

namespace {

bool isEmpty(const Placing& placing) {
    return placing.impact.rated() == 0 && placing.effort.rated() == 0 && placing.dots == 0;
}

bool hasVotes(const Held& workshop) {
    const auto isSome = [](const auto& one) { return !one.second.empty(); };
    return std::ranges::any_of(workshop.placings, isSome) || std::ranges::any_of(workshop.rankings, isSome);
}

}  // namespace

PriorityWorkshop::PriorityWorkshop(PlanDesk& desk, std::string unit) : desk_(desk), unit_(std::move(unit)) {
    read();
    const auto held = desk_.workshops().workshops(unit_);
    const bool goesOn =
        !held.empty() && (!held.front().isOver || held.front().date == desk_.diagnostics().today());
    if (!goesOn) {
        begin();
        return;
    }
    workshop_ = held.front();
    isKept_ = true;
    findPlace();
}

void PriorityWorkshop::read() {
    all_ = desk_.plans().actions(unit_);
    candidates_.clear();
    for (const Action& action : all_)
        if (isToDo(action.status)) candidates_.push_back(&action);
    std::stable_partition(candidates_.begin(), candidates_.end(),
                          [](const Action* one) { return one->status == ActionStatus::proposed; });
}

void PriorityWorkshop::begin() {
    workshop_ = {};
    workshop_.id = desk_.diagnostics().newId();
    workshop_.unit = unit_;
    workshop_.date = desk_.diagnostics().today();
    for (const Action* one : candidates_)
        if (one->status == ActionStatus::proposed) workshop_.actions.push_back(one->id);
    isKept_ = false;
    at_ = {};
    past_.clear();
}

/// Where somebody left it, as far as what is kept tells.
void PriorityWorkshop::findPlace() {
    at_ = {};
    if (workshop_.isOver || !workshop_.priorities.empty()) {
        at_.stage = Stage::decide;
    } else if (hasVotes(workshop_)) {
        at_.stage = Stage::vote;
        const auto open = std::ranges::find_if(
            workshop_.actions, [this](const std::string& id) { return isEmpty(placingOf(id)); });
        if (open != workshop_.actions.end())
            at_.place = static_cast<std::size_t>(open - workshop_.actions.begin());
    }
}

void PriorityWorkshop::goTo(std::size_t place) {
    if (place < workshop_.actions.size()) at_.place = place;
}

/// Keeps that state of it. False where somebody else was faster: then theirs is here.
bool PriorityWorkshop::store(Held after) {
    if (!isKept_) {
        desk_.workshops().add(after);
        isKept_ = true;
    } else if (desk_.workshops().update(after) == Update::movedOn) {
        readTheirs();
        return false;
    } else {
        ++after.version;
    }
    workshop_ = std::move(after);
    return true;
}

/// What somebody else left of it, where they did.
void PriorityWorkshop::readTheirs() {
    const auto held = desk_.workshops().workshops(unit_);
    const auto theirs = std::ranges::find(held, workshop_.id, &Held::id);
    if (theirs == held.end() || theirs->version == workshop_.version) return;
    workshop_ = *theirs;
    past_.clear();
    goTo(std::min(at_.place, workshop_.actions.size()));
    wasOvertaken_ = true;
}

bool PriorityWorkshop::keep(Held after) {
    if (after == workshop_) return true;
    Before before{workshop_, at_, {}};
    if (!store(std::move(after))) return false;
    past_.push_back(std::move(before));
    return true;
}

bool PriorityWorkshop::isChosen(const std::string& action) const {
    return std::ranges::count(workshop_.actions, action) > 0;
}

void PriorityWorkshop::choose(const std::string& action, bool isWanted) {
    Held after = workshop_;
    std::erase(after.actions, action);
    if (isWanted)
        after.actions.push_back(action);
    else
        std::erase(after.priorities, action);
    if (!keep(std::move(after))) return;
    at_.place = 0;
}

std::vector<const Action*> PriorityWorkshop::actions() const {
    std::vector<const Action*> found;
    for (const std::string& id : workshop_.actions)
        if (const auto one = std::ranges::find(all_, id, &Action::id); one != all_.end())
            found.push_back(&*one);
    return found;
}

Placing PriorityWorkshop::placingOf(const std::string& action) const {
    const auto group = workshop_.placings.find(at_.group);
    if (group == workshop_.placings.end()) return {};
    const auto placing = group->second.find(action);
    return placing == group->second.end() ? Placing() : placing->second;
}

void PriorityWorkshop::put(const Placing& placing) {
    Held after = workshop_;
    auto& placings = after.placings[at_.group];
    const std::string& action = after.actions.at(at_.place);
    if (isEmpty(placing))
        placings.erase(action);
    else
        placings[action] = placing;
    if (placings.empty()) after.placings.erase(at_.group);
    keep(std::move(after));
}

std::size_t PriorityWorkshop::voted() const {
    return static_cast<std::size_t>(std::ranges::count_if(
        workshop_.actions, [this](const std::string& id) { return !isEmpty(placingOf(id)); }));
}

void PriorityWorkshop::bring(const Votes& votes) {
    Held after = workshop_;
    after.placings.erase(at_.group);
    after.rankings.erase(at_.group);
    if (!votes.placings.empty()) after.placings[at_.group] = votes.placings;
    if (!votes.rankings.empty()) after.rankings[at_.group] = votes.rankings;
    keep(std::move(after));
}

std::vector<VotedAction> PriorityWorkshop::lines() const {
    const auto team = placedBy(workshop_, Group::team, all_);
    const auto committee = placedBy(workshop_, Group::committee, all_);
    std::vector<VotedAction> lines;
    for (const Action* action : actions()) {
        const std::size_t place = lines.size();
        Action placed = *action;
        placed.impact = team[place].impact;
        placed.effort = team[place].effort;
        lines.push_back({action, team[place], committee[place],
                         isQuickWin(placed, desk_.diagnostics().today()),
                         std::ranges::count(workshop_.priorities, action->id) > 0});
    }
    const auto order = [](const VotedAction& one) {
        const auto last = [](double rank) { return std::pair(rank == 0, rank); };
        return std::pair(last(one.team.rank), last(one.committee.rank));
    };
    std::ranges::stable_sort(lines, {}, order);
    return lines;
}

std::optional<double> PriorityWorkshop::agreementIn(Group group) const {
    return assessment::agreementIn(workshop_, group);
}

std::optional<double> PriorityWorkshop::agreementBetween() const {
    return assessment::agreementBetween(workshop_, all_);
}

void PriorityWorkshop::prioritise(const std::string& action, bool isPriority) {
    Held after = workshop_;
    std::erase(after.priorities, action);
    if (isPriority) after.priorities.push_back(action);
    keep(std::move(after));
}

/// The actions that deciding changes, as it leaves them.
std::vector<Action> PriorityWorkshop::decidedActions() const {
    std::vector<Action> changed;
    for (const VotedAction& line : lines()) {
        Action after = *line.action;
        after.impact = line.team.impact;
        after.effort = line.team.effort;
        if (line.isPriority) {
            after.priority = Grade::high;
            if (after.status == ActionStatus::proposed) after.status = ActionStatus::decided;
        }
        if (after != *line.action) changed.push_back(std::move(after));
    }
    return changed;
}

/// Writes those states of actions and of the workshop, all or none, and reads what there is then.
bool PriorityWorkshop::write(const std::vector<Action>& actions, Held after, const std::string& note) {
    std::vector<ActionChange> changes;
    for (const Action& one : actions)
        changes.push_back(
            {one, {JournalEntry::Kind::decision, desk_.diagnostics().person().name, desk_.now(), note, {}}});
    const bool isWritten = desk_.keepDecision(changes, after) == Update::kept;
    read();
    if (isWritten) {
        ++after.version;
        workshop_ = std::move(after);
    } else {
        readTheirs();
    }
    return isWritten;
}

bool PriorityWorkshop::decide(const std::string& note) {
    if (!isKept_) store(workshop_);
    const auto after = decidedActions();
    Before undecided{workshop_, at_, {}};
    for (const Action& one : after)
        undecided.decided.push_back(*std::ranges::find(all_, one.id, &Action::id));
    Held over = workshop_;
    over.isOver = true;
    if (!write(after, std::move(over), note)) return false;
    for (Action& one : undecided.decided) one.version = std::ranges::find(all_, one.id, &Action::id)->version;
    past_.push_back(std::move(undecided));
    return true;
}

bool PriorityWorkshop::undo(const std::string& why) {
    if (past_.empty()) return true;
    const Before before = past_.back();
    Held back = before.workshop;
    back.version = workshop_.version;
    if (before.decided.empty()) {
        if (!store(std::move(back))) return true;
    } else if (!write(before.decided, std::move(back), why)) {
        return false;
    }
    at_ = before.at;
    past_.pop_back();
    return true;
}

}  // namespace trainer
