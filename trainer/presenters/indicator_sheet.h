#pragma once
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "trainer/presenters/kept_sheet.h"
#include "trainer/presenters/plan_desk.h"

namespace trainer {

template <>
struct Written<assessment::Indicator> {
    using Indicator = assessment::Indicator;
    static constexpr std::tuple fields{&Indicator::title,  &Indicator::definition, &Indicator::measuredIn,
                                       &Indicator::target, &Indicator::direction,  &Indicator::frequency,
                                       &Indicator::source, &Indicator::isKept};
    static constexpr std::array names{"title",     "definition", "measured_in", "target",
                                      "direction", "frequency",  "source",      "is_kept"};
    static std::string about(const Indicator& indicator) { return "indicator " + indicator.id; }
    static std::string aboutNew(const Indicator& indicator) {
        return "new indicator " + indicator.unit + " " + indicator.kind;
    }
};

/// An indicator that somebody reads and changes, and its measures.
class IndicatorSheet : public KeptSheet<assessment::Indicator> {
  public:
    /// One that is kept. Throws std::out_of_range where there is none.
    IndicatorSheet(PlanDesk& desk, const std::string& unit, const std::string& indicator);
    /// A new one.
    IndicatorSheet(PlanDesk& desk, const assessment::Indicator& fresh);

    /// By day.
    std::vector<assessment::Measure> measures() const;

  private:
    PlanDesk& desk_;
};

/// An indicator of a service as a list shows it.
struct IndicatorLine {
    assessment::Indicator indicator;
    std::optional<assessment::Measure> last;
    std::optional<assessment::Measure> before;
    std::optional<bool> reached;
    std::string nextDue;  ///< see IndicatorState
    bool isOverdue = false;
    bool isMissing = false;  ///< it is to be measured now
};
/// Those that wait for a measure first, the longest overdue at the top; those that are not measured any more
/// last.
std::vector<IndicatorLine> indicatorLines(PlanDesk& desk, const std::string& unit);

/// The ready indicators that a unit has not taken yet.
std::vector<assessment::ReadyIndicator> readyFor(PlanDesk& desk, const std::string& unit);
/// Takes a ready indicator, or begins one of the unit's own; nothing is kept of that.
assessment::Indicator freshIndicator(PlanDesk& desk, const std::string& unit,
                                     const assessment::ReadyIndicator& ready = {});
/// A measure of today, without a value.
assessment::Measure freshMeasure(PlanDesk& desk, const std::string& indicator);

}  // namespace trainer
