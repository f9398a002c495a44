#include "trainer/planning/personal_plans.h"

#include <unordered_map>

#include "content/reading/plan_commons.h"
#include "content/reading/plan_sheet.h"
#include "content/reading/vote_sheet.h"
#include "trainer/wording/framework_words.h"
#include "trainer/wording/plan_table_words.h"

namespace trainer {

using namespace assessment;

namespace {

/// Undoes what was kept before it.
struct MovedOn {};

/// All that the work keeps, or nothing where it throws MovedOn.
template <class Work>
Update inOneChange(Database& database, Work&& work) {
    try {
        database.change(work);
    } catch (const MovedOn&) {
        return Update::movedOn;
    }
    return Update::kept;
}

}  // namespace

Update PersonalPlans::keep(const std::vector<ActionChange>& added, const std::vector<ActionChange>& changed) {
    return inOneChange(workspace_.database, [&] {
        if (!added.empty()) plans().add(added);
        if (plans().change(changed) == Update::movedOn) throw MovedOn();
    });
}

Update PersonalPlans::keepDecision(const std::vector<ActionChange>& changed,
                                   const assessment::Workshop& workshop) {
    return inOneChange(workspace_.database, [&] {
        if (plans().change(changed) == Update::movedOn) throw MovedOn();
        if (workshops().update(workshop) == Update::movedOn) throw MovedOn();
    });
}

std::string PersonalPlans::now() {
    return world_.now();
}

PlanFile PersonalPlans::readPlan(const std::string& file, const std::string& unit) {
    PlanFile read{file.substr(file.rfind('/') + 1), {}, {}, {}, 0};
    const content::SheetReading sheet = content::readSheetFile(file);
    if (sheet.fault) {
        read.problems.push_back(sentenceFor(*sheet.fault, file));
        return read;
    }
    const auto kept = plans().actions(unit);
    auto reading = content::readPlan(sheet.sheet, kept, planWords());
    for (const content::RowProblem& problem : reading.problems) read.problems.push_back(lineFor(problem));
    if (!read.problems.empty()) return read;
    std::unordered_map<std::string, const Action*> byId;
    for (const Action& action : kept) byId.emplace(action.id, &action);
    for (auto& one : reading.difference.changed)
        read.changed.push_back({*byId.at(one.action.id), one.action, one.hasMovedOn});
    read.added = std::move(reading.difference.added);
    for (Action& action : read.added) {
        action.id = diagnostics_.newId();
        action.unit = unit;
    }
    read.unchanged = reading.difference.unchanged;
    return read;
}

const std::vector<Severity>& PersonalPlans::severities() {
    if (severities_.empty() && !library_.empty()) severities_ = content::readSeverities(library_);
    return severities_;
}

const std::vector<ReadyIndicator>& PersonalPlans::readyIndicators() {
    if (readyIndicators_.empty() && !library_.empty())
        readyIndicators_ = content::readReadyIndicators(library_);
    return readyIndicators_;
}

VotesFile PersonalPlans::readVotes(const std::string& file, const std::vector<std::string>& actions) {
    const content::SheetReading sheet = content::readSheetFile(file);
    if (sheet.fault) return {{}, {sentenceFor(*sheet.fault, file)}};
    auto reading = content::readVotes(sheet.sheet, actions);
    VotesFile read;
    for (const content::RowProblem& problem : reading.problems) read.whyNot.push_back(lineFor(problem));
    if (read.whyNot.empty()) read.votes = std::move(reading.votes);
    return read;
}

}  // namespace trainer
