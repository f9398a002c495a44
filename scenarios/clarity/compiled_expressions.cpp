#include "scenarios/clarity/compiled_expressions.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <mutex>

#include "scenarios/clarity/characters.h"
#include "scenarios/clarity/expression_needs.h"
#include "scenarios/clarity/letter_classes.h"

namespace scenarios {
namespace {

constexpr int mostGroups = 10;
constexpr std::int64_t memoryOfOne = 1 << 20;

RE2::Options options() {
    RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(memoryOfOne);
    return options;
}

re2::StringPiece piece(std::string_view text) {
    return {text.data(), text.size()};
}

/// Where the next match may start: behind the last one, or one character on where it was empty.
std::size_t nextAfter(std::string_view text, std::size_t begin, std::size_t length) {
    std::size_t at = begin + length;
    if (length == 0) ++at;
    while (at < text.size() && !isBound(text, at)) ++at;
    return at;
}

/// Whether the first group of an expression is all of it. To tell where groups are takes much longer than to
/// tell where the whole is.
bool isFirstGroup(std::string_view source) {
    if (!source.starts_with('(') || source.starts_with("(?")) return false;
    int depth = 0;
    bool inClass = false;
    for (std::size_t at = 0; at < source.size(); ++at) {
        const char c = source[at];
        if (c == '\\')
            ++at;
        else if (inClass || c == '[')
            inClass = c != ']';
        else if (c == '(')
            ++depth;
        else if (c == ')' && --depth == 0)
            return at + 1 == source.size();
    }
    return false;
}

}  // namespace

std::string boundedExpression(const std::string& source) {
    constexpr std::string_view bound = "\\b";
    // Neither a letter nor a figure, of any Latin alphabet.
    constexpr std::string_view noWord = R"([^0-9A-Za-z_\x{C0}-\x{24F}])";
    std::string_view inner = source;
    std::string before;
    std::string behind;
    if (inner.starts_with(bound)) {
        inner.remove_prefix(bound.size());
        before = "(?:^|" + std::string(noWord) + ")";
    }
    std::size_t strokes = 0;
    while (strokes + 1 < inner.size() && inner[inner.size() - 2 - strokes] == '\\') ++strokes;
    if (inner.ends_with(bound) && strokes % 2 == 1) {
        inner.remove_suffix(bound.size());
        behind = "(?:$|" + std::string(noWord) + ")";
    }
    return before + "(" + withWesternLetters(inner) + ")" + behind;
}

struct CompiledExpressions::Set {
    /// Compiled when a sentence first has what it needs: that takes longer than to read a letter.
    struct One {
        std::string source;
        NeededPieces::Needs needs = 0;
        bool isGroup = false;  ///< all of it is the author's first group
        std::once_flag once;
        std::unique_ptr<RE2> expression;

        const RE2& compiled() {
            std::call_once(once, [&] { expression = std::make_unique<RE2>(piece(source), options()); });
            return *expression;
        }
    };
    void list(std::uint32_t expression, NeededPieces::Needs needs) {
        all[expression]->needs = needs;
        if (needs == 0)
            needingNothing.push_back(expression);
        else
            needing.at(static_cast<std::size_t>(std::countr_zero(needs))).push_back(expression);
    }

    std::vector<std::unique_ptr<One>> all;
    NeededPieces needed;
    std::vector<std::uint32_t> needingNothing;
    /// The others, each by one of its needs: most sentences have nothing of most of them.
    std::array<std::vector<std::uint32_t>, std::numeric_limits<NeededPieces::Needs>::digits> needing;
};

CompiledExpressions::CompiledExpressions() : set_(std::make_unique<Set>()) {}
CompiledExpressions::~CompiledExpressions() = default;

void CompiledExpressions::add(const Expression& expression) {
    auto one = std::make_unique<Set::One>();
    one->source = boundedExpression(expression.source);
    one->isGroup = isFirstGroup(expression.source);
    set_->all.push_back(std::move(one));
    set_->list(static_cast<std::uint32_t>(set_->all.size() - 1),
               set_->needed.add(needsOf(expression.source)));
}

bool CompiledExpressions::empty() const {
    return set_->all.empty();
}

const NeededPieces& CompiledExpressions::needed() const {
    return set_->needed;
}

void CompiledExpressions::findIn(std::string_view text, std::size_t begin, std::size_t end,
                                 NeededPieces::Needs has, std::vector<Match>& matches) const {
    const std::string_view sentence = text.substr(begin, end - begin);
    for (const std::uint32_t one : set_->needingNothing) findAll(one, sentence, begin, matches);
    for (NeededPieces::Needs left = has; left != 0; left &= left - 1)
        for (const std::uint32_t one : set_->needing.at(static_cast<std::size_t>(std::countr_zero(left))))
            if ((set_->all[one]->needs & ~has) == 0) findAll(one, sentence, begin, matches);
}

void CompiledExpressions::findAll(std::uint32_t expression, std::string_view sentence, std::size_t begin,
                                  std::vector<Match>& matches) const {
    const RE2& compiled = set_->all[expression]->compiled();
    // Whether it matches at all is told much sooner than where its groups are.
    if (!compiled.ok() || !compiled.Match(piece(sentence), 0, sentence.size(), RE2::UNANCHORED, nullptr, 0))
        return;
    std::array<re2::StringPiece, 3> groups;
    const bool isGroup = set_->all[expression]->isGroup;
    const int count = isGroup ? 1 : std::min(compiled.NumberOfCapturingGroups(), 2) + 1;
    const re2::StringPiece& whole = groups.at(isGroup ? 0 : 1);
    for (std::size_t at = 0, found = 0; found < mostMatches && at < sentence.size(); ++found) {
        if (!compiled.Match(piece(sentence), at, sentence.size(), RE2::UNANCHORED, groups.data(), count))
            return;
        const re2::StringPiece& span = count == 3 && groups[2].data() ? groups[2] : whole;
        const auto place = [&](const re2::StringPiece& group) {
            return static_cast<std::size_t>(group.data() - sentence.data());
        };
        if (!span.empty())
            matches.push_back({expression, static_cast<std::uint32_t>(begin + place(span)),
                               static_cast<std::uint32_t>(begin + place(span) + span.size())});
        at = nextAfter(sentence, place(whole), whole.size());
    }
}

std::vector<std::string> CompiledExpressions::groupsOf(std::uint32_t expression, std::string_view text,
                                                       std::size_t begin, std::size_t end,
                                                       const Match& match) const {
    const RE2& compiled = set_->all[expression]->compiled();
    const std::string_view sentence = text.substr(begin, end - begin);
    std::array<re2::StringPiece, mostGroups> groups;
    const int count = std::min(compiled.NumberOfCapturingGroups() + 1, mostGroups);
    for (std::size_t at = 0, found = 0; found < mostMatches && at < sentence.size(); ++found) {
        if (!compiled.Match(piece(sentence), at, sentence.size(), RE2::UNANCHORED, groups.data(), count))
            break;
        const re2::StringPiece& span = count > 2 && groups[2].data() ? groups[2] : groups[1];
        const std::size_t place = begin + static_cast<std::size_t>(span.data() - sentence.data());
        if (place == match.begin && place + span.size() == match.end) {
            std::vector<std::string> texts;
            for (std::size_t i = 1; i < static_cast<std::size_t>(count); ++i)
                texts.push_back(groups.at(i).data() ? groups.at(i).as_string() : std::string());
            return texts;
        }
        at = nextAfter(sentence, static_cast<std::size_t>(groups[1].data() - sentence.data()),
                       groups[1].size());
    }
    return {};
}

}  // namespace scenarios
