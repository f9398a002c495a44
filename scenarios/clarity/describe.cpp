#include <algorithm>
#include <optional>

#include "scenarios/clarity/analyser.h"
#include "scenarios/clarity/characters.h"
#include "scenarios/clarity/compiled_rules.h"
#include "scenarios/clarity/paragraph.h"
#include "scenarios/clarity/paragraphs_of.h"
#include "scenarios/clarity/replacement.h"
#include "scenarios/clarity/same_thing.h"
#include "scenarios/clarity/small_words.h"
#include "scenarios/clarity/tokenizer.h"

namespace scenarios {
namespace {

constexpr std::size_t longestMatchShown = 80;

using Values = std::vector<std::pair<std::string, std::string>>;

/// A sentence with names in braces filled in; a name nobody knows stays.
std::string filled(std::string_view sentence, const Values& values) {
    std::string text;
    for (std::size_t at = 0; at < sentence.size();) {
        const std::size_t open = std::min(sentence.find('{', at), sentence.size());
        text += sentence.substr(at, open - at);
        const std::size_t close = sentence.find('}', open);
        if (open == sentence.size() || close == std::string_view::npos) return text += sentence.substr(open);
        const std::string_view name = sentence.substr(open + 1, close - open - 1);
        const auto known = std::ranges::find(values, name, &Values::value_type::first);
        text +=
            known == values.end() ? sentence.substr(open, close - open + 1) : std::string_view(known->second);
        at = close + 1;
    }
    return text;
}

/// On one line, and no longer than is good to read.
std::string shortened(std::string_view text) {
    std::string line(text);
    std::ranges::replace(line, '\n', ' ');
    if (line.size() <= longestMatchShown) return line;
    std::size_t end = longestMatchShown;
    while (end > 0 && !isBound(line, end)) --end;
    return line.substr(0, end) + "\u2026";
}

/// Describes findings of one text; remembers the paragraph it looked at last.
class Describer {
  public:
    Describer(const CompiledRules& compiled, const Lexicon& lexicon, std::string_view text)
        : compiled_(compiled),
          rules_(compiled.rules()),
          vocabulary_(compiled, lexicon, compiled.rules().language),
          text_(text) {}

    Description of(const Finding& finding) {
        const Rule& rule = rules_.rules.at(finding.rule);
        lookAt(finding.span);
        Values values{
            {"match", shortened(text_.substr(finding.span.begin, finding.span.end - finding.span.begin))},
            {"count", std::to_string(finding.count)},
            {"limit", limitOf(rule)}};
        Description description;
        description.replaced = finding.span;
        const std::vector<std::string> says = saysOf(rule, finding);
        if (const auto replaced = replacedBy(finding)) {
            for (const auto& mark : replaced->marks) values.push_back(mark);
            addReplacements(says, *replaced, description);
        }
        values.emplace_back("say",
                            description.replacements.empty() ? plain(says) : description.replacements[0]);
        values.emplace_back("note", noteOf(rule, finding));
        description.message = filled(rule.message, values);
        return description;
    }

  private:
    static std::string plain(const std::vector<std::string>& says) {
        if (says.empty()) return {};
        std::string say = says.front();
        std::erase(say, '~');
        return say;
    }

    static std::string limitOf(const Rule& rule) {
        if (const auto* check = std::get_if<CountCheck>(&rule.check))
            return std::to_string(check->perHundred > 0 ? check->perHundred : check->moreThan);
        if (const auto* check = std::get_if<AbsenceCheck>(&rule.check))
            return std::to_string(check->leastWords);
        if (const auto* check = std::get_if<BuiltIn>(&rule.check)) {
            if (*check == BuiltIn::mainPointFirst) return std::to_string(wordsBeforeMainPoint);
            if (*check == BuiltIn::enumeration) return std::to_string(itemsOfEnumeration);
        }
        return {};
    }

    static bool is(const Rule& rule, BuiltIn builtIn) {
        const auto* check = std::get_if<BuiltIn>(&rule.check);
        return check && *check == builtIn;
    }

    static const Term* termOf(const Rule& rule, std::size_t alternative) {
        const std::size_t term = alternative - std::min(alternative, rule.patterns.size());
        return alternative >= rule.patterns.size() && term < rule.terms.size() ? &rule.terms[term] : nullptr;
    }
    /// The term that gives the expansion of an acronym; null where the rule has none.
    const Term* expansionOf(const Rule& rule, const Finding& finding) const {
        const std::string_view letters =
            text_.substr(finding.span.begin, finding.span.end - finding.span.begin);
        const auto found = std::ranges::find(rule.terms, letters, &Term::words);
        return found == rule.terms.end() ? nullptr : &*found;
    }

    std::vector<std::string> saysOf(const Rule& rule, const Finding& finding) const {
        if (is(rule, BuiltIn::acronym)) {
            const Term* term = expansionOf(rule, finding);
            return term ? term->says : std::vector<std::string>{};
        }
        if (is(rule, BuiltIn::sameThingSameWord)) {
            // What was counted is which word came first.
            return {"~" + sameThing(rule, finding.count).word};
        }
        if (finding.alternative < rule.patterns.size()) return rule.patterns[finding.alternative].says;
        if (const Term* term = termOf(rule, finding.alternative)) return term->says;
        const std::size_t expression = finding.alternative - rule.patterns.size() - rule.terms.size();
        return expression < rule.expressions.size() ? rule.expressions[expression].says
                                                    : std::vector<std::string>{};
    }

    std::string noteOf(const Rule& rule, const Finding& finding) const {
        const Term* term =
            is(rule, BuiltIn::acronym) ? expansionOf(rule, finding) : termOf(rule, finding.alternative);
        return term ? term->note : std::string();
    }

    void lookAt(Span span) {
        const std::size_t place = std::min(span.begin, text_.size());
        if (hasLooked_ && place >= begin_ && place < end_) return;
        hasLooked_ = true;
        begin_ = startOfParagraph(text_, place);
        end_ = endOfParagraph(text_, begin_);
        vocabulary_.tidy();
        tokenise(text_.substr(begin_, end_ - begin_), vocabulary_, tokens_);
    }
    std::string_view paragraph() const { return text_.substr(begin_, end_ - begin_); }

    /// The tokens of the finding, if it is just some of them.
    std::optional<Replaced> replacedBy(const Finding& finding) {
        const auto place = [&](std::size_t at, auto bound) {
            const auto found = std::ranges::lower_bound(tokens_.tokens, at - begin_, {}, bound);
            return found != tokens_.tokens.end() && (*found).*bound == at - begin_
                       ? std::optional(static_cast<std::uint32_t>(found - tokens_.tokens.begin()))
                       : std::nullopt;
        };
        if (finding.span.empty()) return {};
        const auto first = place(finding.span.begin, &Token::begin);
        const auto last = place(finding.span.end, &Token::end);
        if (!first || !last) return {};
        Replaced replaced{*first, *last + 1, {}, false};
        const auto sentence = std::ranges::upper_bound(tokens_.sentences, *first, {}, &Sentence::last);
        if (sentence == tokens_.sentences.end()) return {};
        sentence_ = *sentence;
        if (replaced.last > sentence_.last) return {};
        addMarks(finding, replaced);
        return replaced;
    }

    void addMarks(const Finding& finding, Replaced& replaced) {
        const Rule& rule = rules_.rules[finding.rule];
        if (const CompiledPattern* pattern = compiled_.patternOf(finding.rule, finding.alternative)) {
            addMarksOf(*pattern, rule, finding, replaced);
        } else if (const std::size_t before = rule.patterns.size() + rule.terms.size();
                   finding.alternative >= before && finding.alternative < before + rule.expressions.size()) {
            addGroups(finding, replaced);
        }
    }

    void addMarksOf(const CompiledPattern& pattern, const Rule& rule, const Finding& finding,
                    Replaced& replaced) {
        const SentenceView view{tokens_.tokens, vocabulary_, sentence_.first, sentence_.last};
        const auto match = matchWith(pattern, view, replaced);
        if (!match) return;
        const bool isPattern = finding.alternative < rule.patterns.size();
        for (std::size_t i = 0; isPattern && i < pattern.items.size(); ++i) {
            const std::string& mark = rule.patterns[finding.alternative].tokens[i].mark;
            const PatternMatch::Taken& taken = match->taken.at(i);
            if (mark.empty()) continue;
            const Span span = taken.count == 0 ? Span{}
                                               : Span{tokens_.tokens[taken.first].begin,
                                                      tokens_.tokens[taken.first + taken.count - 1].end};
            replaced.marks.emplace_back(mark, paragraph().substr(span.begin, span.end - span.begin));
        }
        const KnownWord& last = view.known(replaced.last - 1);
        replaced.endsContracted =
            !partsOf(last.spelling).article.empty() && meansPreposition(pattern, *match, replaced.last - 1);
    }

    /// The match of that span: what stands outside it may start a little before.
    static std::optional<PatternMatch> matchWith(const CompiledPattern& pattern, const SentenceView& view,
                                                 const Replaced& replaced) {
        const std::uint32_t room = static_cast<std::uint32_t>(mostMatchedTokens);
        const std::uint32_t from = replaced.first > view.first + room ? replaced.first - room : view.first;
        PatternMatch match;
        for (std::uint32_t at = replaced.first + 1; at-- > from;)
            if (pattern.matchAt(view, at, match) && match.first == replaced.first &&
                match.last == replaced.last)
                return match;
        return {};
    }

    /// Whether the token that takes a place would also be "de" or "à" alone.
    bool meansPreposition(const CompiledPattern& pattern, const PatternMatch& match, std::uint32_t at) const {
        const Contraction parts = partsOf(vocabulary_[tokens_.tokens[at].word].spelling);
        const std::uint32_t preposition = compiled_.numberOf(parts.preposition);
        for (std::size_t i = 0; i < pattern.items.size(); ++i) {
            const auto& taken = match.taken.at(i);
            if (pattern.items[i].absent || at < taken.first || at >= taken.first + taken.count) continue;
            const CompiledTest& test = compiled_.tests()[pattern.items[i].test];
            return preposition != 0 &&
                   (std::ranges::find(test.forms, preposition) != test.forms.end() ||
                    std::ranges::find(test.wordForms, preposition) != test.wordForms.end());
        }
        return false;
    }

    void addGroups(const Finding& finding, Replaced& replaced) const {
        const Span span = spanOf(tokens_, sentence_);
        const auto groups = compiled_.expressions().groupsOf(
            compiled_.expressionOf(finding.rule, finding.alternative), paragraph(), span.begin, span.end,
            {0, static_cast<std::uint32_t>(finding.span.begin - begin_),
             static_cast<std::uint32_t>(finding.span.end - begin_)});
        for (std::size_t i = 0; i < groups.size(); ++i)
            replaced.marks.emplace_back(std::to_string(i), groups[i]);
    }

    /// All stand for the same part of the text: what one of them does not change is added to it.
    void addReplacements(const std::vector<std::string>& says, const Replaced& replaced,
                         Description& description) {
        const SentenceView view{tokens_.tokens, vocabulary_, sentence_.first, sentence_.last};
        std::vector<Replacement> all;
        for (const std::string& say : says)
            if (auto one = replacementFor(say, replaced, paragraph(), view, rules_)) {
                one->span.begin += begin_;
                one->span.end += begin_;
                all.push_back(std::move(*one));
            }
        for (const Replacement& one : all) {
            description.replaced.begin = std::min(description.replaced.begin, one.span.begin);
            description.replaced.end = std::max(description.replaced.end, one.span.end);
        }
        const Span& whole = description.replaced;
        for (const Replacement& one : all)
            description.replacements.push_back(
                std::string(text_.substr(whole.begin, one.span.begin - whole.begin)) + one.text +
                std::string(text_.substr(one.span.end, whole.end - one.span.end)));
    }

    const CompiledRules& compiled_;
    const RuleSet& rules_;
    Vocabulary vocabulary_;
    std::string_view text_;
    bool hasLooked_ = false;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    ParagraphTokens tokens_;
    Sentence sentence_;
};

}  // namespace

Description Analyser::describe(const Finding& finding, std::string_view text) const {
    return Describer(*compiled_, lexicon_, text).of(finding);
}

std::vector<Description> Analyser::describe(const std::vector<Finding>& findings,
                                            std::string_view text) const {
    Describer describer(*compiled_, lexicon_, text);
    std::vector<Description> all;
    for (const Finding& one : findings) all.push_back(describer.of(one));
    return all;
}

}  // namespace scenarios
