#include "scenarios/clarity/compiled_pattern.h"

#include <algorithm>
#include <bitset>

namespace scenarios {
namespace {

bool has(const auto& list, auto one) {
    return std::ranges::find(list, one) != list.end();
}

bool endsWithOneOf(std::string_view text, const std::vector<std::string>& endings) {
    return std::ranges::any_of(endings, [&](const std::string& ending) { return text.ends_with(ending); });
}

/// A search for one match: what failed once is not tried again, so that it takes no more steps than tokens
/// of the pattern times tokens of the text it may reach.
class Search {
  public:
    Search(const CompiledPattern& pattern, const SentenceView& sentence, std::uint32_t start,
           PatternMatch& match)
        : pattern_(pattern), sentence_(sentence), start_(start), match_(match) {}

    bool from(std::size_t item, std::uint32_t at) {
        if (item == pattern_.items.size()) return true;
        const std::size_t state = item * (mostMatchedTokens + 1) + (at - start_);
        if (pattern_.isAmbiguous && failed_.test(state)) return false;
        if (tryFrom(item, at)) return true;
        if (pattern_.isAmbiguous) failed_.set(state);
        return false;
    }

  private:
    bool tryFrom(std::size_t item, std::uint32_t at) {
        const CompiledPattern::Item& wanted = pattern_.items[item];
        if (wanted.absent) {
            match_.taken[item] = {at, 0};
            return !isThere(wanted, item, at) && from(item + 1, at);
        }
        std::uint32_t count = 0;
        while (count < wanted.most && at + count < sentence_.last && holds(wanted, at + count)) ++count;
        if (count < wanted.least) return false;
        for (;; --count) {
            if (from(item + 1, at + count)) {
                match_.taken[item] = {at, count};
                return true;
            }
            if (count == wanted.least) return false;
        }
    }

    bool isThere(const CompiledPattern::Item& unwanted, std::size_t item, std::uint32_t at) const {
        for (std::uint32_t i = 0; i < unwanted.most; ++i) {
            if (item < pattern_.firstTaking) {
                if (at < sentence_.first + i + 1) return false;
                if (holds(unwanted, at - i - 1)) return true;
            } else {
                if (at + i >= sentence_.last) return false;
                if (holds(unwanted, at + i)) return true;
            }
        }
        return false;
    }

    bool holds(const CompiledPattern::Item& item, std::uint32_t at) const {
        return item.test.holds(sentence_.tokens[at], sentence_.known(at));
    }

    const CompiledPattern& pattern_;
    const SentenceView& sentence_;
    std::uint32_t start_;
    PatternMatch& match_;
    std::bitset<mostPatternTokens*(mostMatchedTokens + 1)> failed_;
};

}  // namespace

bool CompiledTest::holdsOf(const KnownWord& word) const {
    if (!forms.empty() && !has(forms, word.ruleWord)) return false;
    if (kinds != 0) {
        if ((kinds & (1U << static_cast<unsigned>(word.kind))) == 0) return false;
    } else if (word.kind == TokenKind::sign && forms.empty() && wordForms.empty()) {
        return false;
    }
    if ((parts.bits() != 0 && !word.features.hasAny(parts)) || !word.features.hasAll(features)) return false;
    if (upper && !word.upper) return false;
    if (capital && !word.capital) return false;
    const auto isOf = [&](const std::vector<LemmaId>& list) {
        return std::ranges::any_of(word.readings, [&](const Reading& one) { return has(list, one.lemma); });
    };
    if (!(wordForms.empty() && wordLemmas.empty()) && !has(wordForms, word.ruleWord) && !isOf(wordLemmas))
        return false;
    if (!endings.empty() && !endsWithOneOf(word.spelling, endings)) return false;
    if (needsReading && std::ranges::none_of(word.readings, [&](const Reading& one) {
            return (parts.empty() || one.features.hasAny(parts)) && one.features.hasAll(features) &&
                   (lemmas.empty() || has(lemmas, one.lemma));
        }))
        return false;
    if (word.features.hasAny(notParts)) return false;
    if (!notForms.empty() && has(notForms, word.ruleWord)) return false;
    return notLemmas.empty() || !isOf(notLemmas);
}

std::vector<const CompiledTest*> CompiledPattern::startTests() const {
    std::vector<const CompiledTest*> tests;
    for (const Item& item : items) {
        if (item.absent) continue;
        tests.push_back(&item.test);
        if (item.least > 0) break;
    }
    return tests;
}

bool CompiledPattern::matchAt(const SentenceView& sentence, std::uint32_t at, PatternMatch& match) const {
    if (!Search(*this, sentence, at, match).from(0, at)) return false;
    bool found = false;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].absent || items[i].outside || match.taken[i].count == 0) continue;
        if (!found) match.first = match.taken[i].first;
        match.last = match.taken[i].first + match.taken[i].count;
        found = true;
    }
    return found;
}

}  // namespace scenarios
