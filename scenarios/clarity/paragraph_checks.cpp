#include "scenarios/clarity/paragraph_checks.h"

#include <algorithm>

namespace scenarios {
namespace {

using Match = ParagraphScratch::Match;

class Checks {
  public:
    Checks(const Vocabulary& vocabulary, const ParagraphTokens& tokens, const std::vector<Match>& matches,
           ParagraphAnalysis& into)
        : vocabulary_(vocabulary),
          rules_(vocabulary.rules()),
          tokens_(tokens),
          ofParagraph_(matches),
          into_(into) {}

    void checkCounts() {
        for (const std::uint32_t index : rules_.counting()) {
            const auto& check = std::get<CountCheck>(rule(index).check);
            if (check.of == CountCheck::Of::matches)
                checkMatches(index, check);
            else if (check.of == CountCheck::Of::syllablesOfWord)
                checkSyllables(index, check);
            else if (check.in == Scope::sentence)
                checkSentences(index, check);
            else if (check.in == Scope::paragraph)
                check.of == CountCheck::Of::sentences
                    ? judge(index, check, into_.counts.sentences, into_.span)
                    : judge(index, check, into_.counts.words, into_.span);
        }
    }

    void checkAbsences() {
        for (const std::uint32_t index : rules_.absences()) {
            const auto& check = std::get<AbsenceCheck>(rule(index).check);
            if (check.in == Scope::text || into_.counts.words == 0) continue;
            if (!hasMatchOf(index) &&
                into_.counts.words >= static_cast<std::size_t>(std::max(check.leastWords, 0)))
                into_.findings.push_back({index, rule(index).advice, into_.span, 0, 0});
        }
    }

  private:
    bool hasMatchOf(std::uint32_t index) const {
        return std::ranges::any_of(ofParagraph_, [&](const Match& one) { return one.rule == index; });
    }
    const Rule& rule(std::uint32_t index) const { return rules_.rules().rules[index]; }

    void judge(std::uint32_t index, const CountCheck& check, std::size_t count, Span span) {
        if (count > static_cast<std::size_t>(std::max(check.moreThan, 0)))
            into_.findings.push_back(
                {index, adviceOf(index, check, count), span, static_cast<std::uint32_t>(count), 0});
    }
    Advice adviceOf(std::uint32_t index, const CountCheck& check, std::size_t count) const {
        const bool isStrong = check.strongAbove > 0 && count > static_cast<std::size_t>(check.strongAbove);
        return isStrong ? Advice::strong : rule(index).advice;
    }

    void checkSentences(std::uint32_t index, const CountCheck& check) {
        for (const Sentence& sentence : tokens_.sentences)
            if (sentence.words > static_cast<std::size_t>(std::max(check.moreThan, 0)) &&
                !isExcepted(index, sentence))
                judge(index, check, sentence.words, spanOf(tokens_, sentence));
    }
    bool isExcepted(std::uint32_t index, const Sentence& sentence) const {
        const SentenceView view{tokens_.tokens, vocabulary_, sentence.first, sentence.last};
        PatternMatch match;
        for (std::uint32_t at = sentence.first; at < sentence.last; ++at)
            for (const std::uint32_t pattern : rules_.exceptionsOf(index))
                if (rules_.patterns()[pattern].matchAt(view, at, match)) return true;
        return false;
    }

    void checkSyllables(std::uint32_t index, const CountCheck& check) {
        for (const Sentence& sentence : tokens_.sentences) {
            if (sentence.mostSyllables <= check.moreThan) continue;
            for (const Token& token : tokens_.of(sentence)) {
                const WordKind& kind = vocabulary_.kindOf(token.word);
                if ((kind.is & WordKind::word) != 0 && kind.syllables > check.moreThan)
                    judge(index, check, kind.syllables, token.span());
            }
        }
    }

    void checkMatches(std::uint32_t index, const CountCheck& check) {
        if (check.in == Scope::text || !hasMatchOf(index)) return;
        if (check.in == Scope::paragraph) return judgeMatches(index, check, into_.span, into_.counts.words);
        for (const Sentence& sentence : tokens_.sentences)
            judgeMatches(index, check, spanOf(tokens_, sentence), sentence.words);
    }
    void judgeMatches(std::uint32_t index, const CountCheck& check, Span within, std::size_t words) {
        // They are in the order of the text; those of other rules stand between.
        auto at = std::ranges::lower_bound(ofParagraph_, within.begin, {}, &Match::begin);
        const std::size_t limit = check.limitIn(words);
        std::size_t count = 0;
        const Match* tooMany = nullptr;
        for (; at != ofParagraph_.end() && at->begin < within.end; ++at) {
            if (at->rule != index) continue;
            if (++count == limit + 1) tooMany = &*at;
        }
        if (tooMany && words >= static_cast<std::size_t>(std::max(check.leastWords, 0)))
            into_.findings.push_back({index, adviceOf(index, check, count),
                                      Span{tooMany->begin, tooMany->end}, static_cast<std::uint32_t>(count),
                                      tooMany->alternative});
    }

    const Vocabulary& vocabulary_;
    const CompiledRules& rules_;
    const ParagraphTokens& tokens_;
    const std::vector<Match>& ofParagraph_;
    ParagraphAnalysis& into_;
};

}  // namespace

void checkParagraph(const Vocabulary& vocabulary, const ParagraphTokens& tokens,
                    std::vector<ParagraphScratch::Match>& matches, ParagraphAnalysis& into) {
    // Nearly always they are in order.
    if (!std::ranges::is_sorted(matches, {}, &Match::begin))
        std::ranges::stable_sort(matches, {}, &Match::begin);
    Checks checks(vocabulary, tokens, matches, into);
    checks.checkCounts();
    checks.checkAbsences();
}

}  // namespace scenarios
