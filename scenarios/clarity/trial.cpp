#include "scenarios/clarity/trial.h"

#include <algorithm>

#include "scenarios/clarity/analyser.h"

namespace scenarios {
namespace {

using Kind = RuleExample::Kind;
using State = PointFound::State;

RuleSet alone(const RuleSet& file, const RuleSet& around) {
    RuleSet set{file.language, {}, {}, file.lists, file.verbs};
    set.verbs.insert(around.verbs.begin(), around.verbs.end());
    return set;
}

/// The text once the first replacement of each finding is taken; of two that overlap, the first one.
std::string mended(const std::string& text, const Analyser& analyser, const std::vector<Finding>& findings) {
    std::string mended;
    std::size_t at = 0;
    for (const Description& one : analyser.describe(findings, text)) {
        if (one.replacements.empty() || one.replaced.begin < at) continue;
        mended += text.substr(at, one.replaced.begin - at) + one.replacements.front();
        at = one.replaced.end;
    }
    return mended + text.substr(at);
}

std::vector<Span> sorted(std::vector<Span> spans) {
    std::ranges::sort(spans);
    return spans;
}

void tryRule(const Rule& rule, const Analyser& analyser, std::vector<BrokenExample>& broken) {
    for (const RuleExample& example : rule.examples) {
        const std::vector<Finding> findings = analyser.analyse(example.text).findings;
        BrokenExample tried{rule.id, example, {}, {}, {}};
        for (const Finding& finding : findings) tried.found.push_back(finding.span);
        if (!example.mended.empty()) tried.mended = mended(example.text, analyser, findings);
        if (sorted(tried.found) != sorted(example.marked) || tried.mended != example.mended)
            broken.push_back(std::move(tried));
    }
}

/// A right example without a mark is told somewhere, or not asked for.
bool isAsMarked(const RuleExample& example, const PointFound& point) {
    if (example.kind == Kind::wrong) return point.state == State::missing;
    if (example.kind == Kind::right && example.marked.empty())
        return point.state == State::present || point.state == State::notAsked;
    const State wanted = example.kind == Kind::right ? State::present : State::vague;
    return point.state == wanted && (example.marked.empty() || example.marked == std::vector{point.place});
}

void tryPoint(const LetterPoint& point, const Analyser& analyser, std::vector<BrokenExample>& broken) {
    for (const RuleExample& example : point.examples) {
        const PointFound found = analyser.analyse(example.text).points.at(0);
        if (isAsMarked(example, found)) continue;
        BrokenExample tried{point.id, example, {}, found.state, {}};
        if (!found.place.empty()) tried.found.push_back(found.place);
        broken.push_back(std::move(tried));
    }
}

}  // namespace

std::vector<BrokenExample> brokenExamplesOf(const RuleSet& file, const RuleSet& around,
                                            const Lexicon& lexicon) {
    std::vector<BrokenExample> broken;
    RuleSet set = alone(file, around);
    for (const Rule& rule : file.rules) {
        set.rules = {rule};
        tryRule(rule, Analyser(set, lexicon), broken);
    }
    set.rules.clear();
    for (const LetterPoint& point : file.points) {
        set.points = {point};
        tryPoint(point, Analyser(set, lexicon), broken);
    }
    return broken;
}

std::size_t exampleCountOf(const RuleSet& file) {
    std::size_t count = 0;
    for (const Rule& rule : file.rules) count += rule.examples.size();
    for (const LetterPoint& point : file.points) count += point.examples.size();
    return count;
}

}  // namespace scenarios
