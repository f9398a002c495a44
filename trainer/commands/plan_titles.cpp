#include "trainer/commands/plan_titles.h"

#include <map>

#include "trainer/presenters/gap_ideas.h"

namespace trainer {

using namespace assessment;

NameOf titlesFor(PlanDesk& desk, const std::string& unit) {
    using Titles = std::map<std::string, std::string>;
    std::map<ActionField, Titles> titles;
    for (const auto& [id, title] : engagementsFor(desk, unit)) titles[ActionField::engagement][id] = title;
    for (const Indicator& one : desk.indicators().indicators(unit))
        titles[ActionField::indicators][one.id] = one.title;
    for (const Campaign& campaign : desk.diagnostics().campaigns().campaignsOf(unit))
        if (const auto framework = desk.diagnostics().frameworkOf(campaign))
            for (const Engagement& engagement : framework->engagements)
                for (const Criterion* criterion : criteriaOf(engagement))
                    titles[ActionField::criterion][criterion->id] = criterion->text;
    return [titles = std::move(titles)](ActionField field, const std::string& id) {
        const auto known = titles.find(field);
        if (known == titles.end()) return id;
        const auto title = known->second.find(id);
        return title == known->second.end() ? id : title->second;
    };
}

}  // namespace trainer
