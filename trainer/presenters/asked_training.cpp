#include "trainer/presenters/asked_training.h"

#include <algorithm>
#include <tuple>

namespace trainer {

using namespace assessment;

namespace {

template <class Asked>
bool isSooner(const Asked& one, const Asked& other) {
    return std::tuple(one.due.empty(), one.due) < std::tuple(other.due.empty(), other.due);
}

const scenarios::ModuleCard* cardOf(const std::vector<scenarios::ModuleCard>& modules,
                                    const std::string& id) {
    const auto card = std::ranges::find_if(modules, [&](const auto& one) { return one.id.text() == id; });
    return card == modules.end() ? nullptr : &*card;
}

bool isPast(const std::string& due, const std::string& today) {
    return !due.empty() && due < today;
}

/// A stamp begins with its day, so that it comes after the day itself in the order of texts.
bool passedAll(const std::vector<std::string>& wanted, const std::string& since,
               const std::vector<scenarios::AttemptSummary>& history) {
    return !wanted.empty() && std::ranges::all_of(wanted, [&](const std::string& scenario) {
        return std::ranges::any_of(history, [&](const scenarios::AttemptSummary& attempt) {
            return attempt.scenario.text() == scenario && attempt.result.passed &&
                   !attempt.finished.empty() && attempt.finished >= since;
        });
    });
}

}  // namespace

int leastToldOf(DiagnosticDesk& desk, const std::string& unit) {
    const auto campaigns = desk.campaigns().campaignsOf(unit);
    return (campaigns.empty() ? Thresholds() : campaigns.back().thresholds).k;
}

std::vector<AskedTraining> askedTrainings(PlanDesk& desk, const std::string& unit) {
    std::vector<AskedTraining> all;
    const auto assignments = desk.assignments().assignments(unit);
    if (assignments.empty()) return all;
    DiagnosticDesk& diagnostics = desk.diagnostics();
    const auto modules = diagnostics.modules();
    const int k = leastToldOf(diagnostics, unit);
    for (const Assignment& one : assignments) {
        AskedTraining& asked = all.emplace_back();
        asked.assignment = one;
        const auto* card = cardOf(modules, one.module);
        asked.title = card ? card->title : one.module;
        asked.isOverdue = isPast(one.due, diagnostics.today());
        if (!card) continue;
        const Completion completion = desk.assignments().completion(one, diagnostics.scenariosOf(one.module));
        asked.completed = toldShare(completion.completed, completion.people, k);
    }
    std::ranges::stable_sort(all, [](const AskedTraining& one, const AskedTraining& other) {
        return isSooner(one.assignment, other.assignment);
    });
    return all;
}

std::vector<AskedTraining> askedFor(PlanDesk& desk, const Action& action) {
    auto all = askedTrainings(desk, action.unit);
    std::erase_if(all, [&](const AskedTraining& one) { return one.assignment.action != action.id; });
    return all;
}

void askToTrain(PlanDesk& desk, const std::string& unit, const std::string& module, const std::string& action,
                const std::string& due) {
    Assignment asked{desk.diagnostics().newId(), unit, module, action, desk.diagnostics().today(), due};
    std::string before;
    for (const Assignment& one : desk.assignments().assignments(unit))
        if (one.module == module && one.action == action) {
            before = one.id;
            asked.from = one.from;  // what they did since then still counts
        }
    desk.assignments().add(asked);
    if (!before.empty()) desk.assignments().remove(before);
}

std::vector<scenarios::ModuleCard> modulesTraining(DiagnosticDesk& desk,
                                                   const std::vector<std::string>& skills) {
    if (skills.empty()) return {};
    auto modules = desk.modules();
    std::erase_if(modules, [&](const scenarios::ModuleCard& module) {
        return std::ranges::none_of(
            module.skills, [&](const auto& one) { return std::ranges::count(skills, one.text()) > 0; });
    });
    return modules;
}

std::vector<std::string> skillsFor(DiagnosticDesk& desk, const Action& action) {
    if (action.origin.kind != ActionOrigin::Kind::gap) return {};
    const auto campaign = desk.campaigns().campaign(action.origin.campaign);
    const auto framework = campaign ? desk.frameworkOf(*campaign) : nullptr;
    const Criterion* criterion = framework ? framework->criterion(action.origin.criterion) : nullptr;
    return criterion ? criterion->skills : std::vector<std::string>();
}

std::vector<AskedModule> askedOf(PlanDesk& desk, const std::string& unit,
                                 const std::vector<scenarios::AttemptSummary>& history) {
    std::vector<AskedModule> all;
    if (unit.empty()) return all;
    auto assignments = desk.assignments().assignments(unit);
    if (assignments.empty()) return all;
    std::ranges::stable_sort(assignments, std::ranges::greater(), &Assignment::from);
    DiagnosticDesk& diagnostics = desk.diagnostics();
    const auto modules = diagnostics.modules();
    for (const Assignment& one : assignments) {
        const auto* card = cardOf(modules, one.module);
        const bool isKnown = std::ranges::any_of(
            all, [&](const AskedModule& other) { return other.module.text() == one.module; });
        if (!card || isKnown) continue;
        const bool isDone = passedAll(diagnostics.scenariosOf(one.module), one.from, history);
        all.push_back(
            {card->id, card->title, one.due, !isDone && isPast(one.due, diagnostics.today()), isDone});
    }
    std::ranges::stable_sort(all, [](const AskedModule& one, const AskedModule& other) {
        return one.isDone != other.isDone ? other.isDone : isSooner(one, other);
    });
    return all;
}

}  // namespace trainer
