#include <set>

#include "content/reading/inline_reader.h"
#include "content/reading/read.h"

namespace content {
namespace {

void readPrerequisites(Element& root, scenarios::Module& module) {
    auto list = root.mayChild("prerequisites");
    if (!list) return;
    list->expectChildren({"prerequisite"});
    std::set<std::string> known;
    for (Element& one : list->all("prerequisite", 1)) {
        const std::string id = one.identifier("module");
        one.expectChildren({});
        one.done();
        if (id.empty()) continue;
        module.prerequisites.emplace_back(id);
        if (!known.insert(id).second)
            one.report(ProblemId::repeatedName, one.offset("module"),
                       {.subject = "prerequisites", .found = id});
        Context& context = root.context();
        context.names.prerequisites.push_back({{}, id, context.report.placeOf(one.offset("module"))});
    }
    list->done();
}

bool isFileName(std::string_view name) {
    return name.ends_with(".xml") && name.size() > 4 &&
           name.find_first_not_of(
               "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrst"
               "uvwxyz0123456789_.-") == std::string_view::npos;
}

void readScenarios(Element& root, scenarios::Module& module) {
    auto list = root.mustChild("scenarios");
    if (!list) return;
    list->expectChildren({"scenario"});
    std::set<std::string> known;
    for (Element& one : list->all("scenario", 1)) {
        const std::string file(one.must("file"));
        one.expectChildren({});
        one.done();
        if (!one.has("file")) continue;
        if (!isFileName(file))
            one.report(ProblemId::badValue, one.offset("file"),
                       {.subject = "file", .found = file, .expected = "*.xml"});
        else if (!root.context().hasFile(file))
            one.report(ProblemId::unknownReference, one.offset("file"), {.subject = "file", .found = file});
        if (!known.insert(file).second) {
            one.report(ProblemId::repeatedName, one.offset("file"), {.subject = "scenarios", .found = file});
            continue;
        }
        module.files.push_back(file);
        Context& context = root.context();
        context.names.scenarios.push_back({{}, file, context.report.placeOf(one.offset("file"))});
    }
    list->done();
}

}  // namespace

scenarios::Module readModule(Element& root) {
    scenarios::Module module;
    module.language = readRootAttributes(root);
    module.id = idOf<scenarios::ModuleId>(root.declareId(References::Kind::other));
    module.version = root.version("version");
    module.minutes = root.integer("minutes", 1, 600);
    root.expectChildren({"title", "summary", "audience", "skills", "prerequisites", "scenarios"});
    module.title = mustInline(root, "title");
    module.summary = mustInline(root, "summary");
    module.audience = mustInline(root, "audience");
    module.skills = readSkills(root);
    readPrerequisites(root, module);
    readScenarios(root, module);
    root.done();
    return module;
}

}  // namespace content
