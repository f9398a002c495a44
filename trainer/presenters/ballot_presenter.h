#pragma once
#include <optional>
#include <string>
#include <vector>

#include "trainer/presenters/diagnostic_desk.h"
#include "trainer/presenters/snapshots.h"

namespace trainer {

/// A person's ballot in a campaign, one criterion at a time. Whatever is answered is kept before a function
/// returns; where that throws, nothing changes.
class BallotPresenter {
  public:
    /// Goes on where the person left. The desk must outlive it.
    BallotPresenter(DiagnosticDesk& desk, assessment::Campaign campaign, KnownFramework framework);

    const assessment::Campaign& campaign() const { return campaign_; }
    const assessment::Framework& framework() const { return *framework_; }

    /// Whether the person has said as whom they answer; before that, nothing can be answered.
    bool isBegun() const { return isBegun_; }
    /// Those who are asked something by this framework.
    std::vector<assessment::Respondent> respondents() const;
    assessment::Respondent respondent() const { return own_.ballot.respondent; }
    /// They answer as such a person from now on. What such a person is not asked is forgotten.
    void choose(assessment::Respondent respondent);

    /// The criteria to answer, in the order of the framework.
    const std::vector<const assessment::Criterion*>& asked() const { return asked_; }
    /// The one that is looked at; past the last one where the person looks over all of them.
    std::size_t place() const { return place_; }
    bool isAtEnd() const { return place_ >= asked_.size(); }
    void goTo(std::size_t place);
    void goOn() { goTo(place_ + 1); }
    void goBack();
    void goToEnd() { goTo(asked_.size()); }
    /// The engagement that the criterion looked at belongs to.
    const assessment::Engagement& engagement() const;

    /// What is answered to a criterion; null where nothing is.
    const assessment::BallotAnswer* answerAt(std::size_t place) const;
    /// Answers the criterion that is looked at. Its comment stays.
    void answer(assessment::BallotAnswer::Kind kind, int level = 0, const std::string& reason = {});
    /// Comments the answer that is there, as far as there is room. Nothing happens without an answer.
    void comment(const std::string& words);
    std::size_t answered() const { return own_.ballot.answers.size(); }
    /// The places without an answer.
    std::vector<std::size_t> unanswered() const;

    bool mayUndo() const { return steps_.mayUndo(); }
    bool mayRedo() const { return steps_.mayRedo(); }
    void undo();
    void redo();

    /// Handed in, it counts, and is answered no more unless it is taken back.
    bool isGiven() const { return own_.isGiven; }
    void handIn();
    void takeBack();

    const assessment::Ballot& ballot() const { return own_.ballot; }

  private:
    using Answer = std::optional<assessment::BallotAnswer>;
    void keep(const assessment::OwnBallot& own);
    Answer valueAt(std::size_t place) const;
    void put(std::size_t place, const Answer& answer);
    void show(const Snapshots<Answer>::Snapshot& before);

    DiagnosticDesk& desk_;
    assessment::Campaign campaign_;
    KnownFramework framework_;
    assessment::OwnBallot own_;
    bool isBegun_ = false;
    std::vector<const assessment::Criterion*> asked_;
    std::size_t place_ = 0;
    Snapshots<Answer> steps_;
};

/// A text that is not longer than that many bytes, cut where a letter ends.
std::string within(const std::string& text, std::size_t most);

}  // namespace trainer
