#include "scenarios/play/rewrite_play.h"

#include <algorithm>

#include "scenarios/play/judgement.h"
#include "scenarios/play/written_text.h"

namespace scenarios {
namespace {

using Kind = ReviewLine::Kind;

ReviewLine lineOf(const FactFinding& finding) {
    const LetterFact& fact = *finding.fact;
    ReviewLine line{plain(fact.label), {}, {fact.values.front()}, finding.kept, {}, Kind::fact};
    if (finding.kept) line.given.push_back(finding.quote);
    return line;
}

ReviewLine lineOf(const RewriteJudgement::Language& one) {
    const ChecklistElement& element = *one.now.element;
    ReviewLine line{plain(element.title), {}, {}, one.isGood(), {}, Kind::element};
    if (element.kind == ChecklistElement::Kind::forbidden)
        line.kind = !one.now.found ? Kind::gone : one.before ? Kind::forbidden : Kind::broughtIn;
    if (one.now.found) line.given.push_back(one.now.quote);
    if (!line.right) line.why.push_back(plain(element.why));
    return line;
}

/// A forbidden element that was never there, or an optional one that is missing.
bool isWorthNoLine(const RewriteJudgement::Language& one) {
    const auto kind = one.now.element->kind;
    if (one.now.found) return false;
    return kind == ChecklistElement::Kind::optional ||
           (kind == ChecklistElement::Kind::forbidden && !one.before);
}

}  // namespace

std::optional<Refusal> RewritePlay::take(std::string_view given, Facts&) {
    auto parted = partsOf(given, rewrite_.get().clarity);
    if (!parted) return Refusal{Refusal::Reason::unknown, std::string(clarityWord)};
    if (auto refusal = refusalOf(parted->text)) return refusal;
    std::string text(parted->text);
    if (hasSameWords(text, rewrite_.get().original)) return Refusal{Refusal::Reason::unchanged, {}};
    text_ = std::move(text);
    measured_ = std::move(parted->measured);
    return {};
}

Mark RewritePlay::mark() const {
    const RewriteJudgement judgement = judge(rewrite_, text_, measured_);
    return markOfText(step_.get().points, judgement.worked(), judgement.lacksWhatMatters());
}

std::vector<ReviewLine> RewritePlay::review() const {
    if (!done()) return {};
    const Rewrite& rewrite = rewrite_;
    const RewriteJudgement judgement = judge(rewrite, text_, measured_);
    std::vector<ReviewLine> lines;
    for (const FactFinding& fact : judgement.facts) lines.push_back(lineOf(fact));
    for (const auto& one : judgement.language)
        if (!isWorthNoLine(one)) lines.push_back(lineOf(one));
    const auto& length = judgement.length;
    if (length.wordsAsked)
        lines.push_back({{},
                         {std::to_string(length.words)},
                         {std::to_string(rewrite.minWords), std::to_string(rewrite.maxWords)},
                         length.wordsGood,
                         {},
                         Kind::words});
    if (length.sentencesAsked)
        lines.push_back({{},
                         {std::to_string(length.sentenceWords)},
                         {std::to_string(rewrite.sentenceWords)},
                         length.sentencesGood,
                         {},
                         Kind::sentenceWords});
    for (ReviewLine& line : judgement.clarity.review()) lines.push_back(std::move(line));
    return lines;
}

std::string RewritePlay::model(const Facts&) const {
    return rewrite_.get().model;
}

std::string RewritePlay::anyAnswer(Random& random, const Facts&) const {
    std::string text = someOf(rewrite_.get().model, random);
    // Never the original itself.
    return hasSameWords(text, rewrite_.get().original) ? text + " Merci." : text;
}

}  // namespace scenarios
