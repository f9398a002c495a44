// All services beside each other.
#include <algorithm>
#include <array>

#include "trainer/reports/dashboard_parts.h"
#include "trainer/wording/language.h"
#include "trainer/wording/plan_words.h"

namespace trainer {
namespace {

using namespace assessment;
using Part = Dashboard::Part;
using Row = Dashboard::Row;

constexpr std::array statuses{ActionStatus::proposed, ActionStatus::decided,  ActionStatus::inProgress,
                              ActionStatus::done,     ActionStatus::verified, ActionStatus::abandoned};

long long countOf(const CountedFigures& figures, ActionStatus status) {
    const auto count = figures.byStatus.find(status);
    return count == figures.byStatus.end() ? 0 : count->second;
}

std::vector<std::string> rowHead() {
    return {tr("Service"), tr("Actions"), tr("Done, of what was decided"), tr("Late")};
}

Row rowOf(const UnitFigures& unit) {
    const CountedFigures& figures = unit.figures;
    return {Row::Kind::unit,
            unit.unit,
            {unit.name, std::to_string(figures.actions()), shareText(figures.done(), figures.decided()),
             std::to_string(figures.late)}};
}

/// A figure of all services, with those it comes from: those of most first.
Dashboard::Figure figureOf(const std::string& label, const ServicesView& view,
                           long long (*of)(const CountedFigures&, ActionStatus), ActionStatus status) {
    std::vector<const UnitFigures*> units;
    long long sum = 0;
    for (const UnitFigures& unit : view.units) {
        const long long count = of(unit.figures, status);
        sum += count;
        if (count > 0) units.push_back(&unit);
    }
    std::ranges::stable_sort(units, std::ranges::greater(),
                             [&](const UnitFigures* one) { return of(one->figures, status); });
    Dashboard::Figure figure{label, std::to_string(sum), static_cast<int>(sum)};
    for (const UnitFigures* one : units) figure.rows.push_back(rowOf(*one));
    return figure;
}

long long lateOf(const CountedFigures& figures, ActionStatus) {
    return figures.late;
}

Part statusPart(const ServicesView& view) {
    Part part{tr("How far the actions are"), {}, {tr("How far it is"), tr("Actions")}, {}, true, rowHead()};
    for (const ActionStatus status : statuses)
        part.figures.push_back(figureOf(wordFor(status), view, countOf, status));
    return part;
}

Part servicesPart(const ServicesView& view) {
    Part part{tr("Service by service"), {}, {tr("Figure"), tr("How much")}, {}, false, rowHead()};
    Dashboard::Figure all{tr("All services"), std::to_string(view.units.size()),
                          static_cast<int>(view.units.size())};
    for (const UnitFigures& unit : view.units) all.rows.push_back(rowOf(unit));
    all.isFirst = true;
    part.figures.push_back(std::move(all));
    part.figures.push_back(figureOf(tr("Actions that are late"), view, lateOf, ActionStatus::proposed));
    Dashboard::Figure none{tr("Services without an action"), {}, 0};
    for (const UnitFigures& unit : view.units)
        if (unit.figures.actions() == 0) none.rows.push_back(rowOf(unit));
    none.bar = static_cast<int>(none.rows.size());
    none.value = std::to_string(none.bar);
    part.figures.push_back(std::move(none));
    part.figures.push_back({tr("Done, of what was decided"), shareText(view.all.done(), view.all.decided())});
    return part;
}

}  // namespace

Dashboard servicesDashboard(const ServicesView& view, const DashboardHead& head) {
    Dashboard dashboard = begun(tr("Where do the services stand?"), head);
    if (view.all.actions() == 0)
        dashboard.parts.push_back(
            {tr("How far the actions are"),
             {tr("Not enough data: none of these services has an action in its plan yet.")}});
    else
        dashboard.parts.push_back(statusPart(view));
    if (!view.units.empty()) dashboard.parts.push_back(servicesPart(view));
    return dashboard;
}

}  // namespace trainer
