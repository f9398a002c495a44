#include "trainer/reports/plan_document.h"

#include <algorithm>
#include <array>

#include "trainer/reports/bars.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"

namespace trainer {
namespace {

using namespace assessment;
using Blocks = std::vector<Document::Block>;

constexpr std::array statuses{ActionStatus::proposed, ActionStatus::decided,  ActionStatus::inProgress,
                              ActionStatus::done,     ActionStatus::verified, ActionStatus::abandoned};

/// The name of its engagement; empty where it has none.
std::string engagementOf(const Action& action, const PlanRecord& record) {
    const auto known = record.engagements.find(action.engagement);
    return known == record.engagements.end() ? action.engagement : known->second;
}

/// A chart, and the table that says the same.
void addCounts(const char* id, const char* heading, const char* what, const std::vector<Bar>& bars,
               Blocks& blocks) {
    blocks.push_back(Document::Heading{2, heading});
    blocks.push_back(Document::Picture{barsOf(id, heading, bars)});
    Document::Table table{heading, {what, tr("Actions")}, {}};
    for (const Bar& bar : bars) table.rows.push_back({bar.label, std::to_string(bar.count)});
    blocks.push_back(std::move(table));
}

std::vector<Bar> barsByStatus(const PlanRecord& record) {
    std::vector<Bar> bars;
    for (const ActionStatus status : statuses)
        bars.push_back({record.statusWord(status),
                        static_cast<int>(std::ranges::count(record.actions, status, &Action::status))});
    return bars;
}

/// The engagements of a plan in the order of their names, what has none last.
std::vector<std::string> engagementsIn(const PlanRecord& record) {
    std::vector<std::string> names;
    for (const Action& action : record.actions) names.push_back(engagementOf(action, record));
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
    if (!names.empty() && names.front().empty()) std::rotate(names.begin(), names.begin() + 1, names.end());
    return names;
}

std::string shownName(const std::string& engagement) {
    return engagement.empty() ? std::string(tr("No engagement")) : engagement;
}

std::vector<Bar> barsByEngagement(const PlanRecord& record) {
    std::vector<Bar> bars;
    for (const std::string& name : engagementsIn(record)) {
        const auto isOf = [&](const Action& action) { return engagementOf(action, record) == name; };
        bars.push_back({shownName(name), static_cast<int>(std::ranges::count_if(record.actions, isOf))});
    }
    return bars;
}

std::vector<std::string> rowOf(const Action& action, const PlanRecord& record) {
    std::string due = action.due.empty() ? "\u2013" : dateText(action.due);
    if (isLate(action, record.today)) due += "\n" + std::string(tr("late"));
    return {action.title, action.owner.empty() ? tr("nobody yet") : action.owner, due,
            record.statusWord(action.status)};
}

void addActions(const PlanRecord& record, Blocks& blocks) {
    blocks.push_back(Document::Heading{2, tr("Action by action")});
    for (const std::string& name : engagementsIn(record)) {
        Document::Table table{
            shownName(name), {tr("Action"), tr("Who sees to it"), tr("Due on"), tr("How far it is")}, {}};
        for (const bool areAbandoned : {false, true})
            for (const Action& action : record.actions)
                if (engagementOf(action, record) == name &&
                    (action.status == ActionStatus::abandoned) == areAbandoned)
                    table.rows.push_back(rowOf(action, record));
        blocks.push_back(std::move(table));
    }
}

}  // namespace

Document planDocumentOf(const PlanRecord& record) {
    Document plan{fill(tr("Action plan of {unit}"), {{"unit", record.unit}}), {}};
    if (record.actions.empty()) {
        plan.blocks.push_back(Document::Paragraph{tr("There is no action in this plan yet.")});
    } else {
        addCounts("by-status", tr("How far the actions are"), tr("How far it is"), barsByStatus(record),
                  plan.blocks);
        addCounts("by-engagement", tr("What the actions are for"), tr("Engagement"), barsByEngagement(record),
                  plan.blocks);
        addActions(record, plan.blocks);
    }
    plan.footer = {fill(tr("Made by the program Cap Usager on {date}."), {{"date", dateText(record.today)}})};
    return plan;
}

}  // namespace trainer
