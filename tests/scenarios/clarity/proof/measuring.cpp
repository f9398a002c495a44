#include "tests/scenarios/clarity/proof/measuring.h"

#include <algorithm>

namespace proof {
namespace {

using scenarios::Analysis;
using scenarios::Finding;
using scenarios::RuleSet;
using scenarios::Span;
using State = scenarios::PointFound::State;

bool overlap(Span a, Span b) {
    return std::max(a.begin, b.begin) < std::min(a.end, b.end) ||
           (a.empty() && a.begin >= b.begin && a.begin < b.end);
}

class Comparing {
  public:
    Comparing(const MarkedText& text, const Analysis& analysis, const RuleSet& rules, Measured& into)
        : text_(text), analysis_(analysis), rules_(rules), into_(into) {}

    void compareFindings() {
        for (const Finding& finding : analysis_.findings) {
            const bool isRight = std::ranges::any_of(text_.marks, [&](const Mark& mark) {
                return mark.rule == idOf(finding) && overlap(finding.span, mark.span);
            });
            Score& score = into_.rules[idOf(finding)];
            ++score.findings;
            score.right += isRight ? 1 : 0;
            if (!isRight) disagree(idOf(finding), finding.span, true);
        }
        for (const Mark& mark : text_.marks) {
            const bool isFound = std::ranges::any_of(analysis_.findings, [&](const Finding& finding) {
                return mark.rule == idOf(finding) && overlap(finding.span, mark.span);
            });
            Score& score = into_.rules[mark.rule];
            ++score.marks;
            score.found += isFound ? 1 : 0;
            if (!isFound) disagree(mark.rule, mark.span, false);
        }
    }

    void comparePoints() {
        for (std::size_t i = 0; i < rules_.points.size(); ++i) {
            const std::string& id = rules_.points[i].id;
            const auto expected = text_.points.find(id);
            const bool isLacking = expected != text_.points.end() && expected->second != State::present;
            const State state = analysis_.points[i].state;
            const bool isToldLacking = state == State::missing || state == State::vague;
            Score& score = into_.points[id];
            score.findings += isToldLacking ? 1 : 0;
            score.marks += isLacking ? 1 : 0;
            score.right += isToldLacking && isLacking ? 1 : 0;
            score.found += isToldLacking && isLacking ? 1 : 0;
            if (isToldLacking != isLacking) disagree("point " + id, {0, text_.text.size()}, isToldLacking);
        }
    }

  private:
    const std::string& idOf(const Finding& finding) const { return rules_.rules[finding.rule].id; }
    void disagree(const std::string& rule, Span span, bool isAlarm) {
        // A place that is empty is the beginning of a text that lacks something.
        const Span shown = span.empty() ? Span{0, text_.text.size()} : span;
        into_.disagreements.push_back(
            {rule, text_.file, text_.text.substr(shown.begin, shown.end - shown.begin), isAlarm});
    }

    const MarkedText& text_;
    const Analysis& analysis_;
    const RuleSet& rules_;
    Measured& into_;
};

Score sumOf(const std::map<std::string, Score>& scores) {
    Score sum;
    for (const auto& [id, score] : scores) sum += score;
    return sum;
}

}  // namespace

Score& Score::operator+=(const Score& other) {
    findings += other.findings;
    right += other.right;
    marks += other.marks;
    found += other.found;
    return *this;
}

Score Measured::allRules() const {
    return sumOf(rules);
}

Score Measured::allPoints() const {
    return sumOf(points);
}

Measured measured(const std::vector<MarkedText>& texts, const scenarios::Analyser& analyser) {
    Measured measured;
    for (const MarkedText& text : texts) {
        const Analysis analysis = analyser.analyse(text.text);
        Comparing comparing(text, analysis, analyser.rules(), measured);
        comparing.compareFindings();
        if (text.isLetter) comparing.comparePoints();
        measured.letters += text.isLetter ? 1 : 0;
        measured.sentences += analysis.counts.sentences;
        measured.words += analysis.counts.words;
    }
    return measured;
}

}  // namespace proof
