#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "trainer/presenters/indicator_sheet.h"
#include "trainer/windows/rows_table.h"
#include "trainer/windows/sheet_page.h"

namespace trainer {

/// An indicator: what it is, how it goes, and its measures.
class IndicatorPage : public SheetPage {
  public:
    /// widths: of the table of its measures.
    IndicatorPage(wxWindow* parent, PlanDesk& desk, std::function<void(const std::string& unit)> leave,
                  KeptWidths widths = {});
    ~IndicatorPage() override;

    /// Shows an indicator; what is written of it already stays.
    void open(const std::string& unit, const std::string& indicator);
    void begin(const assessment::Indicator& fresh);
    /// What is shown; null before anything was.
    IndicatorSheet* sheet() { return sheet_.get(); }
    /// What is shown, to be shown by another page; this one has nothing then.
    std::unique_ptr<IndicatorSheet> standUp() { return std::move(sheet_); }
    void sitDown(std::unique_ptr<IndicatorSheet> sheet) { sheet_ = std::move(sheet); }
    RowsTable* table() { return table_; }

  private:
    Keeping* keeping() override { return sheet_.get(); }
    std::string title() override;
    void forget() override;
    void addSheet() override;
    std::vector<std::string> faults() override;
    bool isWritten() override { return SheetPage::isWritten() || isUnreadable_; }
    Versions versions() override;
    void drop() override { sheet_.reset(); }
    std::string unit() override { return sheet_->draft.unit; }
    void leave(const std::string& unit) override { leave_(unit); }
    std::string wayBack() override;
    void addEnd() override;

    void addTarget(Stack& stack);
    void addHow(Stack& stack);
    void addKept();
    void addChart();
    void addMeasures();
    void addMeasureButtons();
    void addRemoved();
    void enter(const assessment::Measure& present, bool isNew);
    void change(std::size_t row);
    void removePicked();

    PlanDesk& desk_;
    std::function<void(const std::string&)> leave_;
    KeptWidths widths_;
    std::unique_ptr<IndicatorSheet> sheet_;
    std::vector<assessment::Measure> measures_;  ///< the latest first
    std::optional<assessment::Measure> removed_;
    bool isUnreadable_ = false;  ///< what is written as a target is no figure
    RowsTable* table_ = nullptr;
};

}  // namespace trainer
