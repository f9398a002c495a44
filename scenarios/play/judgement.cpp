#include "scenarios/play/judgement.h"

#include <algorithm>
#include <numeric>

#include "scenarios/language/detect.h"

namespace scenarios {
namespace {

using Kind = ChecklistElement::Kind;

ElementFinding findingOf(const ChecklistElement& element, const Detection& detection, const Letter& letter) {
    const auto place = detection.find(element);
    if (!place || place->empty()) return {&element, place.has_value(), {}};
    return {&element, true, letter.quote(*place), letter.words()[place->first].begin,
            letter.words()[place->last - 1].end};
}

/// A weight that counts for what is asked, as opposed to what must not be.
bool isAsked(const ChecklistElement& element) {
    return element.kind != Kind::forbidden;
}

RewriteJudgement::Length lengthOf(const Rewrite& rewrite, const Letter& letter) {
    RewriteJudgement::Length length;
    const auto words = static_cast<int>(letter.words().size());
    const auto sentences = static_cast<int>(letter.sentences().size());
    length.words = words;
    length.sentenceWords = sentences == 0 ? 0 : (2 * words + sentences) / (2 * sentences);
    length.wordsAsked = rewrite.minWords > 0 || rewrite.maxWords > 0;
    length.wordsGood = words >= rewrite.minWords && (rewrite.maxWords == 0 || words <= rewrite.maxWords);
    length.sentencesAsked = rewrite.sentenceWords > 0;
    length.sentencesGood = words > 0 && words <= rewrite.sentenceWords * sentences;
    return length;
}

/// What is found beyond the whole makes up for nothing that is forbidden.
void bringDownToWhole(Worked& worked) {
    const Points found = std::accumulate(worked.terms.begin(), worked.terms.end(), Points{0});
    if (found > worked.whole) worked.terms.push_back(worked.whole - found);
}

/// So much of it as was found of all; the whole where there is nothing to find. Rounded half up.
Points partOf(Points points, Points found, Points all) {
    return all == 0 ? points : (2 * points * found + all) / (2 * all);
}

/// What was measured: each credit times the share that was found of all that matters.
void addShares(const ClarityJudgement& clarity, Points found, Points all, Worked& worked) {
    for (const auto& [credit, weight] : clarity.shares()) {
        worked.whole += weight;
        worked.terms.push_back(partOf(credit, found, all));
    }
}

void addCost(const ClarityJudgement& clarity, Worked& worked) {
    if (const Points cost = clarity.cost(); cost > 0) worked.terms.push_back(-cost);
}

}  // namespace

Worked ReplyJudgement::worked() const {
    Worked worked;
    Points optional = 0;
    Points found = 0;
    for (const ElementFinding& one : elements) {
        const Points weight = 100 * one.element->weight;
        const bool required = one.element->kind == Kind::required;
        if (required) worked.whole += weight;
        if (required && one.found) found += weight;
        if (one.element->kind == Kind::optional) optional += weight;
        if (isAsked(*one.element)) worked.terms.push_back(one.found ? weight : 0);
    }
    if (worked.whole == 0) {
        worked.whole = optional;
        found = std::accumulate(worked.terms.begin(), worked.terms.end(), Points{0});
    }
    addShares(clarity, found, worked.whole, worked);
    bringDownToWhole(worked);
    for (const ElementFinding& one : elements)
        if (one.found && !isAsked(*one.element)) worked.terms.push_back(-100 * one.element->weight);
    addCost(clarity, worked);
    return worked;
}

bool ReplyJudgement::lacksWhatMatters() const {
    return std::ranges::any_of(elements, [](const ElementFinding& one) {
        const bool isLaw = one.element->kind == Kind::required && one.element->origin == Origin::law;
        return one.found ? one.element->kind == Kind::forbidden : isLaw;
    });
}

Mark markOfText(int points, Worked worked, bool lacks) {
    constexpr Points rightFrom = 90;
    constexpr Points wrongBelow = 40;
    Mark mark = markOf(points, std::move(worked));
    const Points share = 100 * mark.worked.sum();
    if (share >= rightFrom * mark.worked.whole && !lacks)
        mark.verdict = Verdict::right;
    else
        mark.verdict = share < wrongBelow * mark.worked.whole ? Verdict::wrong : Verdict::partly;
    return mark;
}

std::string letterOf(const Reply& reply, const std::vector<LetterBlockId>& blocks) {
    std::string letter;
    for (const LetterBlockId& id : blocks) {
        const auto block = std::ranges::find(reply.blocks, id, &LetterBlock::id);
        if (block == reply.blocks.end()) continue;
        letter += (letter.empty() ? "" : "\n\n") + plainLines(block->text);
    }
    return letter;
}

std::string modelLetterOf(const Reply& reply) {
    return reply.modelBlocks.empty() ? reply.modelText : letterOf(reply, reply.modelBlocks);
}

ReplyJudgement judge(const Reply& reply, const std::string& text, const std::vector<ElementId>& ticked,
                     const std::optional<Measured>& measured) {
    const Letter letter(text);
    const Detection detection(letter, reply.facts, reply.today);
    ReplyJudgement judgement;
    for (const ChecklistElement& element : reply.elements) {
        judgement.elements.push_back(findingOf(element, detection, letter));
        if (element.isSelfChecked())
            judgement.elements.back().found = std::ranges::count(ticked, element.id) > 0;
    }
    judgement.clarity = judge(reply.clarity, measured);
    return judgement;
}

bool RewriteJudgement::Language::isGood() const {
    return now.found == isAsked(*now.element);
}

Worked RewriteJudgement::worked() const {
    Worked worked;
    Points kept = 0;
    for (const FactFinding& one : facts) {
        worked.terms.push_back(one.kept ? 100 * one.fact->weight : 0);
        worked.whole += 100 * one.fact->weight;
        kept += worked.terms.back();
    }
    const Points all = worked.whole;
    const auto add = [&](bool good, Points weight, bool counts) {
        if (counts) worked.whole += weight;
        worked.terms.push_back(good ? partOf(weight, kept, all) : 0);
    };
    for (const Language& one : language) {
        const Points weight = 100 * one.now.element->weight;
        const bool forbidden = one.now.element->kind == Kind::forbidden;
        if (!forbidden || one.before) add(one.isGood(), weight, one.now.element->kind != Kind::optional);
    }
    if (length.wordsAsked) add(length.wordsGood, 100, true);
    if (length.sentencesAsked) add(length.sentencesGood, 100, true);
    addShares(clarity, kept, all, worked);
    bringDownToWhole(worked);
    for (const Language& one : language)
        if (!isAsked(*one.now.element) && !one.before && one.now.found)
            worked.terms.push_back(-100 * one.now.element->weight);
    addCost(clarity, worked);
    return worked;
}

bool RewriteJudgement::lacksWhatMatters() const {
    const bool lostFact = std::ranges::any_of(facts, [](const FactFinding& one) { return !one.kept; });
    return lostFact || std::ranges::any_of(language, [](const Language& one) {
               return one.now.found && one.now.element->kind == Kind::forbidden;
           });
}

RewriteJudge::RewriteJudge(const Rewrite& rewrite) : rewrite_(rewrite) {
    const Letter original(rewrite.original);
    const Detection detection(original, rewrite.facts);
    for (const ChecklistElement& element : rewrite.elements)
        before_.push_back(detection.find(element).has_value());
}

RewriteJudgement RewriteJudge::judge(const std::string& text, const std::optional<Measured>& measured) const {
    const Letter letter(text);
    const Detection now(letter, rewrite_.facts);
    RewriteJudgement judgement;
    for (const LetterFact& fact : rewrite_.facts) {
        const auto place = findFact(fact, letter, letter.whole());
        judgement.facts.push_back({&fact, place.has_value(), place ? letter.quote(*place) : std::string()});
    }
    for (std::size_t i = 0; i < rewrite_.elements.size(); ++i)
        judgement.language.push_back({findingOf(rewrite_.elements[i], now, letter), before_[i]});
    judgement.length = lengthOf(rewrite_, letter);
    judgement.clarity = scenarios::judge(rewrite_.clarity, measured);
    return judgement;
}

RewriteJudgement judge(const Rewrite& rewrite, const std::string& text,
                       const std::optional<Measured>& measured) {
    return RewriteJudge(rewrite).judge(text, measured);
}

}  // namespace scenarios
