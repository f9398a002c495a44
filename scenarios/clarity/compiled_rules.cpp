#include "scenarios/clarity/compiled_rules.h"

#include <algorithm>
#include <limits>

#include "scenarios/clarity/characters.h"
#include "scenarios/clarity/fault.h"
#include "scenarios/clarity/same_thing.h"
#include "scenarios/clarity/term_pattern.h"

namespace scenarios {

CompiledRules::CompiledRules(const RuleSet& rules, const Lexicon& lexicon)
    : rules_(rules), lexicon_(lexicon) {
    if (!rules.rules.empty()) addRules();
    addPoints();
    indexPatterns();
}

void CompiledRules::addRules() {
    // Terms are cut into words as texts are, with a vocabulary that knows no rules.
    const RuleSet none{rules_.language, {}, {}, {}, {}};
    const CompiledRules noRules(none, lexicon_);
    Vocabulary plain(noRules, lexicon_, rules_.language);
    exceptions_.resize(rules_.rules.size());
    for (std::uint32_t i = 0; i < rules_.rules.size(); ++i) addRule(rules_.rules[i], i, plain);
}

void CompiledRules::addPoints() {
    for (std::uint32_t i = 0; i < rules_.points.size(); ++i) {
        const LetterPoint& point = rules_.points[i];
        std::uint32_t alternative = 0;
        for (const TokenPattern& one : point.present) add(one, {PatternUse::For::present, i, alternative++});
        for (const TokenPattern& one : point.vague) add(one, {PatternUse::For::vague, i, alternative++});
        for (const TokenPattern& one : point.asked) add(one, {PatternUse::For::asked, i, alternative++});
    }
}

void CompiledRules::addRule(const Rule& rule, std::uint32_t index, Vocabulary& plain) {
    std::uint32_t alternative = 0;
    for (const TokenPattern& one : rule.patterns) add(one, {PatternUse::For::rule, index, alternative++});
    for (const Term& one : rule.terms)
        add(patternOfTerm(one, plain), {PatternUse::For::rule, index, alternative++});
    for (const Expression& one : rule.expressions) {
        expressions_.add(one);
        usesOfExpressions_.push_back({PatternUse::For::rule, index, alternative++});
    }
    const auto* builtIn = std::get_if<BuiltIn>(&rule.check);
    if (builtIn && *builtIn == BuiltIn::sameThingSameWord)
        for (const std::string& thing : thingsOf(rule))
            add(patternOfTerm({thing, false, {}, {}}, plain), {PatternUse::For::rule, index, alternative++});
    for (const TokenPattern& one : rule.unless) {
        if (!faultsOf(one).empty()) continue;
        exceptions_[index].push_back(static_cast<std::uint32_t>(patterns_.size()));
        patterns_.push_back(compiled(one));
        uses_.push_back({});
    }
    if (std::holds_alternative<CountCheck>(rule.check)) counting_.push_back(index);
    if (std::holds_alternative<AbsenceCheck>(rule.check)) absences_.push_back(index);
    if (std::holds_alternative<BuiltIn>(rule.check)) builtIns_.push_back(index);
}

void CompiledRules::add(const TokenPattern& pattern, PatternUse use) {
    if (!faultsOf(pattern).empty()) return;
    const auto number = static_cast<std::uint32_t>(patterns_.size());
    patterns_.push_back(compiled(pattern));
    uses_.push_back(use);
    if (use.what == PatternUse::For::rule) patternOf_[{use.index, use.alternative}] = number;
    started_.push_back(number);
}

const CompiledPattern* CompiledRules::patternOf(std::uint32_t rule, std::uint32_t alternative) const {
    const auto found = patternOf_.find({rule, alternative});
    return found == patternOf_.end() ? nullptr : &patterns_[found->second];
}

std::uint32_t CompiledRules::expressionOf(std::uint32_t rule, std::uint32_t alternative) const {
    const auto found = std::ranges::find_if(usesOfExpressions_, [&](const PatternUse& use) {
        return use.index == rule && use.alternative == alternative;
    });
    return static_cast<std::uint32_t>(found - usesOfExpressions_.begin());
}

CompiledPattern CompiledRules::compiled(const TokenPattern& pattern) {
    CompiledPattern made;
    for (const PatternToken& token : pattern.tokens)
        made.items.push_back({tests_.add(compiled(token.test)), token.test.capital, token.test.lineStart,
                              static_cast<std::uint8_t>(token.least), static_cast<std::uint8_t>(token.most),
                              token.absent, token.outside});
    made.describeItems();
    return made;
}

CompiledTest CompiledRules::compiled(const TokenTest& test) {
    CompiledTest made;
    made.forms = interned(test.forms);
    made.lemmas = lemmasOf(test.lemmas);
    // A word the lexicon does not have is never read as anything: nothing is what matches.
    if (!test.lemmas.empty() && made.lemmas.empty()) made.forms = interned(test.lemmas);
    made.wordForms = interned(test.words);
    made.wordLemmas = lemmasOf(test.words);
    made.endings = test.endings;
    made.parts = test.parts;
    made.features = test.features;
    for (const TokenKind kind : test.kinds) made.kinds |= 1U << static_cast<unsigned>(kind);
    made.capital = test.capital;
    made.upper = test.upper;
    made.needsReading = !made.lemmas.empty() || !test.parts.empty() || !test.features.empty();
    made.notForms = interned(test.notForms);
    made.notLemmas = lemmasOf(test.notLemmas);
    std::ranges::copy(interned(test.notWords), std::back_inserter(made.notForms));
    std::ranges::copy(lemmasOf(test.notWords), std::back_inserter(made.notLemmas));
    made.notParts = test.notParts;
    return made;
}

std::uint32_t CompiledRules::intern(std::string_view word) {
    std::string spelling = lexiconSpelling(word);
    mayHaveNumber_.set(Hash()(spelling) % mayHaveNumber_.size());
    const auto place =
        numbers_.try_emplace(std::move(spelling), static_cast<std::uint32_t>(numbers_.size() + 1));
    return place.first->second;
}

std::vector<std::uint32_t> CompiledRules::interned(const std::vector<std::string>& words) {
    std::vector<std::uint32_t> numbers;
    for (const std::string& word : words) numbers.push_back(intern(word));
    return numbers;
}

std::vector<LemmaId> CompiledRules::lemmasOf(const std::vector<std::string>& words) const {
    std::vector<LemmaId> lemmas;
    for (const std::string& word : words)
        if (const LemmaId lemma = lexicon_.lemma(word)) lemmas.push_back(lemma);
    return lemmas;
}

void CompiledRules::indexPatterns() {
    for (Reaching& one : reaching_) one.ofTest.resize(tests_.size());
    exceptedBy_.resize(tests_.size());
    wanted_.resize(tests_.size());
    for (const std::uint32_t pattern : started_) addWants(pattern, Candidates::places);
    for (const auto& some : exceptions_)
        for (const std::uint32_t pattern : some) addWants(pattern, 1);
    for (std::uint32_t rule = 0; rule < exceptions_.size(); ++rule)
        for (const std::uint32_t pattern : exceptions_[rule])
            for (const std::uint32_t test : patterns_[pattern].testsAt(0)) exceptedBy_[test].push_back(rule);
    for (const std::uint32_t pattern : started_)
        for (std::size_t place = 0; place < reaching_.size(); ++place) {
            const auto tests = patterns_[pattern].testsAt(place);
            for (const std::uint32_t test : tests) reaching_.at(place).ofTest[test].push_back(pattern);
            if (tests.empty()) reaching_.at(place).anything.push_back(pattern);
        }
}

/// lookedAt: how many places are looked at before it is tried. Tests share bits where there are more of them.
void CompiledRules::addWants(std::uint32_t pattern, std::size_t lookedAt) {
    constexpr unsigned bits = std::numeric_limits<std::uint64_t>::digits;
    if (patterns_[pattern].isTried && lookedAt == Candidates::places) return;
    for (const std::uint32_t test : patterns_[pattern].testsBehind(lookedAt)) {
        if (!tests_[test].namesWords()) continue;
        if (wanted_[test] == 0) wanted_[test] = std::uint64_t{1} << wantedTests_++ % bits;
        patterns_[pattern].wants |= wanted_[test];
    }
}

std::uint32_t CompiledRules::numberOf(std::string_view spelling) const {
    if (!mayHaveNumber_.test(Hash()(spelling) % mayHaveNumber_.size())) return 0;
    const auto found = numbers_.find(spelling);
    return found == numbers_.end() ? 0 : found->second;
}

}  // namespace scenarios
