#include <algorithm>

#include "content/reading/inline_reader.h"
#include "content/reading/read.h"
#include "content/reading/scenario_words.h"
#include "content/reading/step_reader.h"
#include "content/reading/story_check.h"

namespace content {
namespace {

using scenarios::Scenario;

constexpr int largestVariable = 1'000'000;

scenarios::Person readPerson(Element& element) {
    scenarios::Person person;
    person.id = idOf<scenarios::PersonId>(element.declareId(References::Kind::person));
    person.name = element.must("name");
    if (element.has("name") && isBlankText(person.name))
        element.report(ProblemId::emptyText, element.offset("name"), {.subject = "name"});
    person.description = readInline(element);
    element.done();
    return person;
}

scenarios::Variable readVariable(Element& element) {
    scenarios::Variable variable;
    variable.id = idOf<scenarios::VariableId>(element.declareId(References::Kind::variable));
    variable.value = element.integer("value", -largestVariable, largestVariable);
    variable.min = element.integer("min", -largestVariable, largestVariable, -largestVariable);
    variable.max = element.integer("max", -largestVariable, largestVariable, largestVariable);
    element.expectChildren({});
    element.done();
    if (element.has("value") && (variable.value < variable.min || variable.value > variable.max))
        element.report(ProblemId::badNumber, element.offset("value"),
                       {.subject = "value",
                        .found = std::to_string(variable.value),
                        .expected = std::to_string(variable.min) + "…" + std::to_string(variable.max)});
    return variable;
}

/// Reads the children of a list that may be absent, each with the same reader.
template <class Thing>
std::vector<Thing> readList(Element& root, std::string_view list, std::string_view each,
                            Thing (*read)(Element&)) {
    std::vector<Thing> things;
    auto element = root.mayChild(list);
    if (!element) return things;
    element->expectChildren({each});
    for (Element& one : element->all(each, 1)) things.push_back(read(one));
    element->done();
    return things;
}

void readAttributes(Element& root, Scenario& scenario) {
    scenario.language = readRootAttributes(root);
    if (const auto uuid = root.uuid("uuid"); !uuid.empty()) scenario.id = scenarios::ScenarioId(uuid);
    scenario.version = root.version("version");
    scenario.minutes = root.integer("minutes", 1, 600);
    scenario.requester = root.word<scenarios::Requester>("requester", requesterWords);
    root.context().requester = scenario.requester;
    scenario.channel = root.word<scenarios::Channel>("channel", channelWords);
    scenario.passMark = root.integer("pass-mark", 0, 100, 60);
    scenario.stepBack = root.yesNo("step-back", false);
}

void readSteps(Element& root, Scenario& scenario) {
    auto steps = root.mustChild("steps");
    if (!steps) return;
    steps->expectChildren(stepNames());
    while (auto step = readStep(*steps)) scenario.steps.push_back(std::move(*step));
    if (scenario.steps.empty())
        steps->report(ProblemId::missingElement, steps->offset(), {.subject = "steps", .expected = "page"});
    steps->done();
}

/// A step counts for a skill the scenario says it is about; for the first of
/// them unless told.
void settleSkills(Scenario& scenario, Context& context) {
    for (scenarios::Step& step : scenario.steps) {
        if (std::holds_alternative<scenarios::Page>(step.body) || scenario.skills.empty()) continue;
        if (step.skill.empty()) step.skill = scenario.skills.front();
        if (std::ranges::count(scenario.skills, step.skill) > 0 ||
            !context.commons.skills.contains(step.skill))
            continue;
        std::vector<std::string_view> known;
        for (const auto& skill : scenario.skills) known.push_back(skill.text());
        const auto place = context.references.placeOf(References::Kind::step, step.id.text()).value_or(0);
        reportUnknown(context.report, ProblemId::unknownSkill, place, "step", step.skill.text(), known);
    }
}

}  // namespace

Scenario readScenario(Element& root) {
    Scenario scenario;
    readAttributes(root, scenario);
    root.expectChildren(
        {"title", "summary", "author", "licence", "skills", "persons", "sources", "variables", "steps"});
    scenario.title = mustInline(root, "title");
    scenario.summary = mustInline(root, "summary");
    for (Element& author : root.all("author", 1)) {
        scenario.authors.push_back(readPlain(author));
        author.done();
    }
    if (auto licence = root.mustChild("licence")) {
        scenario.licence = readPlain(*licence);
        licence->done();
    }
    scenario.skills = readSkills(root);
    scenario.persons = readList<scenarios::Person>(root, "persons", "person", readPerson);
    scenario.sources = readList<scenarios::Source>(root, "sources", "source", readSource);
    scenario.variables = readList<scenarios::Variable>(root, "variables", "variable", readVariable);
    readSteps(root, scenario);
    root.done();
    settleSkills(scenario, root.context());
    checkStory(scenario, root.context());
    return scenario;
}

}  // namespace content
