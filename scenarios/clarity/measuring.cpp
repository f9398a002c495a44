#include "scenarios/clarity/measuring.h"

#include "scenarios/clarity/score.h"

namespace scenarios {
namespace {

TextMeasure::Told toldIn(PointFound::State state) {
    switch (state) {
        case PointFound::State::present: return TextMeasure::Told::present;
        case PointFound::State::vague: return TextMeasure::Told::vague;
        case PointFound::State::missing:
        case PointFound::State::notAsked: break;
    }
    return TextMeasure::Told::missing;
}

}  // namespace

TextMeasure measure(std::string_view text, const Analyser& analyser) {
    const Analysis analysis = analyser.analyse(text);
    const RuleSet& rules = analyser.rules();
    TextMeasure measure;
    measure.level = levelOf(analysis.counts, rules.language);
    for (const Finding& finding : analysis.findings) ++measure.findings[rules.rules[finding.rule].id];
    for (std::size_t i = 0; i < analysis.points.size(); ++i)
        measure.points[rules.points[i].id] = toldIn(analysis.points[i].state);
    return measure;
}

}  // namespace scenarios
