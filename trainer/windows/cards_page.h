#pragma once
#include <functional>
#include <memory>
#include <vector>

#include "trainer/presenters/card_counts.h"
#include "trainer/windows/page.h"

class wxSpinCtrl;

namespace trainer {

class Prose;
class TableView;

/// A show of cards: one criterion at a time, how many showed what; below it all of them, with what does not
/// fit. Each number is kept at once.
class CardsPage : public Page {
  public:
    CardsPage(wxWindow* parent, DiagnosticDesk& desk, std::function<void(const std::string&)> leave);

    /// The framework is the one the campaign is held by.
    void open(const assessment::Campaign& campaign, KnownFramework framework, const std::string& unit);
    void refresh() override;
    CardCounts* cards() { return cards_.get(); }

  private:
    void addCriterion();
    void addNumber(Card& card, const std::string& label, const std::string& sign, int value);
    void addFoot();
    void addTable();
    void typed();
    void saySum();
    void goTo(std::size_t place);
    void onKey(wxKeyEvent& event);
    assessment::Counts shown() const;

    DiagnosticDesk& desk_;
    std::function<void(const std::string&)> leave_;
    std::unique_ptr<CardCounts> cards_;
    std::string unit_;
    std::vector<wxSpinCtrl*> numbers_;  ///< of the levels, then of the two answers that are none
    Prose* sum_ = nullptr;
    TableView* table_ = nullptr;
};

}  // namespace trainer
