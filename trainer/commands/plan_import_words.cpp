#include "trainer/commands/plan_import_words.h"

#include <ostream>

#include "trainer/reports/plan_json.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/with_number.h"

namespace trainer {

using namespace assessment;

namespace {

std::vector<FieldChange> changesOf(const PlanImport& import, const Action& after) {
    return changesBetween(import.kept.at(after.id), after);
}

/// "Decided", "Carried out or Abandoned": where one may go from a status.
std::string nextWords(ActionStatus status) {
    std::string all;
    for (const ActionStatus next : nextFrom(status)) all += (all.empty() ? "" : ", ") + wordFor(next);
    return all;
}

}  // namespace

void writeDifference(const PlanImport& import, const NameOf& titles, const Terminal& terminal) {
    const content::PlanDifference& difference = import.difference;
    for (const Action& action : difference.added)
        terminal.paragraph(fill(tr("New: {title}"), {{"title", action.title}}), 2, "+ ");
    for (const auto& changed : difference.changed) {
        terminal.paragraph(import.kept.at(changed.action.id).title, 2, "~ ");
        for (const FieldChange& change : changesOf(import, changed.action))
            terminal.paragraph(changeText(change, titles), 6);
    }
    const std::size_t same = difference.unchanged;
    if (same > 0)
        terminal.paragraph(withNumber(trn("{number} action is as it is in the plan.",
                                          "{number} actions are as they are in the plan.", same),
                                      same));
}

Json jsonOf(const PlanImport& import, bool isWritten) {
    auto added = Json::array();
    for (const Action& action : import.difference.added) added.push_back(jsonOf(action));
    auto changed = Json::array();
    for (const auto& one : import.difference.changed) {
        auto changes = Json::array();
        for (const FieldChange& change : changesOf(import, one.action)) changes.push_back(jsonOf(change));
        changed.push_back(
            {{"id", one.action.id}, {"title", one.action.title}, {"changes", std::move(changes)}});
    }
    return {{"added", std::move(added)},
            {"changed", std::move(changed)},
            {"unchanged", import.difference.unchanged},
            {"written", isWritten}};
}

std::string importSentence(ActionFault fault, const Action* before) {
    if (fault == ActionFault::noReason)
        return tr("This needs a reason. Say why with --why; it stands in the journal of each action.");
    if (fault == ActionFault::step && before)
        return fill(tr("From “{status}” it may only go to: {next}. Go there step by step."),
                    {{"status", wordFor(before->status)}, {"next", nextWords(before->status)}});
    return sentenceFor(fault);
}

}  // namespace trainer
