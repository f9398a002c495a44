#include "trainer/presenters/indicator_sheet.h"

#include <algorithm>

namespace trainer {

using namespace assessment;

namespace {

/// No indicator is ever removed: one that is not measured any more stays, with its measures.
KeptSheet<Indicator>::Store storeOf(PlanDesk& desk, const std::string& unit) {
    return {[&desk](const Indicator& one) { desk.indicators().add(one); },
            [&desk](const Indicator& one) { return desk.indicators().update(one); },
            [](const Indicator&) -> Update { throw std::logic_error("indicators are not removed"); },
            [&desk, unit](const std::string& id) -> std::optional<Indicator> {
                for (Indicator& one : desk.indicators().indicators(unit))
                    if (one.id == id) return std::move(one);
                return {};
            }};
}

IndicatorLine lineOf(const Indicator& indicator, const std::vector<Measure>& measures,
                     const std::string& today) {
    const IndicatorState state = stateOf(indicator, measures, today);
    const bool isMissing = !state.nextDue.empty() && state.nextDue <= today;
    return {indicator, state.last, state.before, state.reached, state.nextDue, state.isOverdue, isMissing};
}

}  // namespace

IndicatorSheet::IndicatorSheet(PlanDesk& desk, const std::string& unit, const std::string& indicator)
    : KeptSheet(storeOf(desk, unit), indicator), desk_(desk) {}

IndicatorSheet::IndicatorSheet(PlanDesk& desk, const Indicator& fresh)
    : KeptSheet(storeOf(desk, fresh.unit), fresh), desk_(desk) {}

std::vector<Measure> IndicatorSheet::measures() const {
    auto all = desk_.indicators().measures(draft.unit);
    std::erase_if(all, [&](const Measure& one) { return one.indicator != draft.id; });
    return all;
}

std::vector<IndicatorLine> indicatorLines(PlanDesk& desk, const std::string& unit) {
    const auto measures = desk.indicators().measures(unit);
    const std::string today = desk.diagnostics().today();
    std::vector<IndicatorLine> lines;
    for (const Indicator& one : desk.indicators().indicators(unit))
        lines.push_back(lineOf(one, measures, today));
    const auto rank = [](const IndicatorLine& line) {
        return std::tuple(!line.indicator.isKept, !line.isMissing, line.isMissing ? line.nextDue : "");
    };
    std::ranges::stable_sort(lines, {}, rank);
    return lines;
}

std::vector<ReadyIndicator> readyFor(PlanDesk& desk, const std::string& unit) {
    const auto known = desk.indicators().indicators(unit);
    std::vector<ReadyIndicator> ready = desk.readyIndicators();
    std::erase_if(ready, [&](const ReadyIndicator& one) {
        return std::ranges::count(known, one.id, &Indicator::kind) > 0;
    });
    return ready;
}

Indicator freshIndicator(PlanDesk& desk, const std::string& unit, const ReadyIndicator& ready) {
    return indicatorOf(ready, desk.diagnostics().newId(), unit);
}

Measure freshMeasure(PlanDesk& desk, const std::string& indicator) {
    Measure measure;
    measure.id = desk.diagnostics().newId();
    measure.indicator = indicator;
    measure.date = desk.diagnostics().today();
    return measure;
}

}  // namespace trainer
