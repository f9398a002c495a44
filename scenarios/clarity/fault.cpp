#include "scenarios/clarity/fault.h"

#include <re2/re2.h>

#include <algorithm>

#include "scenarios/clarity/characters.h"
#include "scenarios/clarity/compiled_expressions.h"
#include "scenarios/clarity/expression_needs.h"
#include "scenarios/clarity/letter_classes.h"

namespace scenarios {
namespace {

constexpr int mostRepeats = 8;

void append(std::vector<RuleFault>& to, std::vector<RuleFault> more) {
    std::ranges::move(more, std::back_inserter(to));
}

bool hasWord(const std::string& text) {
    for (std::size_t at = 0; at < text.size(); at += characterAt(text, at).bytes) {
        const CharacterKind kind = characterAt(text, at).kind;
        if (kind == CharacterKind::letter || kind == CharacterKind::digit) return true;
    }
    return false;
}

}  // namespace

std::vector<RuleFault> faultsOf(const Expression& expression) {
    // What is understood is sound; to compile it takes longer than to read all the other rules.
    if (takesPlace(expression.source)) return {};
    RE2::Options options;
    options.set_log_errors(false);
    // By itself: its brackets may fit those that are put around it.
    const RE2 compiled(withWesternLetters(expression.source), options);
    if (!compiled.ok()) return {{RuleFault::What::expression, expression.source, compiled.error()}};
    if (RE2::FullMatch("", RE2(boundedExpression(expression.source), options)))
        return {{RuleFault::What::emptyExpression, expression.source, {}}};
    return {};
}

std::vector<RuleFault> faultsOf(const Term& term) {
    if (hasWord(term.words)) return {};
    return {{RuleFault::What::emptyTerm, term.words, {}}};
}

std::vector<RuleFault> faultsOf(const TokenPattern& pattern) {
    std::size_t longest = 0;
    bool takesPlace = false;
    for (const PatternToken& token : pattern.tokens) {
        if (token.least < 0 || token.most < 1 || token.most > mostRepeats || token.least > token.most)
            return {{RuleFault::What::repeats, {}, {}}};
        if (!token.absent) longest += static_cast<std::size_t>(token.most);
        takesPlace = takesPlace || (!token.absent && !token.outside && token.least > 0);
    }
    if (!takesPlace) return {{RuleFault::What::emptyPattern, {}, {}}};
    if (pattern.tokens.size() > mostPatternTokens || longest > mostMatchedTokens)
        return {{RuleFault::What::longPattern, {}, {}}};
    return {};
}

std::vector<RuleFault> faultsOf(const Rule& rule) {
    std::vector<RuleFault> faults;
    for (const TokenPattern& one : rule.patterns) append(faults, faultsOf(one));
    for (const TokenPattern& one : rule.unless) append(faults, faultsOf(one));
    for (const Expression& one : rule.expressions) append(faults, faultsOf(one));
    for (const Term& one : rule.terms) append(faults, faultsOf(one));
    return faults;
}

}  // namespace scenarios
