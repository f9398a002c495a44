#include "content/reading/effect_reader.h"

namespace content {
namespace {

constexpr int largestAmount = 1'000'000;

}  // namespace

scenarios::Effect readEffect(Element& element) {
    scenarios::Effect effect;
    effect.variable = idOf<scenarios::VariableId>(element.useId("variable", References::Kind::variable));
    effect.sets = element.has("set");
    if (element.has("add") && effect.sets)
        element.report(ProblemId::unknownAttribute, element.offset("add"),
                       {.subject = "effect", .found = "add", .expected = "set"});
    effect.amount = element.integer(effect.sets ? "set" : "add", -largestAmount, largestAmount);
    if (effect.sets) element.may("add");
    element.expectChildren({});
    element.done();
    return effect;
}

}  // namespace content
