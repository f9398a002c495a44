#include "content/reading/choice_reader.h"
#include "content/reading/effect_reader.h"
#include "content/reading/inline_reader.h"
#include "content/reading/step_reader.h"

namespace content {
namespace {

scenarios::DialogueChoice readChoice(Element& element) {
    scenarios::DialogueChoice choice;
    choice.id = idOf<scenarios::ChoiceId>(element.declareId(References::Kind::choice));
    choice.to = idOf<scenarios::NodeId>(element.useId("to", References::Kind::node));
    choice.points = element.integer("points", 0, 1000);
    choice.when = element.condition("when");
    element.expectChildren({"text", "feedback", "effect"});
    choice.text = mustInline(element, "text");
    choice.feedback = mayInline(element, "feedback");
    for (Element& effect : element.all("effect", 0)) choice.effects.push_back(readEffect(effect));
    element.done();
    if (choice.feedback.empty())
        element.report(ProblemId::missingFeedback, element.offset(), {.subject = choice.id.text()});
    return choice;
}

scenarios::Node readNode(Element& element) {
    scenarios::Node node;
    node.id = idOf<scenarios::NodeId>(element.declareId(References::Kind::node));
    node.person = idOf<scenarios::PersonId>(element.useId("person", References::Kind::person));
    element.expectChildren({"text", "choice", "end"});
    node.text = mustInline(element, "text");
    std::vector<std::size_t> places;
    for (Element& choice : element.all("choice", 0)) {
        node.choices.push_back(readChoice(choice));
        places.push_back(choice.offset());
    }
    std::vector<std::pair<std::size_t, const scenarios::Text*>> texts;
    for (std::size_t i = 0; i < places.size(); ++i) texts.emplace_back(places[i], &node.choices[i].text);
    checkDistinct(texts, element.context().report);
    if (node.choices.empty()) {
        if (auto end = element.mustChild("end")) {
            node.outcome = idOf<scenarios::OutcomeId>(end->useId("outcome", References::Kind::outcome));
            end->expectChildren({});
            end->done();
        }
    }
    element.done();
    return node;
}

}  // namespace

scenarios::Dialogue readDialogue(Element& element) {
    scenarios::Dialogue dialogue;
    dialogue.start = idOf<scenarios::NodeId>(element.useId("start", References::Kind::node));
    dialogue.intro = mayBlocks(element, "intro");
    for (Element& node : element.all("node", 1)) dialogue.nodes.push_back(readNode(node));
    for (Element& outcome : element.all("outcome", 1)) {
        scenarios::Outcome read;
        read.id = idOf<scenarios::OutcomeId>(outcome.declareId(References::Kind::outcome));
        read.verdict = outcome.word<scenarios::Verdict>("verdict", scenarios::verdictWords);
        read.text = readInline(outcome);
        outcome.done();
        dialogue.outcomes.push_back(std::move(read));
    }
    return dialogue;
}

}  // namespace content
