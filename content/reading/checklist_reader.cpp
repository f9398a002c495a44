#include "content/reading/detector_reader.h"
#include "content/reading/inline_reader.h"
#include "content/reading/read.h"

namespace content {
namespace {

void readPromise(Element& root, scenarios::Checklist& checklist) {
    auto promise = root.mustChild("promise");
    if (!promise) return;
    checklist.electronicDays = promise->integer("electronic-days", 1, 366);
    checklist.postDays = promise->integer("post-days", 1, 366);
    promise->expectChildren({});
    promise->done();
}

}  // namespace

scenarios::Checklist readChecklist(Element& root) {
    readRootAttributes(root);
    scenarios::Checklist checklist;
    checklist.id = idOf<scenarios::ChecklistId>(root.declareShared("checklist"));
    checklist.version = root.version("version");
    root.expectChildren({"title", "summary", "source", "promise", "element"});
    checklist.title = mustInline(root, "title");
    checklist.summary = mustInline(root, "summary");
    checklist.sources = readOwnSources(root);
    readPromise(root, checklist);
    for (Element& element : root.all("element", 1)) {
        checklist.elements.push_back(readCheckedElement(element, nullptr));
        const scenarios::ChecklistElement& read = checklist.elements.back();
        if (read.kind == scenarios::ChecklistElement::Kind::forbidden && read.isSelfChecked())
            element.report(ProblemId::missingDetector, element.offset(), {.subject = read.id.text()});
    }
    root.checkCount("element", checklist.elements.size());
    root.done();
    return checklist;
}

}  // namespace content
