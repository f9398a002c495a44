#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "trainer/presenters/practice_sheet.h"
#include "trainer/windows/plan_part_page.h"
#include "trainer/windows/rows_table.h"

namespace trainer {

class Prose;

/// What services learnt of their actions: this one, and those that share it; and what is still to be told.
class PracticesPage : public PlanPartPage {
  public:
    struct Actions {
        std::function<void(const assessment::Action& action)> tell;
        std::function<void(const std::string& unit, const std::string& practice)> open;
        std::function<void(const std::string& unit)> seePlan;
        KeptWidths widths = {};  ///< of its table
    };
    PracticesPage(wxWindow* parent, PlanDesk& desk, GoTo goTo, Actions actions);

    /// What is shown, in its order.
    const std::vector<const assessment::Practice*>& shown() const { return shown_; }
    RowsTable* table() { return table_; }
    /// Offers to put that one back that was removed, until another service is shown.
    void offerBack(const assessment::Practice& practice);

  private:
    std::string title() const override;
    std::string lead() const override;
    void forget() override;
    void turn() override;
    void addPart() override;
    void addRemoved();
    void addEmpty();
    void addUntold();
    void addTable();
    void showRows();
    std::string textAt(std::size_t row, std::size_t column) const;

    Actions actions_;
    std::string search_;
    std::vector<assessment::Practice> practices_;
    std::vector<assessment::Action> untold_;
    std::vector<const assessment::Practice*> shown_;
    std::vector<assessment::Unit> units_;
    std::optional<assessment::Practice> removed_;
    RowsTable* table_ = nullptr;
    Prose* count_ = nullptr;
};

}  // namespace trainer
