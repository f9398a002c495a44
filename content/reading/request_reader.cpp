#include "content/reading/request_reader.h"

#include "content/reading/inline_reader.h"
#include "content/reading/scenario_words.h"

namespace content {

scenarios::Request readRequest(Element& step) {
    scenarios::Request request;
    auto element = step.mustChild("request");
    if (!element) return request;
    request.person = idOf<scenarios::PersonId>(element->useId("person", References::Kind::person));
    request.channel = element->word<scenarios::Channel>("channel", channelWords);
    request.received = element->moment("received");
    element->expectChildren({"subject", "h", "p", "list", "quote", "definition", "image", "numbers"});
    request.subject = mustInline(*element, "subject");
    request.body = readBlocks(*element);
    element->done();
    return request;
}

}  // namespace content
