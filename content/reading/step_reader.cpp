#include "content/reading/step_reader.h"

#include <algorithm>

#include "content/reading/effect_reader.h"
#include "content/reading/inline_reader.h"

namespace content {
namespace {

using namespace std::string_view_literals;
using scenarios::Step;

template <auto read>
scenarios::StepBody bodyOf(Element& element) {
    return read(element);
}

/// What the reader must know of a kind of step: the elements inside, in their
/// order, and who reads what is its own.
struct Kind {
    std::string_view name;
    Names children;
    scenarios::StepBody (*read)(Element&) = nullptr;
};

constexpr std::array inPage{"title"sv, "h"sv,          "p"sv,     "list"sv,
                            "quote"sv, "definition"sv, "image"sv, "numbers"sv};
constexpr std::array inQuestion{"title"sv,  "prompt"sv,   "choice"sv, "item"sv,  "pair"sv,
                                "number"sv, "feedback"sv, "hint"sv,   "effect"sv};
constexpr std::array inDialogue{"title"sv,    "intro"sv, "node"sv,  "outcome"sv,
                                "feedback"sv, "hint"sv,  "effect"sv};
constexpr std::array inInbox{"title"sv, "intro"sv, "message"sv, "feedback"sv, "hint"sv, "effect"sv};
constexpr std::array inSort{"title"sv,    "prompt"sv, "category"sv, "item"sv,
                            "feedback"sv, "hint"sv,   "effect"sv};
constexpr std::array inRoute{"title"sv, "intro"sv,    "request"sv, "target"sv, "say"sv,
                             "delay"sv, "feedback"sv, "hint"sv,    "effect"sv};
constexpr std::array inReply{"title"sv,   "intro"sv, "request"sv,  "fact"sv, "expect"sv, "block"sv,
                             "clarity"sv, "model"sv, "feedback"sv, "hint"sv, "effect"sv};
constexpr std::array inRewrite{"title"sv,   "intro"sv, "original"sv, "fact"sv, "element"sv,
                               "clarity"sv, "model"sv, "feedback"sv, "hint"sv, "effect"sv};

constexpr std::array kinds{Kind{"page", inPage, bodyOf<readPage>},
                           Kind{"question", inQuestion, bodyOf<readQuestion>},
                           Kind{"dialogue", inDialogue, bodyOf<readDialogue>},
                           Kind{"inbox", inInbox, bodyOf<readInbox>},
                           Kind{"sort", inSort, bodyOf<readSort>},
                           Kind{"route", inRoute, bodyOf<readRoute>},
                           Kind{"reply", inReply, bodyOf<readReply>},
                           Kind{"rewrite", inRewrite, bodyOf<readRewrite>}};

constexpr auto names = [] {
    std::array<std::string_view, kinds.size()> all;
    std::ranges::transform(kinds, all.begin(), &Kind::name);
    return all;
}();

/// What costs so much that nothing is left to earn, and what costs nothing.
void checkCosts(const Element& element, const Step& step) {
    const std::string points = std::to_string(step.points);
    const auto dear = [&](ProblemId id, const char* attribute, std::size_t times, int cost) {
        element.report(id, element.offset(attribute),
                       {.subject = step.id.text(),
                        .found = std::to_string(static_cast<long long>(times) * cost),
                        .expected = points});
    };
    const auto idle = [&](const char* attribute, std::string_view lacks) {
        element.report(ProblemId::idleCost, element.offset(attribute),
                       {.subject = attribute, .expected = lacks});
    };
    const auto further = static_cast<std::size_t>(step.tries - 1);
    const std::size_t hints = step.feedback.hints.size();
    if (step.tryCost > 0 && further == 0)
        idle("try-cost", "tries");
    else if (step.tryCost > 0 && static_cast<int>(further) * step.tryCost >= step.points)
        dear(ProblemId::triesTooDear, "try-cost", further, step.tryCost);
    if (step.hintCost > 0 && hints == 0)
        idle("hint-cost", "hint");
    else if (step.hintCost > 0 && hints > static_cast<std::size_t>(step.points / step.hintCost))
        dear(ProblemId::hintsTooDear, "hint-cost", hints, step.hintCost);
}

void checkFeedback(const Element& element, const Step& step) {
    const auto& said = step.feedback;
    const bool transmits = std::holds_alternative<scenarios::Route>(step.body);
    if (said.general.empty() && (transmits || said.right.empty() || said.wrong.empty()))
        element.report(ProblemId::missingFeedback, element.offset(),
                       {.subject = step.id.text(), .expected = transmits ? "general" : ""});
}

void readMarks(Element& element, Step& step) {
    step.points = element.integer("points", 0, 1000);
    step.skill = element.knownSkill("skill", false);
    step.tries = element.integer("tries", 1, 5, 1);
    step.tryCost = element.integer("try-cost", 0, 1000, 0);
    step.hintCost = element.integer("hint-cost", 0, 1000, 0);
    // A dialogue has outcomes of its own.
    if (element.name() == "dialogue" || step.id.empty()) return;
    for (const auto& [word, verdict] : scenarios::verdictWords)
        element.context().references.imply(References::Kind::outcome, word, step.id.text());
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
    for (Element& effect : element.all("effect", 0)) {
        const auto on = effect.word<scenarios::Verdict>("on", scenarios::verdictWords);
        step.effects.push_back({on, readEffect(effect)});
    }
    checkFeedback(element, step);
    checkCosts(element, step);
}

}  // namespace

Names stepNames() {
    return names;
}

std::optional<Step> readStep(Element& steps) {
    auto element = steps.next(names);
    if (!element) return {};
    const Kind& kind = *std::ranges::find(kinds, element->name(), &Kind::name);
    const bool marked = kind.name != "page";
    Step step;
    element->context().references.beginStep();
    step.id = idOf<scenarios::StepId>(element->declareId(References::Kind::step));
    step.when = element->condition("when");
    for (const std::string& id : element->identifiers("sources", false)) {
        step.sources.emplace_back(id);
        element->context().references.use(References::Kind::source, id, element->offset("sources"));
    }
    if (marked) readMarks(*element, step);
    element->expectChildren(kind.children);
    step.title = mustInline(*element, "title");
    element->context().step = step.id.text();
    step.body = kind.read(*element);
    if (marked) readEnding(*element, step);
    element->done();
    return step;
}

}  // namespace content
