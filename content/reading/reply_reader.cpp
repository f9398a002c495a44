#include <algorithm>
#include <set>

#include "content/reading/choice_reader.h"
#include "content/reading/clarity_reader.h"
#include "content/reading/detector_reader.h"
#include "content/reading/inline_reader.h"
#include "content/reading/letter_check.h"
#include "content/reading/model_reader.h"
#include "content/reading/request_reader.h"
#include "content/reading/scenario_words.h"
#include "content/reading/step_reader.h"

namespace content {
namespace {

using scenarios::ChecklistElement;
using scenarios::Detector;
using scenarios::Reply;

std::shared_ptr<const scenarios::Checklist> findChecklist(Element& reply) {
    const std::string id = reply.identifier("checklist");
    const auto& known = reply.context().commons.checklists;
    const auto idOfOne = [](const auto& one) -> const std::string& { return one.first.text(); };
    if (id.empty() ||
        !reply.checkKnown("checklist", ProblemId::unknownReference, "checklist", id, known, idOfOne))
        return nullptr;
    return known.at(scenarios::ChecklistId(id));
}

/// Why a detector of the checklist sees nothing in this letter: a fact that it
/// needs and the step does not have. Empty where it has what it needs.
std::string lackOf(const Detector& detector, const KnownFacts& facts) {
    const auto lacks = [&](const auto& id) { return !facts.find(id.text()); };
    for (const auto& part : detector.parts) {
        if (const auto* named = std::get_if<scenarios::FactPart>(&part))
            if (!named->facts.empty() && std::ranges::all_of(named->facts, lacks))
                return named->facts.front().text();
        if (const auto* date = std::get_if<scenarios::DatePart>(&part))
            for (const auto& bound : {date->after, date->upto})
                if (!bound.empty() && lacks(bound)) return bound.text();
    }
    return {};
}

/// Leaves out the detectors that need facts the step does not have. Returns the
/// first such fact.
std::string keepAble(ChecklistElement& element, const KnownFacts& facts) {
    std::string lack;
    std::erase_if(element.detectors, [&](const Detector& detector) {
        std::string one = lackOf(detector, facts);
        if (one.empty()) return false;
        if (lack.empty()) lack = std::move(one);
        return true;
    });
    return lack;
}

bool concerns(const ChecklistElement& element, scenarios::Requester requester) {
    return !element.requester || *element.requester == requester;
}

/// What an expect says itself, over what the checklist says.
void readExpect(Element& element, ChecklistElement& expected, const KnownFacts& facts) {
    expected.kind =
        element.word("kind", Words<ChecklistElement::Kind>(elementKindWords).first(2), expected.kind);
    expected.weight = element.integer("weight", 0, 1000, expected.weight);
    expected.origin = element.word("origin", Words<scenarios::Origin>(originWords), expected.origin);
    element.expectChildren({"why", "detect"});
    if (auto why = mayInline(element, "why"); !why.empty()) expected.why = std::move(why);
    if (auto detectors = readDetectors(element, &facts); !detectors.empty()) {
        expected.detectors = std::move(detectors);
    } else if (const std::string lack = keepAble(expected, facts);
               !lack.empty() && expected.isSelfChecked()) {
        reportUnknown(element.context().report, ProblemId::unknownReference, element.offset(), "fact", lack,
                      facts.ids());
    }
    element.done();
}

/// The checklist's element an expect names; nothing where it names none that
/// can be expected.
std::optional<ChecklistElement> findExpected(Element& element, const scenarios::Checklist* checklist) {
    const std::string id = element.identifier("element");
    if (id.empty() || !checklist) return {};
    const auto idOfOne = [](const auto& one) -> const std::string& { return one.id.text(); };
    if (!element.checkKnown("element", ProblemId::unknownReference, "element", id, checklist->elements,
                            idOfOne))
        return {};
    const ChecklistElement& found = *checklist->find(scenarios::ElementId(id));
    if (found.kind == ChecklistElement::Kind::forbidden)
        element.report(ProblemId::expectedForbidden, element.offset("element"), {.found = id});
    else if (!concerns(found, element.context().requester))
        element.report(
            ProblemId::wrongRequester, element.offset("element"),
            {.found = id, .expected = *found.requester == scenarios::Requester::agent ? "agent" : "usager"});
    return found;
}

void readExpects(Element& element, Reply& reply, const KnownFacts& facts) {
    std::set<scenarios::ElementId> named;
    for (Element& one : element.all("expect", 1)) {
        auto expected = findExpected(one, reply.checklist.get());
        const bool isKnown = expected.has_value();
        if (!expected) expected.emplace();
        readExpect(one, *expected, facts);
        if (!isKnown) continue;
        if (!named.insert(expected->id).second)
            one.report(ProblemId::repeatedName, one.offset("element"),
                       {.subject = "expect", .found = expected->id.text()});
        reply.elements.push_back(std::move(*expected));
    }
}

/// What is forbidden in every letter to such a requester, as far as this step
/// has the facts to see it; nothing once the file asks for too much.
void addForbidden(Reply& reply, const Context& context, const KnownFacts& facts) {
    if (!reply.checklist || context.looksLeft == 0) return;
    for (const ChecklistElement& element : reply.checklist->elements) {
        if (element.kind != ChecklistElement::Kind::forbidden || !concerns(element, context.requester))
            continue;
        ChecklistElement kept = element;
        keepAble(kept, facts);
        if (!kept.isSelfChecked()) reply.elements.push_back(std::move(kept));
    }
}

scenarios::LetterBlock readLetterBlock(Element& element) {
    scenarios::LetterBlock block;
    block.id = idOf<scenarios::LetterBlockId>(element.declareId(References::Kind::block));
    block.trap = element.yesNo("trap", false);
    element.expectChildren({"text", "feedback"});
    block.text = mustInline(element, "text");
    block.feedback = mayInline(element, "feedback");
    element.done();
    if (block.trap && block.feedback.empty())
        element.report(ProblemId::missingFeedback, element.offset(), {.subject = block.id.text()});
    return block;
}

void readLetterBlocks(Element& element, Reply& reply, LetterPlaces& places) {
    for (Element& one : element.all("block", reply.by == Reply::By::text ? 0 : 1)) {
        reply.blocks.push_back(readLetterBlock(one));
        places.blocks.push_back(one.offset());
    }
    if (!reply.takesBlocks() && !reply.blocks.empty())
        element.report(ProblemId::byMismatch, places.blocks.front(),
                       {.subject = "reply", .found = "block", .expected = "text"});
    std::vector<std::pair<std::size_t, const scenarios::Text*>> texts;
    for (std::size_t i = 0; i < reply.blocks.size(); ++i)
        texts.emplace_back(places.blocks[i], &reply.blocks[i].text);
    checkDistinct(texts, element.context().report);
}

void checkDates(const Element& element, const Reply& reply) {
    const std::string received = reply.request.received.substr(0, 10);
    if (!reply.today.empty() && received > reply.today)
        element.report(ProblemId::receivedLater, element.offset("today"),
                       {.subject = "request", .found = received, .expected = reply.today});
}

void checkWeights(const Element& element, const Reply& reply) {
    const bool asks = std::ranges::any_of(reply.elements, [](const ChecklistElement& one) {
        return one.kind != ChecklistElement::Kind::forbidden && one.weight > 0;
    });
    if (!asks && !reply.elements.empty())
        element.report(ProblemId::asksNothing, element.offset(), {.subject = "reply"});
}

}  // namespace

scenarios::Reply readReply(Element& element) {
    Reply reply;
    LetterPlaces places{element.offset(), {}, {}, {}};
    reply.checklist = findChecklist(element);
    reply.by = element.word<Reply::By>("by", byWords);
    reply.today = element.date("today");
    reply.silence = element.word("silence", Words<Reply::Silence>(silenceWords), Reply::Silence::none);
    reply.intro = mayBlocks(element, "intro");
    reply.request = readRequest(element);
    checkDates(element, reply);
    reply.facts = madeFacts(reply);
    readFacts(element, reply.facts);
    const KnownFacts facts(reply.facts);
    readExpects(element, reply, facts);
    addForbidden(reply, element.context(), facts);
    checkWeights(element, reply);
    readLetterBlocks(element, reply, places);
    ClarityReading clarity = readClarity(element);
    reply.clarity = std::move(clarity.goal);
    const ModelAnswer model = readModel(element, reply.by);
    reply.modelBlocks = model.blocks;
    reply.modelText = model.text;
    places.model = model.place;
    const bool few = element.checkCount("block", reply.blocks.size());
    if (reply.checklist && few && reply.modelBlocks.size() <= Element::manyThings &&
        reply.facts.size() <= Element::manyThings)
        checkLetter(reply, places, element.context());
    if (reply.clarity) checkClarity(reply, clarity.places, model.place, element.context());
    return reply;
}

}  // namespace content
