// Where all services stand, and what is late.
#include <array>
#include <functional>

#include "trainer/reports/dashboard_parts.h"
#include "trainer/wording/language.h"
#include "trainer/wording/plan_words.h"
#include "trainer/wording/with_number.h"

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

long long lateOf(const CountedFigures& figures) {
    return figures.late;
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

/// A figure of services that counts something of each, with those it comes from.
Dashboard::Figure figureOf(const std::string& label, const UnitsFigures& figures,
                           const std::function<long long(const CountedFigures&)>& of) {
    long long sum = 0;
    Dashboard::Figure figure{label, {}, 0};
    for (const UnitFigures& unit : figures.units) {
        const long long count = of(unit.figures);
        sum += count;
        if (count > 0) figure.rows.push_back(rowOf(unit));
    }
    figure.value = std::to_string(sum);
    figure.bar = static_cast<int>(sum);
    return figure;
}

Part statusPart(const ServicesView& view) {
    Part part{tr("How far the actions are"), {}, {tr("How far it is"), tr("Actions")}, {}, true, rowHead()};
    for (const ActionStatus status : statuses)
        part.figures.push_back(figureOf(wordFor(status), view, [status](const CountedFigures& figures) {
            return countOf(figures, status);
        }));
    return part;
}

Dashboard::Figure doneFigure(const std::string& label, const UnitsFigures& figures) {
    Dashboard::Figure figure{label, shareText(figures.all.done(), figures.all.decided())};
    for (const UnitFigures& unit : figures.units)
        if (unit.figures.decided() > 0) figure.rows.push_back(rowOf(unit));
    return figure;
}

Part engagementPart(const ServicesView& view) {
    Part part{tr("For which engagement"),
              {},
              {tr("Engagement"), tr("Done, of what was decided")},
              {},
              false,
              rowHead()};
    for (const auto& [id, figures] : view.engagements)
        part.figures.push_back(doneFigure(titleIn(view.titles, id), figures));
    return part;
}

Part servicesPart(const ServicesView& view) {
    Part part{tr("Service by service"), {}, {tr("Figure"), tr("How much")}, {}, false, rowHead()};
    std::vector<Row> all;
    std::vector<Row> none;
    for (const UnitFigures& unit : view.units) {
        all.push_back(rowOf(unit));
        if (unit.figures.actions() == 0) none.push_back(all.back());
    }
    part.figures = {counted(tr("All services"), std::move(all)),
                    figureOf(tr("Actions that are late"), view, &lateOf),
                    counted(tr("Services without an action"), std::move(none)),
                    doneFigure(tr("Done, of what was decided"), view)};
    part.figures.front().isFirst = true;
    return part;
}

std::vector<std::string> lateHead() {
    return {tr("Service"), tr("Late"), tr("More than a month"), tr("Nobody sees to it")};
}

/// A figure of what is late, with the services it comes from.
Dashboard::Figure lateFigure(const std::string& label, const ServicesLateView& view,
                             const std::function<long long(const LateCount&)>& of) {
    const long long sum = of(view.all);
    Dashboard::Figure figure{label, std::to_string(sum), static_cast<int>(sum)};
    for (const auto& [name, late] : view.units)
        if (of(late) > 0)
            figure.rows.push_back({Row::Kind::unit,
                                   late.unit,
                                   {name, std::to_string(late.all()), std::to_string(late.longer),
                                    std::to_string(late.unowned)}});
    return figure;
}

Part latePart(const ServicesLateView& view) {
    Part part{tr("What is late"), {}, {tr("Late for"), tr("Actions")}, {}, true, lateHead()};
    const auto all = static_cast<std::size_t>(view.all.all());
    part.sentences.push_back(
        withNumber(trn("{number} action is late.", "{number} actions are late.", all), all));
    part.figures = {
        lateFigure(tr("A week at most"), view, [](const LateCount& late) { return late.upToWeek; }),
        lateFigure(tr("A month at most"), view, [](const LateCount& late) { return late.upToMonth; }),
        lateFigure(tr("More than a month"), view, [](const LateCount& late) { return late.longer; })};
    return part;
}

Part whyPart(const ServicesLateView& view) {
    Part part{tr("Why"),
              {tr("What is in the way of an action stands in the dashboard of its service.")},
              {tr("Figure"), tr("Actions")},
              {},
              false,
              lateHead()};
    part.figures = {
        lateFigure(tr("All that is late"), view, [](const LateCount& late) { return late.all(); }),
        lateFigure(tr("Nobody sees to it"), view, [](const LateCount& late) { return late.unowned; })};
    part.figures.front().isFirst = true;
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
        dashboard.parts = {statusPart(view), engagementPart(view)};
    if (!view.units.empty()) dashboard.parts.push_back(servicesPart(view));
    return dashboard;
}

Dashboard servicesLateDashboard(const ServicesLateView& view, const DashboardHead& head) {
    Dashboard dashboard = begun(tr("What is late, and why?"), head);
    if (view.units.empty())
        dashboard.parts.push_back({tr("What is late"), {noServices()}});
    else if (view.all.all() == 0)
        dashboard.parts.push_back({tr("What is late"), {"\u2713  " + std::string(tr("Nothing is late."))}});
    else
        dashboard.parts = {latePart(view), whyPart(view)};
    return dashboard;
}

}  // namespace trainer
