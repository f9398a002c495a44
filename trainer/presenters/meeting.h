#pragma once
#include <map>
#include <string>
#include <vector>

#include "assessment/diagnostic/consensus.h"
#include "trainer/presenters/diagnostic_desk.h"
#include "trainer/presenters/snapshots.h"

namespace trainer {

/// A criterion that a meeting comes to.
struct MeetingPoint {
    enum class Kind {
        discuss,    ///< the answers are far apart
        undecided,  ///< they neither agree nor are far apart, or too few are told
        adoptable   ///< the answers lie within the tolerance
    };
    const assessment::CriterionResult* result = nullptr;
    const assessment::Engagement* engagement = nullptr;
    Kind kind = Kind::undecided;
    int proposed = 0;  ///< the level at which it may be adopted

    const assessment::Criterion& criterion() const { return *result->criterion; }
};

/// The meeting in which a team agrees on levels, point by point. Each change is kept when a function returns.
class Meeting {
  public:
    /// Of a campaign that is closed, or whose meeting is over. The desk must outlive it.
    Meeting(DiagnosticDesk& desk, const assessment::Campaign& campaign, KnownFramework framework);

    const assessment::Campaign& campaign() const { return campaign_; }
    const assessment::Framework& framework() const { return *framework_; }
    bool isOver() const { return campaign_.phase == assessment::Phase::agreed; }
    /// What is to be discussed, the most urgent first; what may be adopted; what is undecided.
    const std::vector<MeetingPoint>& points() const { return points_; }
    std::size_t place() const { return place_; }
    const MeetingPoint& here() const { return points_[place_]; }
    /// Stays where there is no such place.
    void goTo(std::size_t place);

    /// Null where nothing was decided yet.
    const assessment::Consensus* decidedAt(std::size_t place) const;
    /// A level was chosen and has no reason yet, which it needs.
    bool lacksReasonAt(std::size_t place) const;
    std::size_t decided() const { return consensus_.size(); }
    /// Points with a level that has no reason, in their order.
    std::vector<std::size_t> withoutReason() const;
    /// What was written to the criterion here; in an order that tells nothing.
    std::vector<std::string> comments() const;

    /// What may still be adopted as it was answered.
    std::vector<assessment::Consensus> adoptable() const;
    void adopt();
    /// How many are adopted as they were answered.
    std::size_t adopted() const;
    void takeBackAdopted();

    /// Of the point here. A level that was proposed needs no reason.
    void decide(int level);
    void explain(const std::string& reason, const std::string& dissent);
    /// Takes back what was decided last, wherever that was, and goes there; and does it again.
    void undo();
    void redo();

    std::vector<assessment::Proof> proofs() const;
    /// Of a criterion, in the order they were added.
    std::vector<assessment::Proof> proofsOf(const std::string& criterion) const;
    void addProof(assessment::Proof::Kind kind, const std::string& words);
    /// False where the file cannot be read or is too large.
    bool addFile(const std::string& file);
    void removeProof(const std::string& id);
    /// The content of a file that is kept; throws std::out_of_range where it is gone.
    std::string contentOf(const std::string& id) const;

    /// What was agreed on is fixed from now on. Throws std::logic_error where a reason is missing.
    void end();

    /// A second more was spent on the point here.
    void tick() { ++seconds_[here().criterion().id]; }
    int seconds() const;

  private:
    void list();
    void keep(const assessment::Consensus& consensus);
    void put(const std::vector<assessment::Consensus>& consensus);
    void show(const Snapshots<std::vector<assessment::Consensus>>::Snapshot& snapshot);
    void read() { consensus_ = desk_.campaigns().consensus(campaign_.id); }

    DiagnosticDesk& desk_;
    assessment::Campaign campaign_;
    KnownFramework framework_;
    assessment::Tally tally_;
    assessment::Result result_;
    std::vector<MeetingPoint> points_;
    std::vector<assessment::Consensus> consensus_;
    Snapshots<std::vector<assessment::Consensus>> steps_;
    std::size_t place_ = 0;
    std::map<std::string, int> seconds_;  ///< by criterion
};

}  // namespace trainer
