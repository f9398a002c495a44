#pragma once
#include <functional>
#include <memory>
#include <string>
#include <utility>

#include "trainer/presenters/follow_up_meeting.h"
#include "trainer/reports/document.h"
#include "trainer/reports/follow_up_minutes.h"
#include "trainer/windows/begun_keeper.h"
#include "trainer/windows/page.h"

class wxTextCtrl;

namespace trainer {

class Editor;
class Prose;

/// The follow-up meeting of a service: one point of its list at a time, with what was said of it last and
/// what is said now; all points; at the end the minutes, and what each owner sees to. What is written is kept
/// when one goes on or leaves, all else at once; until then what is begun outlives the program.
class FollowUpPage : public Page {
  public:
    struct Actions {
        std::function<void(const std::string& unit)> leave;
        std::function<void(const std::string& action)> open;  ///< all of an action
        std::function<void()> enlarge;                        ///< for a whole room to read; and back
        std::function<bool()> isEnlarged;
    };
    FollowUpPage(wxWindow* parent, PlanDesk& desk, Actions actions);
    ~FollowUpPage() override;

    /// The meeting of today; where it stands, if it is held here.
    void open(const std::string& unit);
    void refresh() override;
    /// Keeps what is written. False where it cannot be kept and the person stays.
    bool rest();
    /// What is shown; null before anything was.
    FollowUpMeeting* meeting() { return seat_.meeting.get(); }
    /// What is shown and what is written, to be gone on with by another page; this one has nothing then.
    struct Seat {
        std::unique_ptr<FollowUpMeeting> meeting;
        std::string words = {};  ///< said now, and not kept yet
        assessment::JournalEntry::Kind kind = assessment::JournalEntry::Kind::fact;
        std::string owner = {};  ///< as it stands in its field
        std::string value = {};  ///< the same, of an indicator
        std::string proof = {};  ///< given, and not kept yet
    };
    Seat standUp() { return std::exchange(seat_, {}); }
    void sitDown(Seat seat) { seat_ = std::move(seat); }

    void goTo(std::size_t place);
    /// Keeps another status of the action here; asks for what that needs.
    void step(assessment::ActionStatus to);
    /// Asks for another due day, and keeps it.
    void changeDue();
    void undo();
    Document minutes() const { return followUpMinutesOf(record()); }
    /// The minutes.
    bool mayPrint() const override { return seat_.meeting != nullptr; }
    void print() override;

  private:
    using Kind = assessment::JournalEntry::Kind;
    void addHead();
    void addNothing();
    void addPoint();
    void addAction(Stack& stack);
    void addLast(Stack& stack);
    void addWords(Stack& stack);
    void addWho(Stack& stack);
    void addSteps(Stack& stack);
    void addIndicator(Stack& stack);
    void addFoot();
    void addList();
    void addEnd();
    void addOwners(Stack& stack);
    FollowUpRecord record() const;
    void forgetWords();
    assessment::Begun whatIsBegun() const;
    void pickUp();
    bool keep(const assessment::Action& after, Kind kind);
    bool keepWords();
    bool keepMeasure();
    bool ask(const char* title, const char* question, std::string& answer);
    void say(const std::string& sentence);
    void onKey(wxKeyEvent& event);

    PlanDesk& desk_;
    Actions actions_;
    Seat seat_;
    std::string notice_;
    Editor* editor_ = nullptr;
    wxTextCtrl* figure_ = nullptr;
    Prose* fault_ = nullptr;
    BegunKeeper begun_;
};

}  // namespace trainer
