#include <algorithm>
#include <set>

#include "content/reading/framework_words.h"
#include "content/reading/inline_reader.h"
#include "content/reading/read.h"
#include "scenarios/story/words.h"

namespace content {
namespace {

using namespace assessment;

constexpr int lastNumber = 9999;
constexpr int lastEngagement = 99;
constexpr int mostWeight = 3;
constexpr std::size_t mostLevels = 7;

std::string plainOf(Element& element) {
    std::string text = scenarios::plain(readInline(element));
    element.done();
    return text;
}

std::vector<std::string> plainAll(Element& parent, const char* name, std::size_t atLeast) {
    std::vector<std::string> texts;
    for (Element& element : parent.all(name, atLeast)) texts.push_back(plainOf(element));
    return texts;
}

FrameworkSource readFrameworkSource(Element& element) {
    FrameworkSource source;
    source.id = element.declareId(References::Kind::source);
    source.checked = element.date("checked");
    source.href = element.address("href", false);
    source.text = plainOf(element);
    return source;
}

NoLevel readNoLevel(Element& scale, const char* name) {
    NoLevel answer;
    auto element = scale.mustChild(name);
    if (!element) return answer;
    element->expectChildren({"title", "summary", "reason"});
    answer.title = mustPlain(*element, "title");
    answer.summary = mustPlain(*element, "summary");
    answer.reasons = plainAll(*element, "reason", 1);
    element->done();
    return answer;
}

Scale readScale(Element& root) {
    Scale scale;
    auto element = root.mustChild("scale");
    if (!element) return scale;
    element->expectChildren({"level", "dont-know", "not-concerned"});
    for (Element& level : element->all("level", 2)) {
        level.expectChildren({"title", "summary"});
        scale.levels.push_back({mustPlain(level, "title"), mustPlain(level, "summary")});
        level.done();
    }
    element->checkCount("level", scale.levels.size(), mostLevels);
    scale.dontKnow = readNoLevel(*element, "dont-know");
    scale.notConcerned = readNoLevel(*element, "not-concerned");
    element->done();
    return scale;
}

std::vector<Respondent> readAsked(Element& element) {
    std::vector<Respondent> asked;
    const auto text = element.must("asks");
    for (const std::string_view word : scenarios::wordsOf(text)) {
        const auto known =
            std::ranges::find(respondentWords, word, [](const auto& one) { return one.first; });
        if (known != respondentWords.end() && std::ranges::count(asked, known->second) == 0)
            asked.push_back(known->second);
        else
            element.report(known == respondentWords.end() ? ProblemId::badValue : ProblemId::repeatedName,
                           element.offset("asks"),
                           {.subject = "asks", .found = word, .expected = "agent, manager, partner, users"});
    }
    if (element.has("asks") && asked.empty() && scenarios::wordsOf(text).empty())
        element.report(ProblemId::badValue, element.offset("asks"),
                       {.subject = "asks", .found = text, .expected = "agent, manager, partner, users"});
    return asked;
}

SuggestedAction readAction(Element& element) {
    SuggestedAction action;
    action.id = element.declareId(References::Kind::other);
    action.impact = element.word<Grade>("impact", gradeWords);
    action.effort = element.word<Grade>("effort", gradeWords);
    action.text = plainOf(element);
    return action;
}

/// Each level of the scale has its sign.
void checkSigns(Element& element, std::size_t signs, std::size_t levels) {
    if (signs < levels)
        element.report(
            ProblemId::elementCount, element.offset(),
            {.subject = "sign", .found = std::to_string(signs), .expected = std::to_string(levels)});
    else
        element.checkCount("sign", signs, levels);
}

Criterion readCriterion(Element& element, std::size_t levels) {
    Criterion criterion;
    criterion.id = element.declareId(References::Kind::other);
    criterion.weight = element.integer("weight", 1, mostWeight);
    criterion.asked = readAsked(element);
    element.expectChildren({"text", "why", "sign", "proof", "action", "training"});
    criterion.text = mustPlain(element, "text");
    criterion.why = mustPlain(element, "why");
    criterion.signs = plainAll(element, "sign", 1);
    checkSigns(element, criterion.signs.size(), levels);
    criterion.proofs = plainAll(element, "proof", 1);
    for (Element& action : element.all("action", 1)) criterion.actions.push_back(readAction(action));
    for (Element& training : element.all("training", 0)) {
        criterion.skills.push_back(training.knownSkill("skill", true).text());
        training.expectChildren({});
        training.done();
    }
    element.done();
    return criterion;
}

SubEngagement readPart(Element& element, std::size_t levels) {
    SubEngagement part;
    part.id = element.declareId(References::Kind::other);
    element.expectChildren({"title", "criterion"});
    part.title = mustPlain(element, "title");
    for (Element& criterion : element.all("criterion", 1))
        part.criteria.push_back(readCriterion(criterion, levels));
    element.done();
    return part;
}

std::vector<std::string> useSources(Element& element) {
    auto ids = element.identifiers("sources", true);
    for (const std::string& id : ids)
        element.context().references.use(References::Kind::source, id, element.offset("sources"));
    return ids;
}

Engagement readEngagement(Element& element, std::size_t levels) {
    Engagement engagement;
    engagement.id = element.declareId(References::Kind::other);
    engagement.number = element.integer("number", 1, lastEngagement);
    engagement.pillar = std::string(element.may("pillar").value_or(""));
    engagement.sources = useSources(element);
    element.expectChildren({"title", "sub-engagement"});
    engagement.title = mustPlain(element, "title");
    for (Element& part : element.all("sub-engagement", 1)) engagement.parts.push_back(readPart(part, levels));
    element.done();
    return engagement;
}

std::vector<Engagement> readEngagements(Element& root, std::size_t levels) {
    std::vector<Engagement> engagements;
    std::set<int> numbers;
    for (Element& element : root.all("engagement", 1)) {
        engagements.push_back(readEngagement(element, levels));
        const int number = engagements.back().number;
        if (element.has("number") && !numbers.insert(number).second)
            element.report(ProblemId::repeatedName, element.offset("number"),
                           {.subject = "number", .found = std::to_string(number)});
    }
    return engagements;
}

FrameworkName readVersionNamed(Element& mapping, const char* name) {
    FrameworkName version;
    auto element = mapping.mustChild(name);
    if (!element) return version;
    version.id = element->identifier("framework");
    version.number = element->integer("number", 1, lastNumber);
    element->expectChildren({});
    element->done();
    return version;
}

MappingLine readLine(Element& element) {
    MappingLine line;
    line.relation = element.word<Relation>("relation", relationWords);
    const bool isAlone = line.relation == Relation::none;
    line.from = element.identifier("from", !isAlone);
    line.to = element.identifier("to", !isAlone);
    // With "none", just one of them is named.
    if (isAlone && element.has("from") == element.has("to"))
        element.report(element.has("to") ? ProblemId::unknownAttribute : ProblemId::missingAttribute,
                       element.offset(element.has("to") ? "to" : "relation"),
                       {.subject = element.name(), .found = "to", .expected = "from"});
    line.reason = plainOf(element);
    return line;
}

std::vector<MappingLine> readLines(Element& root, const char* name) {
    std::vector<MappingLine> lines;
    for (Element& element : root.all(name, 1)) lines.push_back(readLine(element));
    return lines;
}

std::string languageOf(Element& root) {
    return readRootAttributes(root) == scenarios::Language::french ? "fr" : "en";
}

}  // namespace

Framework readFramework(Element& root) {
    Framework framework;
    framework.language = languageOf(root);
    framework.name = {root.identifier("id"), root.integer("number", 1, lastNumber)};
    if (!framework.name.id.empty())
        root.context().names.shared.push_back(
            {"framework", framework.name.id + " " + std::to_string(framework.name.number),
             root.context().report.placeOf(root.offset("id"))});
    framework.date = root.date("date");
    framework.status = root.word<Framework::Status>("status", statusWords);
    root.expectChildren({"title", "summary", "notice", "source", "scale", "engagement"});
    framework.title = mustPlain(root, "title");
    framework.summary = mustPlain(root, "summary");
    framework.notice = mustPlain(root, "notice");
    for (Element& source : root.all("source", 1)) framework.sources.push_back(readFrameworkSource(source));
    framework.scale = readScale(root);
    framework.engagements = readEngagements(root, framework.scale.levels.size());
    root.done();
    return framework;
}

FrameworkMapping readFrameworkMapping(Element& root) {
    FrameworkMapping mapping;
    mapping.language = languageOf(root);
    mapping.id = root.declareShared("framework-mapping");
    root.expectChildren({"from", "to", "summary", "engagement", "criterion"});
    mapping.from = readVersionNamed(root, "from");
    mapping.to = readVersionNamed(root, "to");
    mapping.summary = mustPlain(root, "summary");
    mapping.engagements = readLines(root, "engagement");
    mapping.criteria = readLines(root, "criterion");
    root.done();
    return mapping;
}

}  // namespace content
