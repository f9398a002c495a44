#include <algorithm>
#include <set>

#include "content/reading/choice_reader.h"
#include "content/reading/inline_reader.h"
#include "content/reading/request_reader.h"
#include "content/reading/step_reader.h"

namespace content {
namespace {

std::shared_ptr<const scenarios::Directory> findDirectory(Element& route) {
    const std::string id = route.identifier("directory");
    const auto& known = route.context().commons.directories;
    const auto idOfOne = [](const auto& one) -> const std::string& { return one.first.text(); };
    if (id.empty() ||
        !route.checkKnown("directory", ProblemId::unknownReference, "directory", id, known, idOfOne))
        return nullptr;
    return known.at(scenarios::DirectoryId(id));
}

scenarios::RouteTarget readTarget(Element& element, const scenarios::Directory* directory) {
    scenarios::RouteTarget target;
    target.service = idOf<scenarios::ServiceId>(element.identifier("service"));
    target.credit = element.integer("credit", 0, 100);
    target.why = readInline(element);
    element.done();
    if (directory && !target.service.empty())
        element.checkKnown("service", ProblemId::unknownReference, "service", target.service.text(),
                           directory->services,
                           [](const auto& one) -> const std::string& { return one.id.text(); });
    return target;
}

std::vector<scenarios::RouteTarget> readTargets(Element& route, const scenarios::Directory* directory) {
    std::vector<scenarios::RouteTarget> targets;
    std::set<scenarios::ServiceId> named;
    for (Element& element : route.all("target", 1)) {
        targets.push_back(readTarget(element, directory));
        const scenarios::ServiceId& service = targets.back().service;
        if (!service.empty() && !named.insert(service).second)
            element.report(ProblemId::repeatedName, element.offset("service"),
                           {.subject = "target", .found = service.text()});
    }
    const auto right = std::ranges::count(targets, 100, &scenarios::RouteTarget::credit);
    if (!targets.empty() && right == 0)
        route.report(ProblemId::noRightAnswer, route.offset(),
                     {.subject = "target", .found = "0", .expected = "100"});
    return targets;
}

}  // namespace

scenarios::Route readRoute(Element& element) {
    scenarios::Route route;
    route.directory = findDirectory(element);
    route.intro = mayBlocks(element, "intro");
    route.request = readRequest(element);
    route.targets = readTargets(element, route.directory.get());
    route.sayings = readChoices(element, "say", Rights::one);
    route.delays = readChoices(element, "delay", Rights::one);
    return route;
}

}  // namespace content
