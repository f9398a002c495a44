#include "scenarios/clarity/comparison.h"

#include <algorithm>
#include <map>
#include <set>

#include "scenarios/clarity/characters.h"
#include "scenarios/clarity/compiled_rules.h"
#include "scenarios/clarity/paragraphs_of.h"
#include "scenarios/clarity/tokenizer.h"
#include "scenarios/language/forms.h"

namespace scenarios {
namespace {

std::string hundredths(long long value) {
    const std::string rest = std::to_string(value % 100);
    return std::to_string(value / 100) +
           (value % 100 == 0 ? "" : "." + std::string(2 - rest.size(), '0') + rest);
}

/// The one way all writings of a figure share.
std::string valueOf(TokenKind kind, const std::string& written) {
    const Letter letter(written);
    const std::size_t last = letter.words().size();
    if (kind == TokenKind::date)
        if (const auto day = dayAt(letter, 0, last)) {
            const std::string ofYear =
                std::to_string(day->value.month) + "-" + std::to_string(day->value.day);
            return day->value.year == 0 ? ofYear : std::to_string(day->value.year) + "-" + ofYear;
        }
    if (kind == TokenKind::amount)
        if (const auto amount = amountAt(letter, 0, last)) return hundredths(amount->value);
    if (kind == TokenKind::phone)
        if (const auto phone = phoneAt(letter, 0, last)) return phone->value;
    if (kind == TokenKind::number)
        if (const auto figure = figureAt(letter, 0, last); figure && figure->words == last)
            return hundredths(figure->value);
    return kind == TokenKind::reference ? squeezed(written) : lexiconSpelling(written);
}

/// The facts of a text. "3 mars" may be the "3 mars 2026" of another one.
class Facts {
  public:
    explicit Facts(const std::vector<TextFact>& facts) {
        for (const TextFact& one : facts) {
            all_.emplace(one.kind, one.value);
            if (one.kind == TokenKind::date) days_.insert(withoutYear(one.value));
        }
    }

    bool has(const TextFact& fact) const {
        if (all_.contains({fact.kind, fact.value})) return true;
        if (fact.kind != TokenKind::date) return false;
        const std::string day = withoutYear(fact.value);
        return day == fact.value ? days_.contains(day) : all_.contains({fact.kind, day});
    }

  private:
    static std::string withoutYear(const std::string& date) {
        return std::ranges::count(date, '-') == 2 ? date.substr(date.find('-') + 1) : date;
    }

    std::set<std::pair<TokenKind, std::string>> all_;
    std::set<std::string> days_;
};

void compareRules(TextComparison& comparison) {
    std::map<std::uint32_t, TextComparison::RuleCount> counts;
    for (const Finding& one : comparison.before.findings) {
        counts.try_emplace(one.rule, TextComparison::RuleCount{one.rule, 0, 0});
        ++counts.at(one.rule).before;
    }
    for (const Finding& one : comparison.after.findings) {
        counts.try_emplace(one.rule, TextComparison::RuleCount{one.rule, 0, 0});
        ++counts.at(one.rule).after;
    }
    for (const auto& [rule, count] : counts) {
        if (count.after < count.before) comparison.better.push_back(count);
        if (count.after > count.before) comparison.worse.push_back(count);
    }
    std::ranges::stable_sort(comparison.better, std::greater<>(),
                             [](const auto& one) { return one.before - one.after; });
    std::ranges::stable_sort(comparison.worse, std::greater<>(),
                             [](const auto& one) { return one.after - one.before; });
}

}  // namespace

std::vector<TextFact> factsIn(std::string_view text, const Analyser& analyser) {
    const RuleSet none{analyser.rules().language, {}, {}, {}, {}};
    const CompiledRules noRules(none, analyser.lexicon());
    Vocabulary vocabulary(noRules, analyser.lexicon(), none.language);
    ParagraphTokens tokens;
    std::vector<TextFact> facts;
    std::set<std::pair<TokenKind, std::string>> known;
    for (std::size_t begin = 0, end = 0; begin < text.size(); begin = end) {
        end = endOfParagraph(text, begin);
        vocabulary.tidy();
        tokenise(text.substr(begin, end - begin), vocabulary, tokens);
        for (const Token& token : tokens.tokens) {
            if (token.kind == TokenKind::word || token.kind == TokenKind::sign) continue;
            const Span place{begin + token.begin, begin + token.end};
            TextFact fact{token.kind,
                          valueOf(token.kind, std::string(text.substr(place.begin, place.end - place.begin))),
                          place};
            if (known.emplace(fact.kind, fact.value).second) facts.push_back(std::move(fact));
        }
    }
    return facts;
}

TextComparison compare(std::string_view before, std::string_view after, const Analyser& analyser) {
    TextComparison comparison;
    comparison.before = analyser.analyse(before);
    comparison.after = analyser.analyse(after);
    compareRules(comparison);
    const auto factsBefore = factsIn(before, analyser);
    const auto factsAfter = factsIn(after, analyser);
    const Facts said(factsBefore);
    const Facts stillSaid(factsAfter);
    for (const TextFact& fact : factsBefore)
        (stillSaid.has(fact) ? comparison.kept : comparison.lost).push_back(fact);
    for (const TextFact& fact : factsAfter)
        if (!said.has(fact)) comparison.added.push_back(fact);
    return comparison;
}

}  // namespace scenarios
