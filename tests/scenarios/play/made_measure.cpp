#include "tests/scenarios/play/made_measure.h"

#include "tests/scenarios/play/made_scenario.h"

namespace made {
namespace {

using namespace scenarios;

TextMeasure anyMeasure(Random& random) {
    TextMeasure measure;
    if (below(8, random) > 0) measure.level = static_cast<Level>(below(levelWords.size(), random));
    for (const char* rule : {"jargon", "passive", "long-sentence"})
        if (const auto count = static_cast<int>(below(6, random)); count > 0) measure.findings[rule] = count;
    return measure;
}

std::string lineFor(const ClarityGoal& goal, bool hasOriginal, Random& random) {
    Measured measured;
    if (hasOriginal) measured.before = anyMeasure(random);
    measured.now = anyMeasure(random);
    for (const PointGoal& point : goal.points)
        measured.now.points[point.id] = static_cast<TextMeasure::Told>(below(3, random));
    return lineOf(measured) + "\n";
}

}  // namespace

std::string anyMeasuredAnswer(const Play& play, Random& random) {
    const std::string given = play.anyAnswer(random)->given;
    const Play::Played& now = *play.current();
    if (now.mayTryAgain || below(4, random) == 0) return given;
    const auto* rewrite = std::get_if<Rewrite>(&now.step->body);
    if (rewrite && rewrite->clarity) return lineFor(*rewrite->clarity, true, random) + given;
    const auto* reply = std::get_if<ReplyPlay>(&now.play);
    const bool asks = reply && reply->letter().empty() && reply->reply().clarity;
    return asks ? lineFor(*reply->reply().clarity, false, random) + given : given;
}

}  // namespace made
