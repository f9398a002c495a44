#pragma once
#include <wx/button.h>
#include <wx/timer.h>

#include <functional>
#include <memory>
#include <optional>

#include "trainer/presenters/desk.h"
#include "trainer/windows/column.h"
#include "trainer/windows/inbox_clock.h"

namespace trainer {

class FailureCard;
class PlayerHead;
class Prose;
class RemarkKeys;
class StepPanel;

/// A scenario being played: one step at a time, what an answer came to in its place, then the debrief.
class PlayerPage : public Panel {
  public:
    struct Actions {
        std::function<void()> leave;
        std::function<void(const scenarios::ScenarioId&)> again;
    };
    PlayerPage(wxWindow* parent, const scenarios::Commons& commons, WritingDesk& writing, Actions actions);

    /// Shows where the attempt stands.
    void play(std::unique_ptr<Sitting> sitting);
    /// Keeps what was begun, before the page is left. False where it cannot be kept and the person stays.
    bool rest();
    /// Goes on where `rest` stopped: the time of an inbox runs again.
    void goOn();
    /// What is being played, to be shown by another page; this one has nothing then.
    struct Seat {
        std::unique_ptr<Sitting> sitting;
        bool reviewing = false;
        int secondsLeft = 0;
    };
    Seat standUp();
    void sitDown(Seat seat);
    /// The attempt shown, finished or not; empty where there is none.
    std::string attempt() const { return sitting_ ? sitting_->presenter->attempt() : std::string(); }
    /// The kind of step shown; nothing in a review or a debrief.
    std::optional<StepView::Kind> kind() const;
    bool mayAnswer() const { return primary_ && primary_->IsEnabled() && (reviewing_ || isPlaying()); }
    bool mayAskForHint() const;
    bool mayTakeBack() const;
    bool isPlaying() const { return sitting_ && !sitting_->presenter->play().finished(); }
    /// Takes the answer that the controls hold, or goes on where one was reviewed.
    void submit();
    /// Takes an answer that needs no button, such as what is said in a conversation.
    void answer(const std::string& answer) { take(answer); }
    /// Puts an answer into the controls, as if somebody had.
    void putIn(const std::string& answer);
    /// The remarks on the text under way; null where the player is shown none.
    RemarkKeys* remarks() const;
    const scenarios::Play* shown() const { return sitting_ ? &playing() : nullptr; }
    bool isReviewing() const { return reviewing_; }
    void askForHint();
    void takeBack();
    /// Takes back the last change of what the controls hold, and does it again.
    void undo();
    void redo();

  private:
    PlayPresenter& presenter() { return *sitting_->presenter; }
    const scenarios::Play& playing() const { return sitting_->presenter->play(); }

    void make();
    void showHead();
    KeptKeyboard empty();
    void showStep();
    void showReview(const scenarios::StepReview& review);
    void showDebrief();
    void addHints();
    void addFoot(const std::string& label);
    void give(const std::string& answer);
    bool keeps(const std::function<void()>& work);
    void showFailure();
    void sendAgain();
    void showNext();
    void showPlace();
    void take(const std::string& answer);
    void say(const std::string& sentence);
    void updateFoot();
    void changed();
    void grown();
    void onKey(wxKeyEvent& event);
    void keepDraft();
    void keepDraftQuietly();
    void sayTimeLeft(int seconds);

    const scenarios::Commons& commons_;
    WritingDesk& writing_;
    Actions actions_;
    std::unique_ptr<Sitting> sitting_;
    std::optional<StepView> view_;
    bool reviewing_ = false;  ///< the last answer is being reviewed
    InboxClock clock_;
    wxTimer draftTimer_;

    PlayerHead* head_ = nullptr;
    Column* column_ =
        nullptr;  ///< made, with the head, when something is first played: the window opens sooner
    StepPanel* panel_ = nullptr;
    Prose* message_ = nullptr;
    wxButton* primary_ = nullptr;
    bool draftFailed_ = false;
    FailureCard* failure_ = nullptr;  ///< what says that something could not be kept
};

}  // namespace trainer
