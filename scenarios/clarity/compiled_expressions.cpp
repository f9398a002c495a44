#include "scenarios/clarity/compiled_expressions.h"

#include <re2/re2.h>
#include <re2/set.h>

#include <array>

#include "scenarios/clarity/characters.h"

namespace scenarios {
namespace {

constexpr int mostGroups = 10;
constexpr std::int64_t memoryOfOne = 1 << 20;
constexpr std::int64_t memoryOfAll = 1 << 24;

RE2::Options optionsWith(std::int64_t memory) {
    RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(memory);
    return options;
}

bool isWordAt(std::string_view text, std::size_t at) {
    if (at >= text.size()) return false;
    const CharacterKind kind = characterAt(text, at).kind;
    return kind == CharacterKind::letter || kind == CharacterKind::digit || kind == CharacterKind::mark;
}

/// Whether a place is between a word and something else.
bool isWordBound(std::string_view text, std::size_t at) {
    std::size_t before = at;
    while (before > 0 && !isBound(text, --before)) continue;
    return isWordAt(text, at) != (at > 0 && isWordAt(text, before));
}

re2::StringPiece piece(std::string_view text) {
    return {text.data(), text.size()};
}

}  // namespace

BoundedExpression boundedExpression(const std::string& source) {
    BoundedExpression bounded{source, false, false};
    constexpr std::string_view bound = "\\b";
    if (bounded.source.starts_with(bound)) {
        bounded.atStart = true;
        bounded.source.erase(0, bound.size());
    }
    std::size_t strokes = 0;
    while (strokes + 1 < bounded.source.size() && bounded.source[bounded.source.size() - 2 - strokes] == '\\')
        ++strokes;
    if (bounded.source.ends_with(bound) && strokes % 2 == 1) {
        bounded.atEnd = true;
        bounded.source.resize(bounded.source.size() - bound.size());
    }
    return bounded;
}

struct CompiledExpressions::Set {
    struct One {
        std::unique_ptr<RE2> expression;
        BoundedExpression bounded;
        int numberInSet = -1;
    };
    std::vector<One> all;
    std::vector<std::uint32_t> ofSet;
    RE2::Set prefilter{optionsWith(memoryOfAll), RE2::UNANCHORED};
};

CompiledExpressions::CompiledExpressions() : set_(std::make_unique<Set>()) {}
CompiledExpressions::~CompiledExpressions() = default;

void CompiledExpressions::add(const Expression& expression) {
    Set::One one;
    one.bounded = boundedExpression(expression.source);
    one.expression = std::make_unique<RE2>(piece(one.bounded.source), optionsWith(memoryOfOne));
    const bool isUsable = one.expression->ok() && !RE2::FullMatch("", *one.expression);
    if (isUsable) one.numberInSet = set_->prefilter.Add(piece(one.bounded.source), nullptr);
    if (one.numberInSet >= 0) set_->ofSet.push_back(static_cast<std::uint32_t>(set_->all.size()));
    set_->all.push_back(std::move(one));
}

void CompiledExpressions::finish() {
    if (!empty()) set_->prefilter.Compile();
}

bool CompiledExpressions::empty() const {
    return set_->ofSet.empty();
}

void CompiledExpressions::findIn(std::string_view text, std::size_t begin, std::size_t end,
                                 std::vector<Match>& matches) const {
    const std::string_view sentence = text.substr(begin, end - begin);
    std::vector<int> numbers;
    RE2::Set::ErrorInfo error{};
    const bool any = set_->prefilter.Match(piece(sentence), &numbers, &error);
    if (!any && error.kind == RE2::Set::kNoError) return;
    if (!any) {
        numbers.clear();
        for (std::size_t i = 0; i < set_->ofSet.size(); ++i) numbers.push_back(static_cast<int>(i));
    }
    for (const int number : numbers) {
        const std::uint32_t expression = set_->ofSet[static_cast<std::size_t>(number)];
        const Set::One& one = set_->all[expression];
        std::size_t at = 0;
        for (std::size_t found = 0; found < mostMatches && at < sentence.size(); ++found) {
            std::array<re2::StringPiece, 2> groups;
            const int count = one.expression->NumberOfCapturingGroups() > 0 ? 2 : 1;
            if (!one.expression->Match(piece(sentence), at, sentence.size(), RE2::UNANCHORED, groups.data(),
                                       count))
                break;
            const auto place = [&](const re2::StringPiece& group) {
                return begin + static_cast<std::size_t>(group.data() - sentence.data());
            };
            const re2::StringPiece& span = count == 2 && groups[1].data() ? groups[1] : groups[0];
            const std::size_t wholeBegin = place(groups[0]);
            const std::size_t wholeEnd = wholeBegin + groups[0].size();
            const bool isCut = (one.bounded.atStart && !isWordBound(text, wholeBegin)) ||
                               (one.bounded.atEnd && !isWordBound(text, wholeEnd));
            if (!isCut && !span.empty())
                matches.push_back({expression, static_cast<std::uint32_t>(place(span)),
                                   static_cast<std::uint32_t>(place(span) + span.size())});
            at = wholeEnd - begin;
            // Behind a match that cuts a word, or is empty, the next may start one character on.
            if (isCut || groups[0].empty()) {
                at = wholeBegin - begin + 1;
                while (at < sentence.size() && !isBound(sentence, at)) ++at;
            }
        }
    }
}

std::vector<std::string> CompiledExpressions::groupsOf(std::uint32_t expression, std::string_view text,
                                                       std::size_t begin, std::size_t end,
                                                       const Match& match) const {
    const Set::One& one = set_->all[expression];
    const std::string_view sentence = text.substr(begin, end - begin);
    std::array<re2::StringPiece, mostGroups> groups;
    const int count = std::min(one.expression->NumberOfCapturingGroups() + 1, mostGroups);
    // The span is the first group, or the whole: the match starts there or before.
    for (std::size_t at = 0, tries = 0; at < sentence.size() && tries < mostMatches; ++tries) {
        if (!one.expression->Match(piece(sentence), at, sentence.size(), RE2::UNANCHORED, groups.data(),
                                   count))
            break;
        const re2::StringPiece& span = count > 1 && groups[1].data() ? groups[1] : groups[0];
        const std::size_t spanBegin = begin + static_cast<std::size_t>(span.data() - sentence.data());
        if (spanBegin == match.begin && spanBegin + span.size() == match.end) {
            std::vector<std::string> texts;
            for (int i = 0; i < count; ++i)
                texts.emplace_back(groups.at(static_cast<std::size_t>(i)).data()
                                       ? groups.at(static_cast<std::size_t>(i)).as_string()
                                       : "");
            return texts;
        }
        at = static_cast<std::size_t>(groups[0].data() - sentence.data()) + 1;
        while (at < sentence.size() && !isBound(sentence, at)) ++at;
    }
    return {};
}

}  // namespace scenarios
