#include "scenarios/clarity/paragraph.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "scenarios/clarity/acronym.h"
#include "scenarios/clarity/enumeration.h"
#include "scenarios/clarity/paragraph_checks.h"
#include "scenarios/clarity/prose.h"
#include "scenarios/clarity/sentence_needs.h"
#include "scenarios/clarity/tokenizer.h"

namespace scenarios {
namespace {

using Match = ParagraphScratch::Match;

Span spanOf(const Match& match) {
    return {match.begin, match.end};
}

class ParagraphReader {
  public:
    ParagraphReader(std::string_view text, Vocabulary& vocabulary, ParagraphScratch& scratch,
                    ParagraphAnalysis& into)
        : text_(text),
          vocabulary_(vocabulary),
          rules_(vocabulary.rules()),
          scratch_(scratch),
          tokens_(scratch.tokens),
          matches_(scratch.matches),
          ofParagraph_(scratch.ofParagraph),
          expressions_(scratch.expressions),
          exceptions_(scratch.exceptions),
          into_(into) {
        for (auto& of : scratch.told) of.resize(rules_.rules().points.size());
    }

    void run() {
        into_.clear();
        ofParagraph_.clear();
        tokenise(text_, vocabulary_, tokens_);
        if (tokens_.tokens.empty()) return;
        into_.span = {tokens_.tokens.front().begin, tokens_.tokens.back().end};
        for (const Sentence& sentence : tokens_.sentences) read(sentence);
        count();
        checkParagraph(vocabulary_, tokens_, ofParagraph_, into_);
        runBuiltIns();
        std::ranges::stable_sort(into_.findings, {}, [](const Finding& one) {
            return std::tuple(one.span.begin, one.span.end, one.rule);
        });
    }

  private:
    const Rule& rule(std::uint32_t index) const { return rules_.rules().rules[index]; }

    void read(const Sentence& sentence) {
        matches_.clear();
        matchPatterns(sentence);
        if (!rules_.expressions().empty()) matchExpressions(sentence);
        if (!matches_.empty()) settle(sentence);
        wordsBefore_ += sentence.words;
    }

    void matchPatterns(const Sentence& sentence) {
        const SentenceView view{tokens_.tokens, vocabulary_, sentence.first, sentence.last};
        std::uint32_t first = wordAt(sentence, sentence.first);
        std::uint32_t second = wordAt(sentence, sentence.first + 1);
        for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
            const std::uint32_t third = wordAt(sentence, at + 2);
            for (const std::uint32_t pattern : vocabulary_.candidates(first, second, third))
                tryAt(sentence, view, at, pattern);
            first = std::exchange(second, third);
        }
    }
    void tryAt(const Sentence& sentence, const SentenceView& view, std::uint32_t at, std::uint32_t number) {
        const CompiledPattern& pattern = rules_.patterns()[number];
        if (!pattern.mayStandIn(sentence)) return;
        const PatternUse& use = rules_.useOf(number);
        if (use.what != PatternUse::For::rule && told(use)) return;
        if (pattern.isTried)
            keep(use, at + pattern.spanBegin, at + pattern.spanEnd);
        else if (pattern.matchAt(view, at, match_))
            keep(use, match_.first, match_.last);
    }
    std::vector<bool>::reference told(const PatternUse& use) {
        return scratch_.told.at(static_cast<std::size_t>(use.what))[use.index];
    }
    std::uint32_t wordAt(const Sentence& sentence, std::uint32_t at) const {
        return at < sentence.last ? tokens_.tokens[at].word : Vocabulary::none;
    }

    void keep(const PatternUse& use, std::uint32_t first, std::uint32_t last) {
        const std::uint32_t begin = tokens_.tokens[first].begin;
        const std::uint32_t end = tokens_.tokens[last - 1].end;
        if (use.what == PatternUse::For::rule) {
            matches_.push_back({use.index, use.alternative, begin, end});
        } else {
            told(use) = true;
            into_.points.push_back({use.what, use.index, {begin, end}});
        }
    }

    void matchExpressions(const Sentence& sentence) {
        const Span span = spanOf(tokens_, sentence);
        expressions_.clear();
        rules_.expressions().findIn(text_, span.begin, span.end,
                                    needsMet(text_, tokens_, sentence, vocabulary_), expressions_);
        for (const CompiledExpressions::Match& one : expressions_) {
            const PatternUse& use = rules_.useOfExpression(one.expression);
            matches_.push_back({use.index, use.alternative, one.begin, one.end});
        }
    }

    /// Of each rule, matches that no exception overlaps, and none within another: the first, the longest.
    void settle(const Sentence& sentence) {
        std::ranges::sort(matches_, {}, [](const Match& one) {
            return std::tuple(one.rule, one.begin, ~one.end, one.alternative);
        });
        for (std::size_t first = 0, last = 0; first < matches_.size(); first = last) {
            while (last < matches_.size() && matches_[last].rule == matches_[first].rule) ++last;
            exceptions_.clear();
            const std::uint32_t index = matches_[first].rule;
            if (!rules_.exceptionsOf(index).empty()) findExceptions(sentence, index);
            std::uint32_t end = 0;
            std::size_t exception = 0;
            for (std::size_t i = first; i < last; ++i) {
                if (matches_[i].begin < end || isExcepted(matches_[i], exception)) continue;
                end = matches_[i].end;
                take(matches_[i]);
            }
        }
    }

    void findExceptions(const Sentence& sentence, std::uint32_t index) {
        const SentenceView view{tokens_.tokens, vocabulary_, sentence.first, sentence.last};
        for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
            if (!vocabulary_.mayExcept(tokens_.tokens[at].word, index)) continue;
            for (const std::uint32_t pattern : rules_.exceptionsOf(index))
                if (rules_.patterns()[pattern].mayStandIn(sentence) &&
                    rules_.patterns()[pattern].matchAt(view, at, match_))
                    exceptions_.push_back(
                        {tokens_.tokens[match_.first].begin, tokens_.tokens[match_.last - 1].end});
        }
        std::ranges::sort(exceptions_);
        // What they cover, as spans that do not touch each other.
        std::size_t kept = 0;
        for (const Span& one : exceptions_) {
            if (kept > 0 && one.begin < exceptions_[kept - 1].end)
                exceptions_[kept - 1].end = std::max(exceptions_[kept - 1].end, one.end);
            else
                exceptions_[kept++] = one;
        }
        exceptions_.resize(kept);
    }

    /// Matches come in the order of the text: `from` is the first exception that may still overlap one.
    bool isExcepted(const Match& match, std::size_t& from) const {
        while (from < exceptions_.size() && exceptions_[from].end <= match.begin) ++from;
        return from < exceptions_.size() && exceptions_[from].begin < match.end;
    }

    /// What a match of a rule comes to.
    void take(const Match& match) {
        const Rule& of = rule(match.rule);
        if (const auto* count = std::get_if<CountCheck>(&of.check)) return takeCounted(match, *count);
        if (const auto* absence = std::get_if<AbsenceCheck>(&of.check)) return takeWanted(match, *absence);
        if (const auto* builtIn = std::get_if<BuiltIn>(&of.check)) return takeForBuiltIn(match, *builtIn);
        if (isExplainedOnce(of, match.alternative))
            into_.firstUses.push_back({match.rule, match.alternative, spanOf(match)});
        else
            into_.findings.push_back({match.rule, of.advice, spanOf(match), 0, match.alternative});
    }

    static bool isExplainedOnce(const Rule& rule, std::uint32_t alternative) {
        if (alternative < rule.patterns.size()) return false;
        const std::size_t term = alternative - rule.patterns.size();
        return term < rule.terms.size() && !rule.terms[term].note.empty() && rule.terms[term].says.empty();
    }

    void takeCounted(const Match& match, const CountCheck& check) {
        if (check.in == Scope::text)
            into_.textMatches.push_back({match.rule, match.alternative, spanOf(match)});
        else
            ofParagraph_.push_back(match);
    }
    void takeWanted(const Match& match, const AbsenceCheck& check) {
        if (check.in != Scope::text) {
            ofParagraph_.push_back(match);
        } else if (std::ranges::none_of(into_.textMatches, [&](const ParagraphAnalysis::Use& one) {
                       return one.rule == match.rule;
                   })) {
            into_.textMatches.push_back({match.rule, match.alternative, spanOf(match)});
        }
    }
    void takeForBuiltIn(const Match& match, BuiltIn builtIn) {
        if (builtIn == BuiltIn::sameThingSameWord)
            into_.sameThings.push_back({match.rule, match.alternative, spanOf(match)});
        if (builtIn == BuiltIn::mainPointFirst &&
            std::ranges::none_of(into_.mainPoints, [&](const ParagraphAnalysis::MainPoint& one) {
                return one.rule == match.rule;
            }))
            into_.mainPoints.push_back({match.rule, match.alternative, spanOf(match), wordsBefore_});
    }

    void count() {
        Counts& counts = into_.counts;
        counts.paragraphs = wordsBefore_ > 0 ? 1 : 0;
        if (wordsBefore_ > 0) counts.sentences = tokens_.sentences.size();
        counts.words = wordsBefore_;
        for (const Sentence& sentence : tokens_.sentences) {
            counts.syllables += sentence.syllables;
            counts.longWords += sentence.longWords;
            counts.manySyllables += sentence.manySyllables;
        }
        countScored();
    }

    /// Nearly every sentence of a text is prose: what is not is taken off.
    void countScored() {
        const Prose prose(text_, tokens_, vocabulary_);
        Counts::Scored& scored = into_.counts.scored;
        scored = {into_.counts.sentences, into_.counts.words, into_.counts.syllables, into_.counts.longWords};
        for (const Sentence& sentence : tokens_.sentences) {
            if (scored.sentences == 0 || prose.has(sentence)) continue;
            --scored.sentences;
            scored.words -= sentence.words;
            scored.syllables -= sentence.syllables;
            scored.longWords -= sentence.longWords;
        }
    }

    void runBuiltIns() {
        for (const std::uint32_t index : rules_.builtIns()) {
            const BuiltIn builtIn = std::get<BuiltIn>(rule(index).check);
            if (builtIn == BuiltIn::acronym) findAcronyms(index);
            if (builtIn == BuiltIn::enumeration)
                for (const Sentence& sentence : tokens_.sentences)
                    if (const auto found = enumerationIn(tokens_, sentence, vocabulary_))
                        into_.findings.push_back({index, rule(index).advice, found->span, found->items, 0});
        }
    }

    void findAcronyms(std::uint32_t index) {
        for (const Sentence& sentence : tokens_.sentences) {
            if ((sentence.has & WordKind::shortened) == 0) continue;
            exceptions_.clear();
            bool isLookedAt = false;
            std::size_t exception = 0;
            acronymsIn(text_, tokens_, sentence, vocabulary_, [&](const FoundAcronym& one) {
                if (!isLookedAt && !rules_.exceptionsOf(index).empty()) findExceptions(sentence, index);
                isLookedAt = true;
                const auto begin = static_cast<std::uint32_t>(one.span.begin);
                const auto end = static_cast<std::uint32_t>(one.span.end);
                if (isExcepted({index, 0, begin, end}, exception)) return;
                into_.acronyms.push_back({index, one.letters, one.span, one.isExpanded});
            });
        }
    }

    std::string_view text_;
    Vocabulary& vocabulary_;
    const CompiledRules& rules_;
    ParagraphScratch& scratch_;
    ParagraphTokens& tokens_;
    std::vector<Match>& matches_;
    std::vector<Match>& ofParagraph_;
    std::vector<CompiledExpressions::Match>& expressions_;
    std::vector<Span>& exceptions_;
    ParagraphAnalysis& into_;
    PatternMatch match_;
    std::size_t wordsBefore_ = 0;
};

}  // namespace

void ParagraphAnalysis::clear() {
    findings.clear();
    counts = {};
    span = {};
    acronyms.clear();
    firstUses.clear();
    sameThings.clear();
    textMatches.clear();
    points.clear();
    mainPoints.clear();
}

Span spanOf(const ParagraphTokens& tokens, const Sentence& sentence) {
    return {tokens.tokens[sentence.first].begin, tokens.tokens[sentence.last - 1].end};
}

void analyseParagraph(std::string_view paragraph, Vocabulary& vocabulary, ParagraphScratch& scratch,
                      ParagraphAnalysis& into) {
    ParagraphReader(paragraph, vocabulary, scratch, into).run();
}

}  // namespace scenarios
