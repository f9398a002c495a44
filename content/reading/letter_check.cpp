#include "content/reading/letter_check.h"

#include <algorithm>
#include <numeric>

#include "scenarios/language/detect.h"
#include "scenarios/play/judgement.h"

namespace content {
namespace {

using scenarios::ChecklistElement;
using scenarios::Detector;
using scenarios::ElementFinding;
using scenarios::LetterFact;
using Kind = ChecklistElement::Kind;

// What looking at one word of a letter for something costs, in letters of what
// is looked for.
constexpr std::size_t costOfPart = 32;
constexpr std::size_t lettersInWord = 5;

/// Each gap multiplies the ways an alternative may go on.
std::size_t costOf(std::string_view alternatives) {
    std::size_t cost = costOfPart + alternatives.size();
    std::size_t gaps = 0;
    for (std::size_t i = 0; i < alternatives.size(); ++i) {
        const std::string_view rest = alternatives.substr(i);
        if (rest.starts_with("…") || rest.starts_with("...")) cost += costOfPart * ++gaps;
        if (rest.front() == '|') gaps = 0;
    }
    return cost;
}

std::size_t costOf(const std::vector<LetterFact>& facts) {
    std::size_t cost = 0;
    for (const LetterFact& fact : facts)
        for (const std::string& value : fact.values) cost += costOf(value);
    return cost;
}

std::size_t costOf(const std::vector<ChecklistElement>& elements, std::size_t facts) {
    std::size_t cost = 0;
    for (const ChecklistElement& element : elements)
        for (const Detector& detector : element.detectors) {
            for (const auto& part : detector.parts) {
                cost += costOfPart;
                if (const auto* words = std::get_if<scenarios::WordsPart>(&part))
                    cost += costOf(words->alternatives);
                if (const auto* named = std::get_if<scenarios::FactPart>(&part))
                    cost += facts + named->facts.size();
            }
            for (const scenarios::WordsPart& words : detector.without) cost += costOf(words.alternatives);
        }
    return cost;
}

/// Whether letters of that length may be looked through for that; reports where
/// a file asks for too much.
bool mayLook(std::size_t letters, std::size_t cost, std::size_t place, Context& context) {
    const std::size_t words = letters / lettersInWord + 1;
    if (cost > 0 && words > context.looksLeft / cost) {
        context.looksLeft = 0;
        context.report.add(ProblemId::letterTooLarge, place);
        return false;
    }
    context.looksLeft -= words * cost;
    return true;
}

void reportModel(Context& context, std::size_t place, std::string_view what, std::string_view found,
                 std::string_view expected = {}) {
    context.report.add(ProblemId::modelNotBest, place,
                       {.subject = what, .found = found, .expected = expected});
}

void checkModel(const scenarios::Reply& reply, std::size_t place, Context& context) {
    std::vector<scenarios::ElementId> ticked;
    for (const ChecklistElement& element : reply.elements) ticked.push_back(element.id);
    const auto judgement = scenarios::judge(reply, scenarios::modelLetterOf(reply), ticked);
    const bool someRequired = std::ranges::any_of(
        reply.elements, [](const auto& one) { return one.kind == Kind::required && one.weight > 0; });
    for (const ElementFinding& one : judgement.elements) {
        const std::string title = plain(one.element->title);
        const Kind wanted = someRequired ? Kind::required : Kind::optional;
        if (one.element->kind == Kind::forbidden && one.found)
            reportModel(context, place, "forbidden", title, one.quote);
        else if (one.element->kind == wanted && !one.found)
            reportModel(context, place, "element", title);
    }
}

/// Says of one block whether it holds what is forbidden, as it says itself.
void checkBlock(const scenarios::Reply& reply, const scenarios::LetterBlock& block, std::size_t place,
                Context& context) {
    const scenarios::Letter letter(plainLines(block.text));
    const scenarios::Detection detection(letter, reply.facts, reply.today);
    for (const ChecklistElement& element : reply.elements) {
        if (element.kind != Kind::forbidden) continue;
        const auto found = detection.find(element);
        if (!found) continue;
        if (!block.trap)
            context.report.add(ProblemId::blockWithForbidden, place,
                               {.subject = block.id.text(),
                                .found = letter.quote(*found),
                                .expected = plain(element.title)});
        return;
    }
    if (block.trap) context.report.add(ProblemId::trapWithoutFault, place, {.subject = block.id.text()});
}

void checkFacts(const scenarios::Rewrite& rewrite, const LetterPlaces& places, Context& context) {
    const scenarios::Letter original(rewrite.original);
    for (std::size_t i = 0; i < rewrite.facts.size(); ++i)
        if (const LetterFact& fact = rewrite.facts[i]; !findFact(fact, original, original.whole()))
            context.report.add(
                ProblemId::factNotInOriginal, places.facts[i],
                {.subject = fact.id.text(), .found = fact.values.empty() ? "" : fact.values.front()});
}

void checkModel(const scenarios::Rewrite& rewrite, std::size_t place, Context& context) {
    const auto judgement = scenarios::judge(rewrite, rewrite.model);
    for (const scenarios::FactFinding& one : judgement.facts)
        if (!one.kept)
            reportModel(context, place, "fact", one.fact->id.text(),
                        one.fact->values.empty() ? "" : one.fact->values.front());
    for (const auto& one : judgement.language) {
        const std::string title = plain(one.now.element->title);
        if (one.now.element->kind == Kind::forbidden && one.now.found)
            reportModel(context, place, "forbidden", title, one.now.quote);
        if (one.now.element->kind == Kind::required && !one.now.found)
            reportModel(context, place, "element", title);
    }
    const auto& length = judgement.length;
    const std::string words = std::to_string(length.words);
    if (length.wordsAsked && !length.wordsGood) {
        const bool tooShort = length.words < rewrite.minWords;
        reportModel(context, place, tooShort ? "short" : "long", words,
                    std::to_string(tooShort ? rewrite.minWords : rewrite.maxWords));
    }
    if (length.sentencesAsked && !length.sentencesGood)
        reportModel(context, place, "sentences", std::to_string(length.sentenceWords),
                    std::to_string(rewrite.sentenceWords));
}

}  // namespace

void checkLetter(const scenarios::Reply& reply, const LetterPlaces& places, Context& context) {
    const std::size_t cost = costOf(reply.elements, costOf(reply.facts));
    const std::string model = scenarios::modelLetterOf(reply);
    const bool isWhole = std::ranges::all_of(reply.modelBlocks, [&](const scenarios::LetterBlockId& id) {
        return std::ranges::count(reply.blocks, id, &scenarios::LetterBlock::id) > 0;
    });
    if (isWhole && !model.empty() && mayLook(model.size(), cost, places.step, context))
        checkModel(reply, places.model, context);
    for (std::size_t i = 0; i < reply.blocks.size(); ++i) {
        if (!mayLook(plain(reply.blocks[i].text).size(), cost, places.blocks[i], context)) return;
        checkBlock(reply, reply.blocks[i], places.blocks[i], context);
    }
}

void checkRewriting(const scenarios::Rewrite& rewrite, const LetterPlaces& places, Context& context) {
    const std::size_t facts = costOf(rewrite.facts);
    const std::size_t cost = facts + costOf(rewrite.elements, facts);
    if (!mayLook(2 * rewrite.original.size() + rewrite.model.size(), cost, places.step, context)) return;
    if (!rewrite.original.empty()) checkFacts(rewrite, places, context);
    if (!rewrite.model.empty()) checkModel(rewrite, places.model, context);
}

}  // namespace content
