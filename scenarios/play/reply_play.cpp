#include "scenarios/play/reply_play.h"

#include <algorithm>

#include "scenarios/play/named.h"
#include "scenarios/play/written_text.h"

namespace scenarios {
namespace {

using Reason = Refusal::Reason;

constexpr std::string_view blocksWord = "!blocks";
constexpr std::string_view checkWord = "!check";

template <class Things>
std::string answerOf(std::string_view word, const Things& ids) {
    std::string answer(word);
    for (const auto& id : ids) answer += " " + id.text();
    return ids.empty() ? answer + " -" : answer;
}

ReviewLine lineOf(const ElementFinding& finding) {
    using Kind = ReviewLine::Kind;
    const ChecklistElement& element = *finding.element;
    const bool forbidden = element.kind == ChecklistElement::Kind::forbidden;
    ReviewLine line{plain(element.title), {}, {}, finding.found != forbidden, {}, Kind::element,
                    element.origin};
    if (forbidden) line.kind = Kind::forbidden;
    if (element.isSelfChecked()) line.kind = Kind::ticked;
    if (!finding.quote.empty()) line.given.push_back(finding.quote);
    if (!line.right) line.why.push_back(plain(element.why));
    return line;
}

}  // namespace

std::vector<const ChecklistElement*> ReplyPlay::toCheck() const {
    std::vector<const ChecklistElement*> elements;
    for (const ChecklistElement& element : reply_.get().elements)
        if (element.isSelfChecked()) elements.push_back(&element);
    return elements;
}

std::optional<Refusal> ReplyPlay::take(std::string_view given, Facts&) {
    const auto words = wordsOf(given);
    if (words.empty()) return Refusal{Reason::empty, {}};
    if (!letter_.empty()) return takeCheck(words);
    // Too early, and never a letter.
    if (words[0] == checkWord) return Refusal{Reason::unknown, std::string(checkWord)};
    auto parted = partsOf(given, reply_.get().clarity);
    if (!parted) return Refusal{Reason::unknown, std::string(clarityWord)};
    const auto refusal = takeLetter(parted->text);
    if (refusal) return refusal;
    measured_ = std::move(parted->measured);
    done_ = toCheck().empty();
    return {};
}

std::optional<Refusal> ReplyPlay::takeLetter(std::string_view given) {
    const auto words = wordsOf(given);
    if (words.empty()) return Refusal{Reason::empty, {}};
    return words[0] == blocksWord ? takeBlocks({words.begin() + 1, words.end()}) : takeText(given);
}

std::optional<Refusal> ReplyPlay::takeBlocks(const std::vector<std::string_view>& ids) {
    if (!reply_.get().takesBlocks()) return Refusal{Reason::unknown, std::string(blocksWord)};
    if (ids.empty()) return Refusal{Reason::empty, {}};
    std::vector<LetterBlockId> blocks;
    for (const std::string_view id : ids) {
        const LetterBlock* block = named(reply_.get().blocks, id);
        if (!block) return Refusal{Reason::unknown, std::string(id)};
        if (std::ranges::count(blocks, block->id) > 0) return Refusal{Reason::repeated, std::string(id)};
        blocks.push_back(block->id);
    }
    letter_ = letterOf(reply_, blocks);
    blocks_ = std::move(blocks);
    return {};
}

std::optional<Refusal> ReplyPlay::takeText(std::string_view text) {
    if (!reply_.get().takesText()) return Refusal{Reason::unknown, std::string(wordsOf(text).front())};
    if (auto refusal = refusalOf(text)) return refusal;
    letter_ = text;
    return {};
}

std::optional<Refusal> ReplyPlay::takeCheck(const std::vector<std::string_view>& words) {
    if (words[0] != checkWord) return Refusal{Reason::unknown, std::string(words[0])};
    if (words.size() == 1) return Refusal{Reason::empty, {}};
    std::vector<ElementId> ticked;
    const bool none = words.size() == 2 && words[1] == "-";
    for (std::size_t i = 1; i < words.size() && !none; ++i) {
        const auto open = toCheck();
        const auto element =
            std::ranges::find_if(open, [&](const auto* one) { return one->id.text() == words[i]; });
        if (element == open.end()) return Refusal{Reason::unknown, std::string(words[i])};
        if (std::ranges::count(ticked, (*element)->id) > 0)
            return Refusal{Reason::repeated, std::string(words[i])};
        ticked.push_back((*element)->id);
    }
    ticked_ = std::move(ticked);
    done_ = true;
    return {};
}

Mark ReplyPlay::mark() const {
    const ReplyJudgement judgement = judge(reply_, letter_, ticked_, measured_);
    return markOfText(step_.get().points, judgement.worked(), judgement.lacksWhatMatters());
}

std::vector<ReviewLine> ReplyPlay::review() const {
    std::vector<ReviewLine> lines;
    const ReplyJudgement judgement = judge(reply_, letter_, ticked_, measured_);
    for (const ElementFinding& finding : judgement.elements) {
        const auto kind = finding.element->kind;
        const bool nothingToSay = !finding.found && kind != ChecklistElement::Kind::required;
        if (!nothingToSay) lines.push_back(lineOf(finding));
    }
    for (ReviewLine& line : judgement.clarity.review()) lines.push_back(std::move(line));
    for (const LetterBlockId& id : blocks_) {
        const LetterBlock* block = named(reply_.get().blocks, id.text());
        if (block->feedback.empty()) continue;
        lines.push_back({{}, {plain(block->text)}, {}, !block->trap, {plain(block->feedback)}});
    }
    return lines;
}

std::string ReplyPlay::model(const Facts&) const {
    const Reply& reply = reply_;
    if (letter_.empty())
        return reply.modelBlocks.empty() ? reply.modelText : answerOf(blocksWord, reply.modelBlocks);
    std::vector<ElementId> good;
    for (const ChecklistElement* element : toCheck())
        if (element->kind != ChecklistElement::Kind::forbidden) good.push_back(element->id);
    return answerOf(checkWord, good);
}

std::string ReplyPlay::anyAnswer(Random& random, const Facts&) const {
    const auto isHeads = [&] { return std::uniform_int_distribution<int>(0, 1)(random) == 0; };
    const Reply& reply = reply_;
    if (!letter_.empty()) {
        std::vector<ElementId> some;
        for (const ChecklistElement* element : toCheck())
            if (isHeads()) some.push_back(element->id);
        return answerOf(checkWord, some);
    }
    if (reply.takesText() && (!reply.takesBlocks() || reply.blocks.empty() || isHeads()))
        return someOf(modelLetterOf(reply), random);
    std::vector<LetterBlockId> some;
    for (const LetterBlock& block : reply.blocks)
        if (isHeads()) some.push_back(block.id);
    if (some.empty()) some.push_back(reply.blocks.front().id);
    std::ranges::shuffle(some, random);
    return answerOf(blocksWord, some);
}

}  // namespace scenarios
