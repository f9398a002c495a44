#include "trainer/windows/known_names.h"

#include "trainer/presenters/gap_ideas.h"

namespace trainer {

using namespace assessment;

NameOf namesFor(PlanDesk& desk, const Action& action) {
    return [&desk, unit = action.unit, from = action.origin.campaign](ActionField field,
                                                                      const std::string& id) -> std::string {
        if (field == ActionField::engagement) {
            for (const auto& [known, title] : engagementsFor(desk, unit))
                if (known == id) return title;
        } else if (field == ActionField::indicators) {
            for (const Indicator& one : desk.indicators().indicators(unit))
                if (one.id == id) return one.title;
        } else if (const auto campaign = desk.diagnostics().campaigns().campaign(from)) {
            const auto framework = desk.diagnostics().frameworkOf(*campaign);
            const Criterion* criterion = framework ? framework->criterion(id) : nullptr;
            if (criterion) return criterion->text;
        }
        return id;
    };
}

}  // namespace trainer
