#pragma once
#include <map>
#include <string>
#include <vector>

#include "trainer/presenters/diagnostic_desk.h"
#include "trainer/presenters/snapshots.h"

namespace trainer {

/// The counts of a show of cards, one criterion at a time. Whatever is typed in is kept before a function
/// returns; where that throws, nothing changes.
class CardCounts {
  public:
    /// Something that does not fit in the counts of a criterion.
    enum class Fault {
        none,
        tooMany,  ///< more cards than people are expected
        tooFew    ///< fewer than k: nothing will be told of it
    };
    /// The desk must outlive it.
    CardCounts(DiagnosticDesk& desk, assessment::Campaign campaign, KnownFramework framework);

    const assessment::Campaign& campaign() const { return campaign_; }
    const assessment::Framework& framework() const { return *framework_; }
    const std::vector<const assessment::Criterion*>& criteria() const { return criteria_; }
    std::size_t place() const { return place_; }
    void goTo(std::size_t place) { place_ = place < criteria_.size() ? place : criteria_.size() - 1; }

    /// Without levels where nothing is typed in yet.
    assessment::Counts at(std::size_t place) const;
    bool isTyped(std::size_t place) const { return cards_.contains(criteria_.at(place)->id); }
    Fault faultAt(std::size_t place) const;
    /// Puts counts in the place of those of the criterion that is looked at; all zero takes them away.
    void put(const assessment::Counts& counts);
    std::size_t typed() const { return cards_.size(); }

    bool mayUndo() const { return steps_.mayUndo(); }
    bool mayRedo() const { return steps_.mayRedo(); }
    void undo();
    void redo();

  private:
    void put(std::size_t place, const assessment::Counts& counts);
    void show(const Snapshots<assessment::Counts>::Snapshot& before);

    DiagnosticDesk& desk_;
    assessment::Campaign campaign_;
    KnownFramework framework_;
    std::vector<const assessment::Criterion*> criteria_;
    std::map<std::string, assessment::Counts> cards_;
    std::size_t place_ = 0;
    Snapshots<assessment::Counts> steps_;
};

}  // namespace trainer
