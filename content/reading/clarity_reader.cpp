#include "content/reading/clarity_reader.h"

#include <algorithm>
#include <set>

#include "content/reading/inline_reader.h"
#include "content/reading/scenario_words.h"
#include "content/reading/value_forms.h"
#include "scenarios/clarity/measuring.h"
#include "scenarios/language/fold.h"
#include "scenarios/play/judgement.h"

namespace content {
namespace {

using scenarios::Analyser;
using scenarios::ClarityGoal;
using scenarios::ClarityJudgement;
using scenarios::Measured;
using scenarios::PointGoal;

constexpr int mostWeight = 1000;

/// Whether something of it counts; otherwise it is only shown.
bool weighs(const ClarityGoal& goal) {
    return goal.findings > 0 || goal.level > 0 ||
           std::ranges::any_of(goal.points, [](const PointGoal& one) { return one.weight > 0; });
}

PointGoal readPoint(Element& element) {
    PointGoal point;
    point.id = element.must("ref");
    if (element.has("ref") && !isRuleName(point.id))
        element.report(ProblemId::badIdentifier, element.offset("ref"),
                       {.subject = "ref", .found = point.id});
    point.weight = element.integer("weight", 0, mostWeight, 1);
    point.label = readInline(element);
    element.done();
    return point;
}

void readPoints(Element& clarity, ClarityGoal& goal, ClarityPlaces& places) {
    std::set<std::string> named;
    for (Element& element : clarity.all("point", 0)) {
        goal.points.push_back(readPoint(element));
        places.points.push_back(element.offset("ref"));
        const std::string& id = goal.points.back().id;
        if (!id.empty() && !named.insert(id).second)
            element.report(ProblemId::repeatedName, element.offset("ref"),
                           {.subject = "clarity", .found = id});
    }
    clarity.checkCount("point", goal.points.size());
}

void reportModel(Context& context, std::size_t place, std::string_view what, std::string_view found,
                 std::string_view expected = {}) {
    context.report.add(ProblemId::modelNotBest, place,
                       {.subject = what, .found = found, .expected = expected});
}

void checkPoints(const ClarityGoal& goal, const ClarityPlaces& places, const Analyser& analyser,
                 Context& context) {
    std::vector<std::string_view> known;
    for (const scenarios::LetterPoint& point : analyser.rules().points) known.push_back(point.id);
    for (std::size_t i = 0; i < goal.points.size(); ++i) {
        const std::string& id = goal.points[i].id;
        if (isRuleName(id) && std::ranges::count(known, id) == 0)
            reportUnknown(context.report, ProblemId::unknownReference, places.points[i], "point", id, known);
    }
}

/// "jargon: 2, passive: 1"
std::string listed(const std::map<std::string, int>& findings) {
    std::string list;
    for (const auto& [rule, count] : findings)
        list += (list.empty() ? "" : ", ") + rule + ": " + std::to_string(count);
    return list;
}

void checkFindings(const ClarityJudgement::Findings& findings, const Measured& measured,
                   const ClarityPlaces& places, std::size_t model, Context& context) {
    const std::string allowed = std::to_string(findings.allowed);
    if (findings.before && *findings.before <= findings.allowed)
        context.report.add(ProblemId::sourceTooClear, places.goal,
                           {.found = std::to_string(*findings.before), .expected = allowed});
    else if (!findings.isGood())
        reportModel(context, model, "findings", listed(measured.now.findings), allowed);
}

void checkModel(const std::optional<ClarityGoal>& goal, const Measured& measured, const ClarityPlaces& places,
                std::size_t model, Context& context) {
    const ClarityJudgement judgement = scenarios::judge(goal, measured);
    const auto nameOf = [](scenarios::Level level) {
        return scenarios::levelWords.at(static_cast<std::size_t>(level)).first;
    };
    if (judgement.findings) checkFindings(*judgement.findings, measured, places, model, context);
    if (goal->level > 0 && !judgement.level) context.report.add(ProblemId::noLevel, places.goal);
    if (judgement.level && !judgement.level->isGood())
        reportModel(context, model, "level", nameOf(judgement.level->now), nameOf(goal->target));
    for (const ClarityJudgement::Told& one : judgement.points)
        if (one.state != scenarios::TextMeasure::Told::present)
            reportModel(context, model, "point", plain(one.point->label));
}

/// original: null where there is none.
void checkTexts(const std::optional<ClarityGoal>& goal, const std::string* original, const std::string& text,
                const ClarityPlaces& places, std::size_t model, Context& context) {
    const Analyser* analyser =
        context.analyserOf ? context.analyserOf(context.french ? "fr" : "en") : nullptr;
    if (!analyser) return;
    checkPoints(*goal, places, *analyser, context);
    if (text.empty() || (original && original->empty())) return;
    Measured measured;
    if (original) measured.before = scenarios::measure(*original, *analyser);
    measured.now = scenarios::measure(text, *analyser);
    checkModel(goal, measured, places, model, context);
}

}  // namespace

ClarityReading readClarity(Element& step) {
    auto element = step.mayChild("clarity");
    if (!element) return {};
    ClarityGoal goal;
    ClarityPlaces places{element->offset(), {}};
    goal.findings = element->integer("findings", 0, mostWeight, 0);
    goal.allowed = element->integer("allowed", 0, mostWeight, 0);
    goal.level = element->integer("level", 0, mostWeight, 0);
    goal.target =
        element->word("target", Words<scenarios::Level>(scenarios::levelWords), scenarios::Level::b1);
    goal.help = element->word("help", Words<ClarityGoal::Help>(helpWords), ClarityGoal::Help::during);
    element->expectChildren({"point"});
    readPoints(*element, goal, places);
    element->done();
    return {std::move(goal), std::move(places)};
}

void checkClarity(const scenarios::Rewrite& rewrite, const ClarityPlaces& places, std::size_t model,
                  Context& context) {
    const bool hasFacts = std::ranges::any_of(rewrite.facts, [](const auto& one) { return one.weight > 0; });
    if (!hasFacts && weighs(*rewrite.clarity))
        context.report.add(ProblemId::clarityWithoutFacts, places.goal);
    checkTexts(rewrite.clarity, &rewrite.original, rewrite.model, places, model, context);
}

void checkClarity(const scenarios::Reply& reply, const ClarityPlaces& places, std::size_t model,
                  Context& context) {
    checkTexts(reply.clarity, nullptr, scenarios::modelLetterOf(reply), places, model, context);
}

}  // namespace content
