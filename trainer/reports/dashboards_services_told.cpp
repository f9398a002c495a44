// What changed in all services, what users said, and who is trained.
#include <functional>

#include "assessment/diagnostic/others.h"
#include "trainer/reports/dashboard_parts.h"
#include "trainer/wording/event_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/movement_words.h"
#include "trainer/wording/play_words.h"
#include "trainer/wording/training_words.h"
#include "trainer/wording/with_number.h"

namespace trainer {
namespace {

using namespace assessment;
using Part = Dashboard::Part;
using Row = Dashboard::Row;
using Finished = ServicesChangeView::Finished;
using HeardOf = ServicesHeardView::Heard;
using HeardCounts = ServicesHeardView::Counts;

/// Why the moves are not told, and what is missing.
std::string whyNot(const ServicesChangeView& view) {
    using enum ToldMoves::Refusal;
    switch (*view.moves.refusal) {
        case fewUnits:
            return fill(
                tr("Not enough data: it takes {least} services with an action that a later diagnostic "
                   "tells of, and there are {number}. Of fewer, one could guess how each moved."),
                {{"least", std::to_string(leastOthers)}, {"number", std::to_string(view.moves.units)}});
        case fewOthers:
            return tr(
                "Not told of this choice: so few services are left out that one could work out how "
                "each of them moved. Choose all services, or fewer.");
        case alike:
            return tr(
                "Not told: all that was done moved the levels the same way, and it would be said of "
                "each service.");
    }
    return {};
}

Part movedPart(const ServicesChangeView& view) {
    Part part{tr("What the last diagnostics show of what was done"), {}, {}, {}, false, {}};
    if (view.moves.refusal) {
        part.sentences.push_back(whyNot(view));
        return part;
    }
    part.sentences = {tr("A level comes from the diagnostics only, never from how far an action is."),
                      tr("Which service each is of is not told.")};
    part.head = {tr("What became of the level"), tr("Actions")};
    part.hasBars = true;
    for (const auto& [moved, count] : view.moves.counts)
        part.figures.push_back({wordFor(moved), std::to_string(count), static_cast<int>(count)});
    return part;
}

/// A figure that adds up something of services, with those it comes from.
Dashboard::Figure finishedFigure(const std::string& label, const ServicesChangeView& view,
                                 const std::function<long long(const Finished&)>& of) {
    long long sum = 0;
    Dashboard::Figure figure{label, {}, 0};
    for (const Finished& unit : view.units) {
        const long long count = of(unit);
        sum += count;
        if (count > 0)
            figure.rows.push_back({Row::Kind::unit,
                                   unit.unit,
                                   {unit.name, std::to_string(unit.waves), std::to_string(unit.earlier),
                                    std::to_string(unit.next)}});
    }
    figure.value = std::to_string(sum);
    figure.bar = static_cast<int>(sum);
    return figure;
}

Part finishedPart(const ServicesChangeView& view) {
    Part part{tr("What it comes from"),
              {},
              {tr("Figure"), tr("How much")},
              {},
              false,
              {tr("Service"), tr("Closed diagnostics"), tr("Done since an earlier one"),
               tr("Done since the last one")}};
    part.figures = {finishedFigure(tr("Services with two closed diagnostics"), view,
                                   [](const Finished& unit) { return unit.waves > 1 ? 1 : 0; }),
                    finishedFigure(tr("Done about a gap of an earlier diagnostic"), view,
                                   [](const Finished& unit) { return unit.earlier; }),
                    finishedFigure(tr("Done about a gap of the last diagnostic: the next one will tell"),
                                   view, [](const Finished& unit) { return unit.next; })};
    part.figures.front().isFirst = true;
    return part;
}

std::vector<std::string> heardHead() {
    return {tr("Service"), tr("Events"), tr("Done"), tr("Without a decision")};
}

Row rowOf(const HeardOf& unit) {
    return {Row::Kind::unit,
            unit.unit,
            {unit.name, std::to_string(eventsIn(unit.counts)), std::to_string(unit.counts.at(Heard::done)),
             std::to_string(unit.counts.at(Heard::open))}};
}

std::vector<Row> rowsOf(const std::vector<HeardOf>& units,
                        const std::function<bool(const HeardCounts&)>& isMeant) {
    std::vector<Row> rows;
    for (const HeardOf& unit : units)
        if (isMeant(unit.counts)) rows.push_back(rowOf(unit));
    return rows;
}

Part becamePart(const ServicesHeardView& view) {
    using enum Heard;
    Part part{tr("What became of it"), {}, {tr("What became of it"), tr("Events")}, {}, true, heardHead()};
    for (const Heard heard : {done, underWay, planned, open, declined, dropped}) {
        const long long count = view.all.at(heard);
        part.figures.push_back(
            {wordFor(heard), std::to_string(count), static_cast<int>(count),
             rowsOf(view.units, [heard](const HeardCounts& counts) { return counts.at(heard) > 0; })});
    }
    return part;
}

/// "8 of 12 (67%)" done of what some services heard, with these services.
Dashboard::Figure doneFigure(const std::string& label, const std::vector<HeardOf>& units) {
    long long done = 0;
    long long all = 0;
    for (const HeardOf& unit : units) {
        done += unit.counts.at(Heard::done);
        all += eventsIn(unit.counts);
    }
    return {label, shareText(done, all), 0,
            rowsOf(units, [](const HeardCounts& counts) { return eventsIn(counts) > 0; })};
}

Part sourcePart(const ServicesHeardView& view) {
    Part part{tr("Who said it"), {}, {tr("Source"), tr("Done, of what users said")}, {}, false, heardHead()};
    for (const auto& [source, units] : view.bySource)
        part.figures.push_back(doneFigure(wordFor(source), units));
    return part;
}

Part engagementPart(const ServicesHeardView& view) {
    Part part{tr("For which engagement"),
              {},
              {tr("Engagement"), tr("Done, of what users said")},
              {},
              false,
              heardHead()};
    for (const auto& [id, units] : view.byEngagement)
        part.figures.push_back(doneFigure(titleIn(view.titles, id), units));
    return part;
}

Part servicesPart(const ServicesHeardView& view) {
    Part part{tr("Service by service"), {}, {tr("Figure"), tr("How much")}, {}, false, heardHead()};
    const auto isAny = [](const HeardCounts&) { return true; };
    const auto isNone = [](const HeardCounts& counts) { return eventsIn(counts) == 0; };
    part.figures = {
        counted(tr("All services"), rowsOf(view.units, isAny)),
        counted(tr("Services where nothing that users said is registered"), rowsOf(view.units, isNone))};
    part.figures.front().isFirst = true;
    return part;
}

/// "6 of 14 people", and how many services are left out of that.
std::string sumText(const ToldSum& sum) {
    if (sum.units == 0) return trainedText({});
    const std::string text = trainedText(sum.share);
    if (sum.leftOut == 0) return text;
    const auto leftOut = static_cast<std::size_t>(sum.leftOut);
    return fill(tr("{what} ({leftOut})"),
                {{"what", text},
                 {"leftOut", withNumber(trn("without {number} service", "without {number} services", leftOut),
                                        leftOut)}});
}

std::string atMostTold(const ServicesTrainedView& view) {
    return fill(tr("Nothing is told of fewer than {number} people, nor where one could guess who is meant."),
                {{"number", std::to_string(view.leastTold)}});
}

Part skillPart(const ServicesTrainedView& view) {
    Part part{tr("Who passed an exercise that trains it"),
              {atMostTold(view),
               fill(tr("A service of which nothing may be told is counted only together with {number} such "
                       "services at least."),
                    {{"number", std::to_string(leastTogether)}})},
              {tr("Skill"), tr("Who")},
              {},
              false,
              {}};
    for (const ServicesTrainedView::Skill& skill : view.skills)
        part.figures.push_back({skill.title, sumText(skill.sum)});
    return part;
}

/// Nobody may be told of in any service.
bool isNothing(const ServicesTrainedView& view) {
    for (const ServicesTrainedView::Skill& skill : view.skills)
        if (skill.sum.units > 0) return false;
    return true;
}

Part askedPart(const ServicesTrainedView& view) {
    Part part{tr("What the teams are asked to train"),  {}, {tr("Module"), tr("Who did it")}, {}, false,
              {tr("Service"), tr("Asked on"), tr("By")}};
    for (const ServicesTrainedView::Asked& asked : view.asked) {
        Dashboard::Figure figure{
            asked.title, asked.completed ? sumText(*asked.completed) : tr("this library does not have it")};
        for (const auto& [name, one] : asked.units)
            figure.rows.push_back(
                {Row::Kind::unit,
                 one.unit,
                 {name, dateText(one.from), one.due.empty() ? orDash({}) : dateText(one.due)}});
        part.figures.push_back(std::move(figure));
    }
    if (view.asked.empty()) part.sentences.push_back(tr("No team is asked to train anything yet."));
    return part;
}

Part peoplePart(const ServicesTrainedView& view) {
    Part part{tr("Service by service"),
              {},
              {tr("Figure"), tr("Services")},
              {},
              false,
              {tr("Service"), tr("People who use this database")}};
    std::vector<Row> all;
    std::vector<Row> few;
    for (const ServicesTrainedView::People& unit : view.units) {
        all.push_back({Row::Kind::unit, unit.unit, {unit.name, std::to_string(unit.people)}});
        if (unit.people < view.leastTold) few.push_back(all.back());
    }
    part.figures = {counted(tr("All services"), std::move(all)),
                    counted(fill(tr("Fewer than {number} people use this database"),
                                 {{"number", std::to_string(view.leastTold)}}),
                            std::move(few))};
    part.figures.front().isFirst = true;
    return part;
}

}  // namespace

Dashboard servicesChangeDashboard(const ServicesChangeView& view, const DashboardHead& head) {
    Dashboard dashboard = begun(tr("What changed since the last diagnostic?"), head);
    if (view.compared == 0)
        dashboard.parts.push_back(
            {tr("What the last diagnostics show of what was done"),
             {view.units.empty()
                  ? noServices()
                  : tr("Not enough data: it takes two closed diagnostics of a service, and none of these "
                       "services has two.")}});
    else
        dashboard.parts.push_back(movedPart(view));
    if (!view.units.empty()) dashboard.parts.push_back(finishedPart(view));
    return dashboard;
}

Dashboard servicesHeardDashboard(const ServicesHeardView& view, const DashboardHead& head) {
    Dashboard dashboard = begun(tr("What do users say, and what did we do?"), head);
    if (eventsIn(view.all) == 0)
        dashboard.parts.push_back({tr("What became of it"),
                                   {tr("Not enough data: no event that users or their committee told of is "
                                       "registered in this period.")}});
    else
        dashboard.parts = {becamePart(view), sourcePart(view), engagementPart(view)};
    if (!view.units.empty()) dashboard.parts.push_back(servicesPart(view));
    return dashboard;
}

Dashboard servicesTrainedDashboard(const ServicesTrainedView& view, const DashboardHead& head) {
    Dashboard dashboard = begun(tr("Who is trained on what?"), head);
    if (isNothing(view))
        dashboard.parts.push_back(
            {tr("Who passed an exercise that trains it"),
             {view.units.empty()
                  ? noServices()
                  : fill(tr("Not enough data: nothing is told of fewer than {number} people, and fewer of "
                            "each "
                            "service use this database, or so few passed an exercise that one could guess "
                            "who."),
                         {{"number", std::to_string(view.leastTold)}})}});
    else
        dashboard.parts.push_back(skillPart(view));
    dashboard.parts.push_back(askedPart(view));
    if (!view.units.empty()) dashboard.parts.push_back(peoplePart(view));
    return dashboard;
}

}  // namespace trainer
