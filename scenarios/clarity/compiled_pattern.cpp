#include "scenarios/clarity/compiled_pattern.h"

#include <algorithm>
#include <bitset>
#include <utility>

namespace scenarios {
namespace {

bool has(const auto& list, auto one) {
    return std::ranges::find(list, one) != list.end();
}

/// Whether a token stands where the item wants one.
bool mayStand(const CompiledPattern::Item& item, const Token& token) {
    return !(item.capital && token.startsSentence) && (!item.lineStart || token.opensLine);
}

/// A search for one match: what failed once is not tried again, so that it takes no more steps than tokens
/// of the pattern times tokens of the text it may reach.
class Search {
  public:
    using Failed = std::bitset<mostPatternTokens*(mostMatchedTokens + 1)>;

    /// failed: where failures are remembered; null where it is not worth it.
    Search(const CompiledPattern& pattern, const SentenceView& sentence, std::uint32_t start,
           PatternMatch& match, Failed* failed)
        : pattern_(pattern), sentence_(sentence), start_(start), match_(match), failed_(failed) {}

    bool from(std::size_t item, std::uint32_t at) {
        const std::size_t state = item * (mostMatchedTokens + 1) + (at - start_);
        if (failed_ && failed_->test(state)) return false;
        if (tryFrom(item, at)) return true;
        if (failed_) failed_->set(state);
        return false;
    }

  private:
    /// Goes on where there is one way only; `repeated` has several.
    bool tryFrom(std::size_t item, std::uint32_t at) {
        for (; item < pattern_.items.size(); ++item) {
            const CompiledPattern::Item& wanted = pattern_.items[item];
            if (wanted.absent) {
                if (isThere(wanted, item, at)) return false;
                match_.taken[item] = {at, 0};
            } else if (wanted.most > 1 || wanted.least == 0) {
                return repeated(wanted, item, at);
            } else {
                if (at >= sentence_.last || !holds(wanted, at)) return false;
                match_.taken[item] = {at++, 1};
            }
        }
        return true;
    }

    bool repeated(const CompiledPattern::Item& wanted, std::size_t item, std::uint32_t at) {
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
        const Token& token = sentence_.tokens[at];
        return sentence_.vocabulary.holds(token.word, item.test) && mayStand(item, token);
    }

    const CompiledPattern& pattern_;
    const SentenceView& sentence_;
    std::uint32_t start_;
    PatternMatch& match_;
    Failed* failed_;
};

}  // namespace

bool CompiledTest::hasEndingOf(const KnownWord& word) const {
    return std::ranges::any_of(endings,
                               [&](const std::string& ending) { return word.spelling.ends_with(ending); });
}

bool CompiledTest::holdsOf(const KnownWord& word) const {
    if (!forms.empty() && !has(forms, word.ruleWord)) return false;
    if (kinds != 0 && (kinds & (1U << static_cast<unsigned>(word.kind))) == 0) return false;
    if ((parts.bits() != 0 && !word.features.hasAny(parts)) || !word.features.hasAll(features)) return false;
    if (upper && !word.upper) return false;
    if (capital && !word.capital) return false;
    const auto isOf = [&](const std::vector<LemmaId>& list) {
        return std::ranges::any_of(word.readings, [&](const Reading& one) { return has(list, one.lemma); });
    };
    if (!(wordForms.empty() && wordLemmas.empty()) && !has(wordForms, word.ruleWord) && !isOf(wordLemmas))
        return false;
    if (!endings.empty() && !hasEndingOf(word)) return false;
    if (needsReading && std::ranges::none_of(word.readings, [&](const Reading& one) {
            return (parts.empty() || one.features.hasAny(parts)) && one.features.hasAll(features) &&
                   (lemmas.empty() || has(lemmas, one.lemma));
        }))
        return false;
    if (word.features.hasAny(notParts)) return false;
    if (!notForms.empty() && has(notForms, word.ruleWord)) return false;
    return notLemmas.empty() || !isOf(notLemmas);
}

void CompiledPattern::describeItems() {
    const auto isOne = [](const Item& item) { return !item.absent && item.least == 1 && item.most == 1; };
    const auto isVariable = [](const Item& item) { return !item.absent && item.least != item.most; };
    const auto hasPlace = [](const Item& item) { return item.capital || item.lineStart; };
    firstTaking = static_cast<std::size_t>(std::ranges::find(items, false, &Item::absent) - items.begin());
    isAmbiguous = std::ranges::count_if(items, isVariable) > 2;
    isTried = items.size() <= Candidates::places && std::ranges::all_of(items, isOne) &&
              std::ranges::none_of(items, hasPlace);
    if (!isTried) return;
    while (items[spanBegin].outside) ++spanBegin;
    spanEnd = static_cast<std::uint8_t>(items.size());
    while (items[spanEnd - 1U].outside) --spanEnd;
}

std::vector<std::uint32_t> CompiledPattern::testsAt(std::size_t place) const {
    // Where a search may stand: before an item that took so many tokens already.
    using Stand = std::pair<std::size_t, int>;
    const auto add = [](std::vector<Stand>& to, Stand stand) {
        if (!has(to, stand)) to.push_back(stand);
    };
    std::vector<Stand> stands{{0, 0}};
    std::vector<std::uint32_t> tests;
    for (std::size_t at = 0; at <= place; ++at) {
        tests.clear();
        std::vector<Stand> next;
        for (std::size_t i = 0; i < stands.size(); ++i) {
            const auto [number, taken] = stands[i];
            if (number == items.size()) return {};
            const Item& item = items[number];
            if (item.absent || taken >= item.least) add(stands, {number + 1, 0});
            if (item.absent || taken >= item.most) continue;
            tests.push_back(item.test);
            add(next, {number, taken + 1});
        }
        stands = std::move(next);
    }
    return tests;
}

std::vector<std::uint32_t> CompiledPattern::testsBehind(std::size_t places) const {
    std::vector<std::uint32_t> tests;
    bool isFixed = true;
    std::size_t place = 0;
    for (const Item& item : items) {
        if (item.absent) continue;
        if (item.least > 0 && !(isFixed && place < places)) tests.push_back(item.test);
        isFixed = isFixed && item.least == item.most;
        place += item.least;
    }
    return tests;
}

bool CompiledPattern::matchAt(const SentenceView& sentence, std::uint32_t at, PatternMatch& match) const {
    if (isAmbiguous) {
        Search::Failed failed;
        if (!Search(*this, sentence, at, match, &failed).from(0, at)) return false;
    } else if (!Search(*this, sentence, at, match, nullptr).from(0, at)) {
        return false;
    }
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
