// What changed, what users said, and who is trained.
#include <algorithm>
#include <array>

#include "trainer/reports/dashboard_parts.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/indicator_words.h"
#include "trainer/wording/language.h"
#include "trainer/wording/movement_words.h"
#include "trainer/wording/play_words.h"
#include "trainer/wording/result_words.h"
#include "trainer/wording/training_words.h"

namespace trainer {
namespace {

using namespace assessment;
using Part = Dashboard::Part;
using Row = Dashboard::Row;

std::string levelText(const std::optional<Tenths>& level) {
    return level ? tenthsText(*level) : orDash({});
}

Row rowOf(const Movement& movement) {
    const std::string reached = !movement.now      ? orDash({})
                                : movement.reached ? std::string(tr("reached"))
                                                   : std::string(tr("not reached"));
    return {Row::Kind::action,
            movement.action->id,
            {movement.action->title, levelText(movement.before), levelText(movement.now), reached}};
}

Part movedPart(const ChangeView& view) {
    Part part{tr("What the last diagnostic shows of what was done"),
              {tr("A level comes from the diagnostics only, never from how far an action is.")},
              {tr("What became of the level"), tr("Actions")},
              {},
              true,
              {tr("Action"), tr("Level before"), tr("Level now"), tr("Target")}};
    for (const Moved moved : {Moved::up, Moved::unchanged, Moved::down, Moved::unknown}) {
        std::vector<Row> rows;
        for (const Movement& movement : view.movements)
            if (movement.moved == moved) rows.push_back(rowOf(movement));
        part.figures.push_back(counted(wordFor(moved), std::move(rows)));
    }
    return part;
}

std::string measureText(const IndicatorMove& move, const std::optional<Measure>& measure) {
    if (!measure) return orDash({});
    return fill(tr("{value} ({day})"), {{"value", figureText(measure->value, move.indicator->measuredIn)},
                                        {"day", dateText(measure->date)}});
}

Row rowOf(const IndicatorMove& move) {
    const Indicator& indicator = *move.indicator;
    return {Row::Kind::indicator,
            indicator.id,
            {indicator.title, measureText(move, move.before), measureText(move, move.now),
             targetText(indicator), wordFor(move.going)}};
}

/// How the indicators of a service moved since its last diagnostic.
Part indicatorPart(const ChangeView& view) {
    using enum Going;
    Part part{
        tr("How the indicators moved since then"),
        {fill(tr("A value before is that of the day of the last diagnostic, {day}, or the last one before "
                 "it."),
              {{"day", dateText(view.lastWave)}})},
        {tr("How it moved"), tr("Indicators")},
        {},
        true,
        {tr("Indicator"), tr("Before"), tr("Now"), tr("Target"), tr("How it moved")}};
    for (const Going going : {better, same, worse, notSince, notBefore, never}) {
        std::vector<Row> rows;
        for (const IndicatorMove& move : view.figures)
            if (move.going == going) rows.push_back(rowOf(move));
        part.figures.push_back(counted(wordFor(going), std::move(rows)));
    }
    return part;
}

Part allIndicators(const ChangeView& view) {
    Part part{tr("Indicator by indicator"),
              {},
              {tr("Figure"), tr("Indicators")},
              {},
              false,
              {tr("Indicator"), tr("Before"), tr("Now"), tr("Target"), tr("How it moved")}};
    std::vector<Row> rows;
    for (const IndicatorMove& move : view.figures) rows.push_back(rowOf(move));
    part.figures.push_back(counted(tr("All that are measured"), std::move(rows)));
    part.figures.front().isFirst = true;
    return part;
}

/// Why there is nothing to tell, and what is missing.
std::string whyNothing(const ChangeView& view) {
    if (view.waves < 2)
        return fill(tr("Not enough data: it takes two closed diagnostics of this service, and there are "
                       "{number}."),
                    {{"number", std::to_string(view.waves)}});
    return tr("Not enough data: no action about a gap of an earlier diagnostic was done in this period.");
}

Row rowOf(const Voice& voice) {
    std::string actions;
    for (const Action* action : voice.actions) actions += (actions.empty() ? "" : "; ") + action->title;
    const std::string& reason = voice.event->reason;
    return {Row::Kind::event,
            voice.event->id,
            {lineOf(voice.event->facts), dateText(voice.event->date),
             orDash(actions.empty() ? lineOf(reason) : actions)}};
}

std::vector<Row> voicesThat(const HeardView& view, Heard heard) {
    std::vector<Row> rows;
    for (const Voice& voice : view.voices)
        if (voice.heard == heard) rows.push_back(rowOf(voice));
    return rows;
}

std::vector<std::string> voiceHead() {
    return {tr("What users said"), tr("Day"), tr("What is done about it, or why nothing")};
}

Part heardPart(const HeardView& view) {
    using enum Heard;
    Part part{tr("What became of it"), {}, {tr("What became of it"), tr("Events")}, {}, true, voiceHead()};
    for (const Heard heard : {done, underWay, planned, open, declined, dropped})
        part.figures.push_back(counted(wordFor(heard), voicesThat(view, heard)));
    return part;
}

Part askedAndDone(const HeardView& view) {
    Part part{tr("You asked for it, we did it"), {}, {tr("Figure"), tr("How much")}, {}, false, voiceHead()};
    const auto share = [&](Heard heard) {
        return shareText(static_cast<long long>(view.byHeard.at(heard).size()),
                         static_cast<long long>(view.voices.size()));
    };
    part.figures.push_back(
        {tr("Done, of what users said"), share(Heard::done), 0, voicesThat(view, Heard::done), true});
    part.figures.push_back(
        {tr("Without a decision, of what users said"), share(Heard::open), 0, voicesThat(view, Heard::open)});
    return part;
}

Part skillPart(const TrainedView& view) {
    Part part{
        tr("Who passed an exercise that trains it"),
        {fill(tr("Nothing is told of fewer than {number} people, nor where one could guess who is meant."),
              {{"number", std::to_string(view.leastTold)}})},
        {tr("Skill"), tr("Who")},
        {},
        false,
        {}};
    for (const TrainedView::Skill& skill : view.skills)
        part.figures.push_back({skill.title, trainedText(skill.share)});
    return part;
}

Part askedPart(const TrainedView& view) {
    Part part{tr("What the team is asked to train"),
              {},
              {tr("Figure"), tr("Modules")},
              {},
              false,
              {tr("Module"), tr("Asked on"), tr("By"), tr("Who did it")}};
    std::vector<Row> all;
    std::vector<Row> overdue;
    for (const AskedTraining& one : view.asked) {
        const Assignment& asked = one.assignment;
        const std::string who =
            one.completed ? trainedText(*one.completed) : std::string(tr("this library does not have it"));
        all.push_back(
            {Row::Kind::module,
             asked.module,
             {one.title, dateText(asked.from), asked.due.empty() ? orDash({}) : dateText(asked.due), who}});
        if (one.isOverdue) overdue.push_back(all.back());
    }
    if (all.empty()) part.sentences.push_back(tr("The team is not asked to train anything yet."));
    part.figures = {counted(tr("Asked"), all), counted(tr("Their day is over"), overdue)};
    return part;
}

}  // namespace

Dashboard changeDashboard(const ChangeView& view, const DashboardHead& head) {
    Dashboard dashboard = begun(tr("What changed since the last diagnostic?"), head);
    if (view.movements.empty())
        dashboard.parts.push_back(
            {tr("What the last diagnostic shows of what was done"), {whyNothing(view)}});
    else
        dashboard.parts.push_back(movedPart(view));
    if (view.waves == 0) return dashboard;
    Part next{tr("What the next diagnostic will tell"),
              {},
              {tr("Figure"), tr("Actions")},
              {},
              false,
              ActionRows::head()};
    if (!view.lastWave.empty())
        next.sentences.push_back(
            fill(tr("The last diagnostic was closed on {day}."), {{"day", dateText(view.lastWave)}}));
    next.figures.push_back(counted(tr("Done about a gap of the last diagnostic"),
                                   ActionRows(view.actions, head.today).of(view.next)));
    dashboard.parts.push_back(std::move(next));
    if (view.lastWave.empty()) return dashboard;
    if (view.figures.empty())
        dashboard.parts.push_back({tr("How the indicators moved since then"),
                                   {tr("Not enough data: this service measures no indicator yet.")}});
    else
        dashboard.parts.insert(dashboard.parts.end(), {indicatorPart(view), allIndicators(view)});
    return dashboard;
}

Dashboard heardDashboard(const HeardView& view, const DashboardHead& head) {
    Dashboard dashboard = begun(tr("What do users say, and what did we do?"), head);
    if (view.voices.empty())
        dashboard.parts.push_back({tr("What became of it"),
                                   {tr("Not enough data: no event that users or their committee told of is "
                                       "registered in this period.")}});
    else
        dashboard.parts = {heardPart(view), askedAndDone(view)};
    return dashboard;
}

Dashboard trainedDashboard(const TrainedView& view, const DashboardHead& head) {
    Dashboard dashboard = begun(tr("Who is trained on what?"), head);
    if (view.isEnough)
        dashboard.parts.push_back(skillPart(view));
    else
        dashboard.parts.push_back(
            {tr("Who passed an exercise that trains it"),
             {fill(tr("Not enough data: nothing is told of fewer than {number} people, and fewer of this "
                      "service use this database. Each says in their profile which service is theirs."),
                   {{"number", std::to_string(view.leastTold)}})}});
    dashboard.parts.push_back(askedPart(view));
    return dashboard;
}

}  // namespace trainer
