#pragma once
#include <wx/button.h>
#include <wx/gauge.h>
#include <wx/timer.h>

#include <functional>
#include <memory>

#include "trainer/presenters/ballot_presenter.h"
#include "trainer/windows/column.h"

namespace trainer {

class AnswerPanel;
class Prose;
class RadioGroup;
class Row;

/// A person's ballot: whom they answer as, then one criterion at a time, then all of it to look over and hand
/// in. What is answered is kept at once, a comment within a second of the last key.
class BallotPage : public Panel {
  public:
    struct Actions {
        std::function<void()> leave;
        /// Takes the ballot of an invitation to who counts it. Empty where that cannot be done.
        std::function<void(const BallotPresenter&)> send = {};
    };
    BallotPage(wxWindow* parent, DiagnosticDesk& desk, Actions actions);
    ~BallotPage() override;

    /// What is shown, to be shown by another page; this one has nothing then.
    std::unique_ptr<BallotPresenter> standUp();
    void sitDown(std::unique_ptr<BallotPresenter> ballot) { ballot_ = std::move(ballot); }
    /// Shows the person's ballot of a campaign, where they left it. The framework is the one it is held by.
    void open(const assessment::Campaign& campaign, KnownFramework framework, const std::string& unit);
    /// Keeps a comment under way, before the page is left. False where it cannot be kept and the person
    /// stays.
    bool rest();
    /// What the buttons and the keys do: begins as the role that is picked, picks an answer ("2", "?", "-"),
    /// goes on, looks over all.
    void begin();
    bool pick(char key);
    void goOn();
    void lookOver();
    /// What is shown; null before anything was.
    BallotPresenter* ballot() { return ballot_.get(); }
    const std::string& unit() const { return unit_; }

  private:
    void make();
    bool hasHere(const assessment::Campaign& campaign) const;
    void show();
    void showStart(Stack& stack);
    void showCriterion(Stack& stack);
    void showEnd(Stack& stack);
    void addText(Stack& stack, const assessment::Criterion& criterion);
    void addProofs(Stack& stack, const assessment::Criterion& criterion);
    Row* makeFoot();
    void show(const wxWindow* shown);
    void addRoles(Card& card);
    void addOverview(Stack& stack);
    void addHandIn(Stack& stack);
    void sayPlace();
    void keepComment();
    void turn(const std::function<void()>& step);
    void handIn();
    void onKey(wxKeyEvent& event);
    bool obeyWhileAnswering(const wxKeyEvent& event);
    bool obeyUndo(const wxKeyEvent& event);

    DiagnosticDesk& desk_;
    Actions actions_;
    std::unique_ptr<BallotPresenter> ballot_;
    std::string unit_;
    Prose* title_ = nullptr;
    Prose* place_ = nullptr;
    wxGauge* gauge_ = nullptr;
    Column* column_ = nullptr;
    Row* foot_ = nullptr;             ///< shown with a criterion
    wxButton* back_ = nullptr;        ///< in it
    AnswerPanel* answers_ = nullptr;  ///< while a criterion is shown
    bool showsRoles_ = false;
    std::unique_ptr<RadioGroup> roles_;  ///< while those are shown
    wxTimer commentTimer_;
};

}  // namespace trainer
