#include "trainer/presenters/follow_up_meeting.h"

#include <algorithm>
#include <stdexcept>

#include "assessment/plan/follow_up.h"

namespace trainer {

using namespace assessment;

namespace {

constexpr std::size_t dayOfMoment = 10;

std::string dayOf(const JournalEntry& entry) {
    return entry.at.substr(0, dayOfMoment);
}

/// How many entries there were when the day began; the first one counts always, or there would be no action.
std::size_t entriesBefore(const std::vector<JournalEntry>& journal, const std::string& day) {
    const auto first =
        std::ranges::find_if(journal, [&](const JournalEntry& entry) { return dayOf(entry) >= day; });
    return std::max<std::size_t>(1, static_cast<std::size_t>(first - journal.begin()));
}

/// A plan as it was when a day began.
struct Morning {
    std::vector<Action> actions;
    std::map<std::string, std::string> lastMoves;
    std::vector<Measure> measures;
};

void turnBack(Action& action, PlanDesk& desk, const std::string& day, Morning& morning) {
    auto journal = desk.plans().journal(action.id);
    journal.resize(entriesBefore(journal, day));
    action = rebuilt(action.id, action.unit, journal);
    morning.lastMoves[action.id] = dayOf(journal.back());
}

Morning morningOf(PlanDesk& desk, const std::string& unit, const std::string& day) {
    Morning morning{desk.plans().actions(unit), desk.plans().lastMoves(unit),
                    desk.indicators().measures(unit)};
    for (Action& action : morning.actions)
        if (morning.lastMoves[action.id] >= day) turnBack(action, desk, day, morning);
    std::erase_if(morning.measures, [&](const Measure& one) { return one.date >= day; });
    return morning;
}

bool holds(const std::vector<const Action*>& actions, const Action& one) {
    return std::ranges::count(actions, &one) > 0;
}

}  // namespace

FollowUpMeeting::FollowUpMeeting(PlanDesk& desk, std::string unit)
    : desk_(desk),
      unit_(std::move(unit)),
      day_(desk.diagnostics().today()),
      indicators_(desk.indicators().indicators(unit_)) {
    list();
    markSpoken();
    const auto open = std::ranges::find(isSpoken_, false);
    if (open != isSpoken_.end()) place_ = static_cast<std::size_t>(open - isSpoken_.begin());
    look();
}

void FollowUpMeeting::list() {
    const Morning morning = morningOf(desk_, unit_, day_);
    Week week = weekOf(morning.actions, morning.lastMoves, indicators_, morning.measures, {}, day_);
    for (const Action& action : morning.actions)
        if (isWaiting(action, day_) && !holds(week.late, action) && !holds(week.due, action))
            week.waiting.push_back(&action);
    const auto add = [this](WeekLine::Why why, const std::vector<const Action*>& those) {
        for (const Action* one : those)
            points_.push_back({why, one->id, one->title, one->owner, one->due, one->status});
    };
    add(WeekLine::Why::late, week.late);
    add(WeekLine::Why::due, week.due);
    add(WeekLine::Why::waiting, week.waiting);
    add(WeekLine::Why::stale, week.stale);
    for (const IndicatorState& one : week.missing)
        points_.push_back(
            {WeekLine::Why::unmeasured, one.indicator->id, one.indicator->title, {}, one.nextDue});
}

void FollowUpMeeting::markSpoken() {
    isSpoken_.assign(points_.size(), false);
    const auto moves = desk_.plans().lastMoves(unit_);
    const auto values = measured();
    for (std::size_t i = 0; i < points_.size(); ++i) {
        const std::string& id = points_[i].id;
        const auto move = moves.find(id);
        const bool mayBe = move != moves.end() && move->second >= day_;
        isSpoken_[i] = (mayBe && !saidOf(id).empty()) ||
                       std::ranges::any_of(values, [&](const auto& one) { return one.first.id == id; });
    }
}

/// What was said of it today, besides its being put into the plan.
std::vector<JournalEntry> FollowUpMeeting::saidOf(const std::string& action) const {
    auto journal = desk_.plans().journal(action);
    const auto before = static_cast<std::ptrdiff_t>(entriesBefore(journal, day_));
    return {std::make_move_iterator(journal.begin() + before), std::make_move_iterator(journal.end())};
}

/// Reads the action here, as it is kept now.
void FollowUpMeeting::look() {
    sheet_.reset();
    if (points_.empty() || here().why == WeekLine::Why::unmeasured) return;
    sheet_ = std::make_unique<ActionSheet>(desk_, here().id);
}

void FollowUpMeeting::goTo(std::size_t place) {
    if (place >= points_.size()) return;
    place_ = place;
    look();
}

std::size_t FollowUpMeeting::spokenOf() const {
    return static_cast<std::size_t>(std::ranges::count(isSpoken_, true));
}

FollowUpMeeting::Outcome FollowUpMeeting::keep(const Action& after, JournalEntry::Kind kind,
                                               const std::string& note) {
    const Action before = sheet_->kept().value();
    const bool isKept = sheet_->keep(after, kind, note);
    if (!isKept && !sheet_->theirs()) {
        sheet_->draft = before;
        return Outcome::faulty;
    }
    if (!isKept) {
        sheet_->takeTheirs();
        return Outcome::overtaken;
    }
    follow(before.id, before.version, sheet_->kept()->version);
    if (!changesBetween(before, *sheet_->kept()).empty())
        done_.push_back({place_, before, sheet_->kept()->version});
    isSpoken_[place_] = true;
    return Outcome::kept;
}

/// What was changed here before may be taken back still, though a note or a taking back came after it.
void FollowUpMeeting::follow(const std::string& action, long long before, long long now) {
    for (Done& one : done_)
        if (const auto* change = std::get_if<Action>(&one.what); change && change->id == action)
            if (one.version == before) one.version = now;
}

const Indicator& FollowUpMeeting::indicator() const {
    const auto found = std::ranges::find(indicators_, here().id, &Indicator::id);
    if (found == indicators_.end()) throw std::out_of_range("no indicator " + here().id);
    return *found;
}

std::optional<Measure> FollowUpMeeting::lastMeasure() const {
    return stateOf(indicator(), desk_.indicators().measures(unit_), day_).last;
}

bool FollowUpMeeting::measure(const std::string& value, const std::string& note) {
    const auto figure = thousandthsOf(value);
    if (!figure) return false;
    const Measure measure{desk_.diagnostics().newId(), indicator().id, day_, *figure, note};
    desk_.indicators().keep(measure);
    done_.push_back({place_, measure});
    isSpoken_[place_] = true;
    return true;
}

/// Not what somebody else changed since: theirs would be gone unseen.
bool FollowUpMeeting::mayUndo() {
    if (done_.empty()) return false;
    const Done& last = done_.back();
    const auto* before = std::get_if<Action>(&last.what);
    if (!before) return true;
    ActionSheet sheet(desk_, before->id);
    if (sheet.kept()->version != last.version) return false;
    sheet.draft = *before;
    sheet.draft.version = last.version;
    return sheet.faults(JournalEntry::Kind::change, "-").empty();
}

bool FollowUpMeeting::undo(const std::string& why) {
    if (!mayUndo()) return false;
    const Done last = done_.back();
    goTo(last.place);
    if (const auto* measure = std::get_if<Measure>(&last.what)) {
        desk_.indicators().remove(*measure);
    } else {
        auto before = std::get<Action>(last.what);
        before.version = last.version;
        if (keep(before, JournalEntry::Kind::change, why) != Outcome::kept) return false;
        done_.pop_back();  // the taking back
    }
    done_.pop_back();
    markSpoken();
    return true;
}

std::vector<MinutedAction> FollowUpMeeting::minuted() const {
    std::vector<MinutedAction> all;
    const auto actions = desk_.plans().actions(unit_);
    const auto moves = desk_.plans().lastMoves(unit_);
    const auto add = [&](const Action& action) { all.push_back({action, desk_.plans().journal(action.id)}); };
    for (const WeekLine& point : points_)
        if (const auto one = std::ranges::find(actions, point.id, &Action::id); one != actions.end())
            add(*one);
    for (const Action& action : actions) {
        const auto move = moves.find(action.id);
        const bool isPoint = std::ranges::count(points_, action.id, &WeekLine::id) > 0;
        if (!isPoint && move != moves.end() && move->second >= day_) add(action);
    }
    return all;
}

std::vector<std::pair<Indicator, Measure>> FollowUpMeeting::measured() const {
    std::vector<std::pair<Indicator, Measure>> all;
    for (const Measure& measure : desk_.indicators().measures(unit_)) {
        const auto one = std::ranges::find(indicators_, measure.indicator, &Indicator::id);
        if (measure.date == day_ && one != indicators_.end()) all.emplace_back(*one, measure);
    }
    return all;
}

}  // namespace trainer
