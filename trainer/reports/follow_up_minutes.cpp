#include "trainer/reports/follow_up_minutes.h"

#include <algorithm>

#include "assessment/plan/follow_up.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"

namespace trainer {
namespace {

using namespace assessment;
using Blocks = std::vector<Document::Block>;

std::string ownerText(const std::string& owner) {
    return owner.empty() ? std::string(tr("nobody yet")) : owner;
}

std::string dueText(const Action& action) {
    return action.due.empty() ? std::string("\u2013") : dateText(action.due);
}

/// "In progress · Camille · 3 April 2026".
std::string standText(const Action& action) {
    std::string text = wordFor(action.status) + " \u00B7 " + ownerText(action.owner);
    if (!action.due.empty()) text += " \u00B7 " + fill(tr("due on {day}"), {{"day", dateText(action.due)}});
    return text;
}

bool isSpoken(const FollowUpRecord& record, const WeekLine& point) {
    const auto isOfAction = [&](const SpokenAction& one) { return one.action.id == point.id; };
    const auto isOfIndicator = [&](const auto& one) { return one.first.id == point.id; };
    return std::ranges::any_of(record.spoken, isOfAction) ||
           std::ranges::any_of(record.measured, isOfIndicator);
}

void addSpoken(const FollowUpRecord& record, Blocks& blocks) {
    blocks.push_back(Document::Heading{2, tr("What was said and decided")});
    if (record.spoken.empty()) blocks.push_back(Document::Paragraph{tr("Nothing was written down.")});
    for (const auto& [action, said] : record.spoken) {
        blocks.push_back(Document::Heading{3, action.title});
        blocks.push_back(Document::Paragraph{standText(action)});
        Document::List list;
        for (const JournalEntry& entry : said)
            for (std::string& sentence : sentencesFor(entry, false, record.names(action)))
                list.items.push_back(std::move(sentence));
        blocks.push_back(std::move(list));
    }
}

std::string valueText(const Indicator& indicator, const Measure& measure) {
    std::string text = textOfThousandths(measure.value);
    if (!indicator.measuredIn.empty()) text += "\u00A0" + indicator.measuredIn;
    return measure.note.empty() ? text : text + "\n" + measure.note;
}

void addMeasured(const FollowUpRecord& record, Blocks& blocks) {
    if (record.measured.empty()) return;
    blocks.push_back(Document::Heading{2, tr("What was measured")});
    Document::Table table{tr("What was measured"), {tr("Indicator"), tr("Measure")}, {}};
    for (const auto& [indicator, measure] : record.measured)
        table.rows.push_back({indicator.title, valueText(indicator, measure)});
    blocks.push_back(std::move(table));
}

void addLeft(const FollowUpRecord& record, Blocks& blocks) {
    Document::List left;
    for (const WeekLine& point : record.points)
        if (!isSpoken(record, point)) left.items.push_back(point.title + " \u00B7 " + whyText(point));
    if (left.items.empty()) return;
    blocks.push_back(Document::Heading{2, tr("What nothing was said of")});
    blocks.push_back(std::move(left));
}

void addOwners(const FollowUpRecord& record, Blocks& blocks) {
    Document::Table table{tr("Who sees to what"), {tr("Who sees to it"), tr("Action"), tr("Due on")}, {}};
    for (const auto& [owner, actions] : byOwner(record.actions))
        for (const Action* action : actions)
            table.rows.push_back({ownerText(owner), action->title, dueText(*action)});
    if (table.rows.empty()) return;
    blocks.push_back(Document::Heading{2, table.caption});
    blocks.push_back(std::move(table));
}

}  // namespace

std::string whyText(const WeekLine& point) {
    const std::string day = point.day.empty() ? std::string() : dateText(point.day);
    switch (point.why) {
        case WeekLine::Why::late: return fill(tr("Late since {day}"), {{"day", day}});
        case WeekLine::Why::due: return fill(tr("Due on {day}"), {{"day", day}});
        case WeekLine::Why::waiting:
            return point.status == ActionStatus::done ? tr("Carried out: it waits to be verified")
                                                      : tr("Decided: it waits to be begun");
        case WeekLine::Why::stale: return tr("Nothing was said of it for 30 days");
        case WeekLine::Why::unmeasured: return fill(tr("To be measured by {day}"), {{"day", day}});
    }
    return {};
}

Document followUpMinutesOf(const FollowUpRecord& record) {
    Document minutes{tr("Minutes of the follow-up meeting"), {}};
    const auto isIn = [&](const WeekLine& point) { return isSpoken(record, point); };
    minutes.blocks.push_back(
        Document::Paragraph{fill(tr("{unit}, {day}. Something was said of {number} of {all} points."),
                                 {{"unit", record.unit},
                                  {"day", dateText(record.day)},
                                  {"number", std::to_string(std::ranges::count_if(record.points, isIn))},
                                  {"all", std::to_string(record.points.size())}})});
    addSpoken(record, minutes.blocks);
    addMeasured(record, minutes.blocks);
    addLeft(record, minutes.blocks);
    addOwners(record, minutes.blocks);
    minutes.footer = {
        fill(tr("Made by the program Cap Usager on {date}."), {{"date", dateText(record.day)}})};
    return minutes;
}

}  // namespace trainer
