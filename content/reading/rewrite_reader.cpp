#include <algorithm>

#include "content/reading/clarity_reader.h"
#include "content/reading/detector_reader.h"
#include "content/reading/inline_reader.h"
#include "content/reading/letter_check.h"
#include "content/reading/model_reader.h"
#include "content/reading/step_reader.h"

namespace content {
namespace {

constexpr int mostWords = 2000;

void readLengths(Element& element, scenarios::Rewrite& rewrite) {
    rewrite.minWords = element.integer("min-words", 1, mostWords, 0);
    rewrite.maxWords = element.integer("max-words", 1, mostWords, 0);
    rewrite.sentenceWords = element.integer("sentence-words", 1, mostWords, 0);
    if (rewrite.maxWords > 0 && rewrite.minWords > rewrite.maxWords)
        element.report(ProblemId::badNumber, element.offset("min-words"),
                       {.subject = "min-words",
                        .found = std::to_string(rewrite.minWords),
                        .expected = "1…" + std::to_string(rewrite.maxWords)});
}

std::string readOriginal(Element& element) {
    auto original = element.mustChild("original");
    if (!original) return {};
    original->expectChildren({"p"});
    std::string text = readParagraphs(*original);
    original->done();
    return text;
}

bool asksNothing(const scenarios::Rewrite& rewrite) {
    const auto weighs = [](const auto& one) { return one.weight > 0; };
    return std::ranges::none_of(rewrite.facts, weighs) && std::ranges::none_of(rewrite.elements, weighs) &&
           rewrite.minWords == 0 && rewrite.maxWords == 0 && rewrite.sentenceWords == 0;
}

}  // namespace

scenarios::Rewrite readRewrite(Element& element) {
    scenarios::Rewrite rewrite;
    LetterPlaces places{element.offset(), {}, {}, {}};
    readLengths(element, rewrite);
    rewrite.intro = mayBlocks(element, "intro");
    rewrite.original = readOriginal(element);
    places.facts = readFacts(element, rewrite.facts);
    const KnownFacts facts(rewrite.facts);
    for (Element& one : element.all("element", 0)) {
        rewrite.elements.push_back(readCheckedElement(one, &facts));
        // Nobody ticks anything here: what no detector sees is never there.
        const scenarios::ChecklistElement& read = rewrite.elements.back();
        if (read.isSelfChecked())
            one.report(ProblemId::missingDetector, one.offset(), {.subject = read.id.text()});
    }
    const bool few = element.checkCount("element", rewrite.elements.size());
    ClarityReading clarity = readClarity(element);
    rewrite.clarity = std::move(clarity.goal);
    ModelAnswer model = readModel(element, scenarios::Reply::By::text);
    rewrite.model = std::move(model.text);
    places.model = model.place;
    if (asksNothing(rewrite))
        element.report(ProblemId::asksNothing, element.offset(), {.subject = "rewrite"});
    if (few && rewrite.facts.size() <= Element::manyThings)
        checkRewriting(rewrite, places, element.context());
    if (rewrite.clarity) checkClarity(rewrite, clarity.places, model.place, element.context());
    return rewrite;
}

}  // namespace content
