#pragma once
#include <functional>
#include <string>
#include <vector>

#include "trainer/presenters/board.h"
#include "trainer/windows/page.h"

namespace trainer {

/// A campaign as who leads it sees it: how many have answered, the ways to answer, the stages, what is fixed,
/// closing it, another round.
class BoardPage : public Page {
  public:
    /// What is empty is not offered.
    struct Actions {
        using Go = std::function<void(const std::string& campaign)>;
        Go typeCards;
        Go invite;       ///< saves a file for somebody who answers on another machine
        Go exportSheet;  ///< saves a table to be filled in
        Go merge;        ///< asks for files with ballots, and counts them
        Go decide;
        Go look;
        Go plan;  ///< given the unit
        std::function<void()> leave;
    };
    BoardPage(wxWindow* parent, DiagnosticDesk& desk, Actions actions);

    void open(const std::string& campaign);
    const std::string& campaign() const { return campaign_; }
    void refresh() override;
    /// What is fixed.
    bool mayPrint() const override { return !campaign_.empty(); }
    void print() override;
    /// Something to say beside the ways to answer, as a report on files: a line each. It goes with the next
    /// campaign that is opened.
    void report(std::vector<std::string> lines);

  private:
    void addParticipation(const BoardView& view);
    void addWays(const BoardView& view);
    void addReport();
    void addNext(const BoardView& view);
    void addStages(const std::vector<StageLine>& stages);
    void addStage(Card& card, const StageLine& stage);
    void addLeader(const assessment::Campaign& campaign);
    void addFixed(const assessment::Campaign& campaign);
    void addClosing(const BoardView& view);
    void close();
    void openAgain();
    void change(const std::function<void(Board&)>& work);

    DiagnosticDesk& desk_;
    Actions actions_;
    std::string campaign_;
    std::vector<std::string> report_;
};

}  // namespace trainer
