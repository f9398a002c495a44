#include "scenarios/clarity/test_table.h"

#include <algorithm>

namespace scenarios {
namespace {

std::size_t hashOf(const CompiledTest& test) {
    std::size_t hash = test.parts.bits() * 31U + test.features.bits() * 17U + test.kinds;
    for (const std::uint32_t one : test.forms) hash = hash * 1000003U + one;
    for (const LemmaId one : test.lemmas) hash = hash * 1000033U + one;
    for (const std::uint32_t one : test.wordForms) hash = hash * 1000037U + one;
    return hash;
}

void mark(std::vector<bool>& marked, LemmaId lemma) {
    if (lemma >= marked.size()) marked.resize(lemma + 1);
    marked[lemma] = true;
}

}  // namespace

std::uint32_t TestTable::add(CompiledTest test) {
    const std::size_t hash = hashOf(test);
    const auto [first, last] = known_.equal_range(hash);
    for (auto one = first; one != last; ++one)
        if (tests_[one->second] == test) return one->second;
    const auto number = static_cast<std::uint32_t>(tests_.size());
    known_.emplace(hash, number);
    if (!test.forms.empty()) {
        for (const std::uint32_t form : test.forms) ofForm_[form].push_back(number);
    } else if (!test.lemmas.empty()) {
        for (const LemmaId lemma : test.lemmas) addOfLemma(lemma, number);
    } else if (!test.wordForms.empty()) {
        for (const std::uint32_t form : test.wordForms) ofForm_[form].push_back(number);
        for (const LemmaId lemma : test.wordLemmas) addOfLemma(lemma, number);
    } else {
        ofAny_.push_back(number);
        if (!test.endings.empty()) withEndings_.push_back(number);
    }
    for (const auto* lemmas : {&test.lemmas, &test.wordLemmas, &test.notLemmas})
        for (const LemmaId lemma : *lemmas) mark(namesLemma_, lemma);
    tests_.push_back(std::move(test));
    return number;
}

void TestTable::addOfLemma(LemmaId lemma, std::uint32_t test) {
    mark(hasLemma_, lemma);
    ofLemma_[lemma].push_back(test);
}

void TestTable::holdingOf(const KnownWord& word, std::vector<std::uint32_t>& holding) const {
    holding.clear();
    const auto addIf = [&](const std::vector<std::uint32_t>& some) {
        for (const std::uint32_t test : some)
            if (tests_[test].holdsOf(word)) holding.push_back(test);
    };
    if (const auto found = ofForm_.find(word.ruleWord); word.ruleWord != 0 && found != ofForm_.end())
        addIf(found->second);
    for (const Reading& reading : word.readings)
        if (reading.lemma < hasLemma_.size() && hasLemma_[reading.lemma]) addIf(ofLemma_.at(reading.lemma));
    addIf(ofAny_);
    std::ranges::sort(holding);
    holding.erase(std::unique(holding.begin(), holding.end()), holding.end());
}

bool TestTable::isNamed(const KnownWord& word) const {
    return word.ruleWord != 0 || std::ranges::any_of(word.readings, [&](const Reading& reading) {
               return reading.lemma < namesLemma_.size() && namesLemma_[reading.lemma];
           });
}

void TestTable::describe(const KnownWord& word, std::vector<std::uint32_t>& traits) const {
    traits.clear();
    traits.push_back(static_cast<std::uint32_t>(word.kind) * 4U + (word.capital ? 2U : 0U) +
                     (word.upper ? 1U : 0U));
    traits.push_back(word.features.bits());
    for (const Reading& reading : word.readings) traits.push_back(reading.features.bits());
    for (const std::uint32_t test : withEndings_)
        if (tests_[test].hasEndingOf(word)) traits.push_back(test);
}

}  // namespace scenarios
