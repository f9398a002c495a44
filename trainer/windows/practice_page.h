#pragma once
#include <functional>
#include <memory>
#include <string>

#include "trainer/presenters/practice_sheet.h"
#include "trainer/windows/sheet_page.h"

namespace trainer {

/// What was learnt of an action: written by its service, read by those it is shared with.
class PracticePage : public SheetPage {
  public:
    struct Actions {
        std::function<void(const std::string& unit)> leave;
        std::function<void(const assessment::Practice& practice)> removed;
        std::function<void(const assessment::Action& fresh)> begin;  ///< the same, done here
        std::function<void(const std::string& action)> open;         ///< what it is about
    };
    PracticePage(wxWindow* parent, PlanDesk& desk, Actions actions);
    ~PracticePage() override;

    /// Shows a practice to somebody of that unit; what is written of it already stays.
    void open(const std::string& unit, const std::string& practice);
    void begin(const assessment::Practice& fresh);
    /// What is shown; null before anything was.
    PracticeSheet* sheet() { return sheet_.get(); }
    const std::string& reader() const { return reader_; }
    /// What is shown, to be shown by another page; this one has nothing then.
    std::unique_ptr<PracticeSheet> standUp() { return std::move(sheet_); }
    void sitDown(std::unique_ptr<PracticeSheet> sheet, const std::string& reader);

  private:
    Keeping* keeping() override { return sheet_.get(); }
    std::string title() override;
    bool mayWrite() override { return sheet_->draft.unit == reader_; }
    void addSheet() override;
    std::vector<std::string> faults() override;
    Versions versions() override;
    void drop() override { sheet_.reset(); }
    std::string unit() override { return reader_; }
    void leave(const std::string& unit) override { actions_.leave(unit); }
    std::string wayBack() override;
    std::string removal() override;
    std::string removalQuestion() override;
    void removed() override;
    void addEnd() override;

    void addRead();
    void addFields();
    void addTicks();
    SheetLines linesOf(const assessment::Practice& practice);

    PlanDesk& desk_;
    Actions actions_;
    std::unique_ptr<PracticeSheet> sheet_;
    std::string reader_;  ///< the unit it is shown to
};

}  // namespace trainer
