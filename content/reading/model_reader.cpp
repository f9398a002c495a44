#include "content/reading/model_reader.h"

#include "content/reading/inline_reader.h"
#include "content/reading/scenario_words.h"

namespace content {
namespace {

using By = scenarios::Reply::By;

/// Reports what does not go with how the step is answered.
void reportMismatch(const Element& element, std::size_t place, std::string_view found, By by) {
    element.report(
        ProblemId::byMismatch, place,
        {.subject = element.name(), .found = found, .expected = by == By::text ? "text" : "blocks"});
}

}  // namespace

ModelAnswer readModel(Element& step, By by) {
    ModelAnswer model;
    auto element = step.mustChild("model");
    if (!element) return model;
    model.place = element->offset();
    const bool isBlocks = element->has("blocks");
    Context& context = element->context();
    for (const std::string& id : element->identifiers("blocks", false)) {
        if (by != By::text)
            context.references.use(References::Kind::block, id, element->offset("blocks"), context.step);
        model.blocks.emplace_back(id);
    }
    element->expectChildren({"p"});
    const bool hasText = element->node().child("p");
    if (hasText || !isBlocks) model.text = readParagraphs(*element);
    element->done();
    if (isBlocks && hasText)
        element->report(ProblemId::unknownAttribute, element->offset("blocks"),
                        {.subject = "model", .found = "blocks", .expected = "p"});
    else if (isBlocks && by == By::text)
        reportMismatch(*element, element->offset("blocks"), "blocks", by);
    else if (hasText && by == By::blocks)
        reportMismatch(*element, model.place, "p", by);
    if (by == By::text) model.blocks.clear();
    return model;
}

}  // namespace content
