#pragma once
#include <string>
#include <vector>

#include "trainer/presenters/campaign_list.h"

namespace trainer {

/// A stage of a campaign as its board shows it.
struct StageLine {
    std::string stage;  ///< its id
    std::string title;
    std::string summary;
    std::string planned;  ///< "2026-11-22"; may be empty
    std::string done;     ///< empty where it is not, or nobody knows when
    bool isDone = false;
    bool isGated = false;  ///< the campaign itself says when it is done
    bool isLate = false;   ///< it was planned for a day that is over
};

/// What who leads a campaign sees of it. While it is open, it holds numbers of answers only.
struct BoardView {
    CampaignLine line;
    std::vector<StageLine> stages;
    int missing = 0;  ///< so many more ballots are needed before it may be closed
    bool mayClose = false;
    bool mayOpenAgain = false;
};

/// What closing does where fewer have answered than may be shown.
enum class WithTooFew { isRefused, givesUp };

/// What who leads a campaign does with it. Each change is kept when a function returns.
class Board {
  public:
    /// The desk must outlive it.
    Board(DiagnosticDesk& desk, std::string campaign) : desk_(desk), campaign_(std::move(campaign)) {}

    /// As it is kept now.
    BoardView view() const;
    /// Counts what was answered and deletes the ballots, for good. Where fewer have answered than may be
    /// shown, only their number is kept: that must be meant. Throws CampaignMovedOn where it is not open any
    /// more, std::logic_error where too few have answered and nobody gave up.
    void close(WithTooFew withTooFew = WithTooFew::isRefused);
    /// Ends the meeting: what was agreed on is fixed from then on.
    void endMeeting();
    /// Opens a closed campaign for another round.
    void openAgain();
    /// Says that a stage without a gate is done today, or is not.
    void setDone(const std::string& stage, bool isDone);
    /// Plans a stage for a day; empty: for none.
    void plan(const std::string& stage, const std::string& day);
    /// So many people are asked to answer.
    void expect(int people);
    /// Who leads it, as people call them; somebody must. Until the meeting is over.
    void entrust(const std::string& facilitator);

  private:
    assessment::Campaign kept() const;
    void update(const assessment::Campaign& campaign);
    void passGates();
    assessment::StageDate& dateOf(assessment::Campaign& campaign, const std::string& stage) const;

    DiagnosticDesk& desk_;
    std::string campaign_;
};

/// How many took part in a show of cards: as many as answered the criterion that most answered.
int peopleOf(const std::map<std::string, assessment::Counts>& cards);

}  // namespace trainer
