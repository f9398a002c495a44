#include "content/reading/looked_at.h"

namespace content {

LookedAt::LookedAt(const scenarios::Scenario& scenario) {
    for (std::size_t i = 0; i < scenario.steps.size(); ++i) {
        const scenarios::Step& step = scenario.steps[i];
        add(step.when, i);
        if (const auto* dialogue = std::get_if<scenarios::Dialogue>(&step.body))
            for (const scenarios::Node& node : dialogue->nodes)
                for (const scenarios::DialogueChoice& choice : node.choices) add(choice.when, i);
    }
    for (const auto& [variable, place] : variables_) lastPlaces_.insert(place);
    for (const auto& [step, place] : steps_) lastPlaces_.insert(place);
}

void LookedAt::add(const scenarios::Condition& condition, std::size_t place) {
    for (const auto& all : condition.alternatives)
        for (const scenarios::Comparison& one : all)
            if (std::holds_alternative<int>(one.value))
                variables_[scenarios::VariableId(one.subject)] = place;
            else
                steps_[scenarios::StepId(one.subject)] = place;
}

}  // namespace content
