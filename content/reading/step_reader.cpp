#include "content/reading/step_reader.h"

#include <map>

#include "content/reading/inline_reader.h"

namespace content {
namespace {

using scenarios::Step;

void expectStep(Element& element) {
    const std::string_view kind = element.name();
    if (kind == "page")
        element.expectChildren({"title", "h", "p", "list", "quote", "definition", "image", "numbers"});
    else if (kind == "question")
        element.expectChildren({"title", "prompt", "choice", "item", "pair", "number", "feedback", "hint"});
    else if (kind == "dialogue")
        element.expectChildren({"title", "intro", "node", "outcome", "feedback", "hint"});
    else
        element.expectChildren({"title", "intro", "message", "feedback", "hint"});
}

scenarios::StepBody readBody(Element& element) {
    const std::string_view kind = element.name();
    if (kind == "page") return readPage(element);
    if (kind == "question") return readQuestion(element);
    if (kind == "dialogue") return readDialogue(element);
    return readInbox(element);
}

void readEnding(Element& element, Step& step) {
    if (auto feedback = element.mayChild("feedback")) {
        feedback->expectChildren({"right", "partly", "wrong", "general"});
        step.feedback.right = mayInline(*feedback, "right");
        step.feedback.partly = mayInline(*feedback, "partly");
        step.feedback.wrong = mayInline(*feedback, "wrong");
        step.feedback.general = mayInline(*feedback, "general");
        feedback->done();
    }
    for (Element& hint : element.all("hint", 0)) {
        step.feedback.hints.push_back(readInline(hint));
        hint.done();
    }
    const auto& said = step.feedback;
    if (said.general.empty() && (said.right.empty() || said.wrong.empty()))
        element.report(ProblemId::missingFeedback, element.offset(), {.subject = step.id.text()});
}

}  // namespace

std::optional<Step> readStep(Element& steps) {
    auto element = steps.next({"page", "question", "dialogue", "inbox"});
    if (!element) return {};
    const bool marked = element->name() != "page";
    Step step;
    step.id = idOf<scenarios::StepId>(element->declareId(References::Kind::step));
    step.when = element->condition("when");
    for (const std::string& id : element->identifiers("sources", false)) {
        step.sources.emplace_back(id);
        element->context().references.use(References::Kind::source, id, element->offset("sources"));
    }
    if (marked) {
        step.points = element->integer("points", 0, 1000);
        step.skill = element->knownSkill("skill", false);
    }
    expectStep(*element);
    step.title = mustInline(*element, "title");
    element->context().dialogue = step.id.text();
    step.body = readBody(*element);
    if (marked) readEnding(*element, step);
    element->done();
    return step;
}

void checkDistinct(const std::vector<std::pair<std::size_t, const scenarios::Text*>>& texts, Report& report) {
    std::map<std::string, std::size_t> seen;
    for (const auto& [offset, text] : texts) {
        const std::string words = scenarios::plain(*text);
        if (!words.empty() && !seen.emplace(words, offset).second)
            report.add(ProblemId::sameText, offset, {.found = words});
    }
}

}  // namespace content
