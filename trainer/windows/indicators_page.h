#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "trainer/presenters/indicator_sheet.h"
#include "trainer/windows/plan_part_page.h"

namespace trainer {

/// The figures by which a service sees how well it serves: those that wait for a measure first.
class IndicatorsPage : public PlanPartPage {
  public:
    struct Actions {
        std::function<void(const assessment::Indicator& fresh)> begin;
        std::function<void(const assessment::Indicator& indicator)> open;
    };
    IndicatorsPage(wxWindow* parent, PlanDesk& desk, GoTo goTo, Actions actions);

    const std::vector<IndicatorLine>& lines() const { return lines_; }
    /// Asks for a measure of one of them, and keeps it.
    void enter(const assessment::Indicator& indicator);

  private:
    /// A measure that was entered last, and can be taken back.
    struct Entered {
        assessment::Measure measure;
        assessment::Indicator indicator;
    };
    std::string title() const override;
    std::string lead() const override;
    void turn() override { entered_.reset(); }
    void addPart() override;
    void addEntered();
    void addLine(const IndicatorLine& line);
    void addFigures(Stack& stack, const IndicatorLine& line);
    void addReady();

    Actions actions_;
    std::vector<IndicatorLine> lines_;
    std::optional<Entered> entered_;
};

}  // namespace trainer
