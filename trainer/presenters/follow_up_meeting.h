#pragma once
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "trainer/presenters/action_sheet.h"
#include "trainer/presenters/week_view.h"

namespace trainer {

/// An action for the minutes, as it stands now.
struct MinutedAction {
    assessment::Action action;
    std::vector<assessment::JournalEntry> journal;
};

/// A meeting that walks through what presses: what is late, what is due this week, what waits for somebody,
/// what nobody spoke of for long, what is to be measured. The list is that of the morning, worked out from
/// the journals, so it stays the same all day whatever is said, also for a program that was started anew.
/// Each change is kept when a function returns.
class FollowUpMeeting {
  public:
    /// Begins at the first point that nothing was said of today. The desk must outlive it.
    FollowUpMeeting(PlanDesk& desk, std::string unit);

    const std::string& unit() const { return unit_; }
    /// Today, as it was when the meeting began.
    const std::string& day() const { return day_; }
    const std::vector<WeekLine>& points() const { return points_; }
    std::size_t place() const { return place_; }
    const WeekLine& here() const { return points_.at(place_); }
    /// Stays where there is no such place.
    void goTo(std::size_t place);
    bool isSpokenOf(std::size_t place) const { return isSpoken_.at(place); }
    std::size_t spokenOf() const;

    /// The action here; null where an indicator is to be measured.
    ActionSheet* sheet() { return sheet_.get(); }
    enum class Outcome {
        kept,
        faulty,    ///< see ActionSheet::faults
        overtaken  ///< somebody else changed it: the sheet is as they left it, and nothing was kept
    };
    /// Keeps that state of the action here with an entry of its journal.
    Outcome keep(const assessment::Action& after, assessment::JournalEntry::Kind kind,
                 const std::string& note);

    /// The indicator here. Throws std::out_of_range where there is none.
    const assessment::Indicator& indicator() const;
    /// The last measure of the indicator here.
    std::optional<assessment::Measure> lastMeasure() const;
    /// Keeps a measure of today. False where that is no figure.
    bool measure(const std::string& value, const std::string& note);

    /// Whether the last change that was kept here may be taken back; notes stay in their journals. Not where
    /// somebody else changed the action since.
    bool mayUndo();
    /// Takes it back, wherever it was, and goes there; of an action by an entry of its own with that reason.
    bool undo(const std::string& why);

    /// The actions of the list in its order, then others of the unit that something was said of today.
    std::vector<MinutedAction> minuted() const;
    /// What was measured today, with its indicator.
    std::vector<std::pair<assessment::Indicator, assessment::Measure>> measured() const;

  private:
    /// What there was before a change, or a measure that came.
    struct Done {
        std::size_t place = 0;
        std::variant<assessment::Action, assessment::Measure> what;
        long long version = 0;  ///< the action has, as long as nobody else changes it
    };
    void list();
    void look();
    void markSpoken();
    void follow(const std::string& action, long long before, long long now);
    std::vector<assessment::JournalEntry> saidOf(const std::string& action) const;

    PlanDesk& desk_;
    std::string unit_;
    std::string day_;
    std::vector<WeekLine> points_;
    std::vector<bool> isSpoken_;
    std::vector<assessment::Indicator> indicators_;
    std::size_t place_ = 0;
    std::unique_ptr<ActionSheet> sheet_;
    std::vector<Done> done_;
};

}  // namespace trainer
