#include "content/reading/inline_reader.h"
#include "content/reading/read.h"

namespace content {
namespace {

scenarios::PriorityClass readClass(Element& element) {
    scenarios::PriorityClass read;
    read.id = idOf<scenarios::ClassId>(element.declareId(References::Kind::other));
    read.danger = element.yesNo("danger", false);
    read.sensitive = element.yesNo("sensitive", false);
    element.expectChildren({"title", "trigger", "target"});
    read.title = mustInline(element, "title");
    read.trigger = mustInline(element, "trigger");
    read.target = mustInline(element, "target");
    element.done();
    return read;
}

bool isDialled(std::string_view text) {
    return text.find_first_of("0123456789") != std::string_view::npos &&
           text.find_first_not_of("0123456789 ") == std::string_view::npos;
}

scenarios::EmergencyNumber readNumber(Element& element) {
    scenarios::EmergencyNumber number;
    number.id = idOf<scenarios::EmergencyNumberId>(element.declareShared("number"));
    number.dial = element.must("dial");
    if (element.has("dial") && !isDialled(number.dial))
        element.report(ProblemId::badValue, element.offset("dial"),
                       {.subject = "dial", .found = number.dial, .expected = "0-9"});
    number.source = idOf<scenarios::SourceId>(element.useId("source", References::Kind::source));
    number.checked = element.date("checked");
    element.expectChildren({"title", "summary"});
    number.title = mustInline(element, "title");
    number.summary = mustInline(element, "summary");
    element.done();
    return number;
}

}  // namespace

std::array<int, 3> readWeights(Element& root, const std::array<const char*, 3>& names) {
    std::array<int, 3> weights{1, 1, 1};
    auto element = root.mustChild("weights");
    if (!element) return weights;
    for (std::size_t i = 0; i < names.size(); ++i) weights[i] = element->integer(names[i], 0, 1000);
    element->expectChildren({});
    element->done();
    if (weights[0] + weights[1] + weights[2] == 0)
        element->report(ProblemId::badNumber, element->offset(),
                        {.subject = "weights", .found = "0", .expected = "1…"});
    return weights;
}

std::vector<scenarios::Source> readOwnSources(Element& root) {
    std::vector<scenarios::Source> sources;
    for (Element& source : root.all("source", 0)) {
        sources.push_back(readSource(source));
        root.context().references.use(References::Kind::source, sources.back().id.text(), source.offset());
    }
    return sources;
}

std::vector<scenarios::Skill> readSkillList(Element& root) {
    readRootAttributes(root);
    root.expectChildren({"skill"});
    std::vector<scenarios::Skill> skills;
    for (Element& element : root.all("skill", 1)) {
        scenarios::Skill skill;
        skill.id = idOf<scenarios::SkillId>(element.declareShared("skill"));
        element.expectChildren({"title", "summary"});
        skill.title = mustInline(element, "title");
        skill.summary = mustInline(element, "summary");
        element.done();
        skills.push_back(std::move(skill));
    }
    root.done();
    return skills;
}

scenarios::PriorityGrid readPriorityGrid(Element& root) {
    readRootAttributes(root);
    scenarios::PriorityGrid grid;
    grid.id = idOf<scenarios::GridId>(root.declareShared("grid"));
    grid.version = root.version("version");
    grid.cap = root.integer("cap", 0, 100);
    grid.near = root.integer("near", 0, 100);
    root.expectChildren({"title", "summary", "source", "weights", "class", "move"});
    grid.title = mustInline(root, "title");
    grid.summary = mustInline(root, "summary");
    grid.sources = readOwnSources(root);
    const auto weights = readWeights(root, {"class", "move", "rank"});
    grid.classWeight = weights[0];
    grid.moveWeight = weights[1];
    grid.rankWeight = weights[2];
    for (Element& element : root.all("class", 1)) grid.classes.push_back(readClass(element));
    for (Element& element : root.all("move", 1)) {
        scenarios::FirstMove move;
        move.id = idOf<scenarios::MoveId>(element.declareId(References::Kind::other));
        element.expectChildren({"title"});
        move.title = mustInline(element, "title");
        element.done();
        grid.moves.push_back(std::move(move));
    }
    root.done();
    return grid;
}

std::vector<scenarios::EmergencyNumber> readEmergencyNumbers(Element& root) {
    readRootAttributes(root);
    root.expectChildren({"source", "number"});
    for (Element& source : root.all("source", 1)) readSource(source);
    std::vector<scenarios::EmergencyNumber> numbers;
    for (Element& element : root.all("number", 1)) numbers.push_back(readNumber(element));
    root.done();
    return numbers;
}

}  // namespace content
