#include "content/reading/inline_reader.h"
#include "content/reading/read.h"

namespace content {
namespace {

scenarios::Service readService(Element& element) {
    scenarios::Service service;
    service.id = idOf<scenarios::ServiceId>(element.declareId(References::Kind::other));
    service.outside = element.yesNo("outside", false);
    service.phone = element.may("phone").value_or("");
    service.mail = element.may("mail").value_or("");
    element.expectChildren({"title", "handles", "hours"});
    service.title = mustInline(element, "title");
    service.handles = mustInline(element, "handles");
    service.hours = mayInline(element, "hours");
    element.done();
    if (isBlankText(service.phone) && isBlankText(service.mail))
        element.report(ProblemId::serviceWithoutContact, element.offset(), {.subject = service.id.text()});
    return service;
}

}  // namespace

scenarios::Directory readDirectory(Element& root) {
    readRootAttributes(root);
    scenarios::Directory directory;
    directory.id = idOf<scenarios::DirectoryId>(root.declareShared("directory"));
    directory.version = root.version("version");
    root.expectChildren({"title", "summary", "source", "weights", "service"});
    directory.title = mustInline(root, "title");
    directory.summary = mustInline(root, "summary");
    directory.sources = readOwnSources(root);
    const auto weights = readWeights(root, {"service", "say", "delay"});
    directory.serviceWeight = weights[0];
    directory.sayWeight = weights[1];
    directory.delayWeight = weights[2];
    for (Element& service : root.all("service", 1)) directory.services.push_back(readService(service));
    root.done();
    return directory;
}

}  // namespace content
