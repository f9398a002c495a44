#pragma once
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "assessment/plan/workshop.h"
#include "trainer/presenters/plan_desk.h"

namespace trainer {

/// An action as the votes placed it.
struct VotedAction {
    const assessment::Action* action = nullptr;
    assessment::Placed team;
    assessment::Placed committee;
    bool isQuickWin = false;  ///< where the team placed it
    bool isPriority = false;
};

/// A workshop in which a team and a committee of users vote on what is done first. Each change is kept when a
/// function returns; who voted what is nowhere.
class PriorityWorkshop {
  public:
    enum class Stage { choose, vote, decide };
    using Group = assessment::VoterGroup;

    /// Goes on with the last workshop of the unit that is not over, or is of today; else begins one with all
    /// actions that are proposed. Nothing is kept before the first change. The desk must outlive it.
    PriorityWorkshop(PlanDesk& desk, std::string unit);
    /// Begins another one.
    void begin();
    /// Reads the actions anew.
    void lookAgain() { read(); }

    const std::string& unit() const { return unit_; }
    const assessment::Workshop& workshop() const { return workshop_; }
    bool isOver() const { return workshop_.isOver; }
    /// Somebody else changed the workshop meanwhile: what they left is here now, and the last change is not.
    /// Asked once.
    bool wasOvertaken() { return std::exchange(wasOvertaken_, false); }

    Stage stage() const { return at_.stage; }
    void goTo(Stage stage) { at_.stage = stage; }
    std::size_t place() const { return at_.place; }
    /// Stays where there is no such place.
    void goTo(std::size_t place);
    Group group() const { return at_.group; }
    void hear(Group group) { at_.group = group; }

    /// The actions of the unit that are still to be done: those proposed first.
    const std::vector<const assessment::Action*>& candidates() const { return candidates_; }
    bool isChosen(const std::string& action) const;
    void choose(const std::string& action, bool isWanted);
    /// The actions that are voted on.
    std::vector<const assessment::Action*> actions() const;
    /// What that group said of the action here.
    assessment::Placing placing() const { return placingOf(workshop_.actions.at(at_.place)); }
    assessment::Placing placingOf(const std::string& action) const;
    void put(const assessment::Placing& placing);
    /// Of so many actions that group said something.
    std::size_t voted() const;
    /// Puts what a table brings in the place of all that group said.
    void bring(const assessment::Votes& votes);

    /// By the team's ranking, then by the committee's; what nobody ranked last.
    std::vector<VotedAction> lines() const;
    std::optional<double> agreementIn(Group group) const;
    std::optional<double> agreementBetween() const;
    void prioritise(const std::string& action, bool isPriority);
    std::vector<assessment::WorkshopFault> faults() const { return faultsOf(workshop_); }
    /// Writes into the actions where the team placed them; those decided have a high priority and are
    /// decided. All in one change, each with an entry that says that. False where somebody changed one of
    /// them, or the workshop, meanwhile: nothing is kept then, and all is read anew.
    bool decide(const std::string& note);

    bool mayUndo() const { return !past_.empty(); }
    /// Takes the last change back and goes where it was made; of a decision, by an entry of each action with
    /// that reason, in one change too. False where somebody changed an action since it was decided.
    bool undo(const std::string& why);

  private:
    struct At {
        Stage stage = Stage::choose;
        std::size_t place = 0;
        Group group = Group::team;
    };
    struct Before {
        assessment::Workshop workshop;
        At at;
        std::vector<assessment::Action> decided;  ///< as they were, in the versions that deciding made
    };
    void read();
    void findPlace();
    bool keep(assessment::Workshop after);
    bool store(assessment::Workshop after);
    void readTheirs();
    bool write(const std::vector<assessment::Action>& actions, assessment::Workshop after,
               const std::string& note);
    std::vector<assessment::Action> decidedActions() const;

    PlanDesk& desk_;
    std::string unit_;
    std::vector<assessment::Action> all_;
    std::vector<const assessment::Action*> candidates_;
    assessment::Workshop workshop_;
    bool isKept_ = false;
    bool wasOvertaken_ = false;
    At at_;
    std::vector<Before> past_;
};

}  // namespace trainer
