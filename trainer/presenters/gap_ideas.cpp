#include "trainer/presenters/gap_ideas.h"

#include <algorithm>
#include <stdexcept>

#include "assessment/plan/action_fault.h"
#include "assessment/plan/suggestion.h"

namespace trainer {

using namespace assessment;

namespace {

constexpr int tenthsInALevel = 10;

/// The last wave of a unit that is counted and can be read, with where the unit stands.
struct Counted {
    Campaign campaign;
    KnownFramework framework;
    Standing standing;
};

std::optional<Counted> lastCounted(DiagnosticDesk& desk, const std::string& unit) {
    std::optional<Counted> last;
    for (const Campaign& campaign : desk.campaigns().campaignsOf(unit)) {
        if (campaign.phase < Phase::closed || campaign.isGuest) continue;
        const auto framework = desk.frameworkOf(campaign);
        const auto tally = framework ? desk.campaigns().tally(campaign.id) : std::nullopt;
        if (!tally) continue;
        last = Counted{campaign, framework,
                       standingOf(campaign, *framework, *tally, desk.campaigns().consensus(campaign.id))};
    }
    return last;
}

/// An action about a gap; it aims one level higher.
Action actionFor(PlanDesk& desk, const Campaign& campaign, const Standout& gap) {
    Action action = freshAction(desk, campaign.unit);
    const int level = gap.level / tenthsInALevel;
    action.origin = {ActionOrigin::Kind::gap, campaign.id, gap.criterion->id, level, level + 1, {}};
    action.engagement = gap.engagement->id;
    return action;
}

Idea ideaOf(Action action, const Suggestion& suggestion, const std::vector<Action>& plan) {
    if (suggestion.action) {
        action.title = suggestion.action->text;
        action.impact = suggestion.action->impact;
        action.effort = suggestion.action->effort;
    } else {
        action.title = suggestion.practice->title;
        action.details = suggestion.practice->worked;
    }
    Idea idea{action, suggestion.practice != nullptr, {}};
    for (const Action* one : likelyDoubles(action, plan)) idea.doubles.push_back(*one);
    return idea;
}

}  // namespace

Action freshAction(PlanDesk& desk, const std::string& unit) {
    Action action;
    action.id = desk.diagnostics().newId();
    action.unit = unit;
    return action;
}

std::optional<UnitIdeas> ideasFor(PlanDesk& desk, const std::string& unit) {
    const auto counted = lastCounted(desk.diagnostics(), unit);
    if (!counted) return {};
    UnitIdeas all{counted->campaign, counted->framework, {}};
    const auto gaps = gapsOf(*all.framework, counted->standing);
    const auto plan = desk.plans().actions(unit);
    const auto practices = desk.practices().practices(unit);
    const auto suggestions = suggestionsFor(gaps, practices, plan);
    for (const Standout& gap : gaps) {
        GapIdeas one{gap, {}, actionFor(desk, all.campaign, gap)};
        for (const Suggestion& suggestion : suggestions)
            if (suggestion.criterion == gap.criterion)
                one.ideas.push_back(ideaOf(actionFor(desk, all.campaign, gap), suggestion, plan));
        all.gaps.push_back(std::move(one));
    }
    return all;
}

void addToPlan(PlanDesk& desk, const std::vector<Action>& actions) {
    std::vector<ActionChange> changes;
    for (const Action& action : actions) {
        const JournalEntry entry{
            JournalEntry::Kind::change, desk.diagnostics().person().name, desk.now(), {}, {}};
        if (!faultsOf(std::nullopt, action, entry, false).empty())
            throw std::invalid_argument("no action as it stands");
        changes.push_back({action, entry});
    }
    desk.plans().add(changes);
}

std::vector<std::pair<std::string, std::string>> engagementsFor(PlanDesk& desk, const std::string& unit) {
    DiagnosticDesk& diagnostics = desk.diagnostics();
    std::vector<std::pair<std::string, std::string>> titles;
    const auto add = [&](const Framework& framework) {
        for (const Engagement& one : framework.engagements)
            if (std::ranges::none_of(titles, [&](const auto& known) { return known.first == one.id; }))
                titles.emplace_back(one.id, one.title);
    };
    for (const Campaign& campaign : diagnostics.campaigns().campaignsOf(unit))
        if (const auto framework = diagnostics.frameworkOf(campaign)) add(*framework);
    if (titles.empty() && !diagnostics.frameworks().empty()) add(*diagnostics.frameworks().front());
    return titles;
}

}  // namespace trainer
