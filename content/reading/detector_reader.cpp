#include "content/reading/detector_reader.h"

#include <algorithm>

#include "content/reading/inline_reader.h"
#include "content/reading/scenario_words.h"
#include "scenarios/language/phrase.h"

namespace content {
namespace {

using scenarios::Detector;
using Part = decltype(Detector::parts)::value_type;

constexpr std::array<std::string_view, 6> partNames{"words", "fact", "date", "phone", "email", "amount"};
constexpr std::array<std::string_view, 7> detectNames{"words", "fact",   "date",   "phone",
                                                      "email", "amount", "without"};

scenarios::WordsPart readWords(Element& element) {
    scenarios::WordsPart words{readPlain(element)};
    if (!words.alternatives.empty() && scenarios::Phrase(words.alternatives).hasEmptyAlternative())
        element.report(ProblemId::emptyPhrase, element.offset(),
                       {.subject = element.name(), .found = words.alternatives});
    return words;
}

/// Reports a fact the step does not have. True if it has it, or nobody can
/// tell.
bool checkFact(const Element& element, const char* attribute, std::string_view id, const KnownFacts* facts) {
    if (id.empty() || !facts || facts->find(id)) return true;
    if (!element.context().report.isFull())
        reportUnknown(element.context().report, ProblemId::unknownReference, element.offset(attribute),
                      "fact", id, facts->ids());
    return false;
}

scenarios::FactPart readFactPart(Element& element, const KnownFacts* facts) {
    scenarios::FactPart part;
    for (const std::string& id : element.identifiers("ref", true)) {
        checkFact(element, "ref", id, facts);
        part.facts.emplace_back(id);
    }
    element.expectChildren({});
    return part;
}

scenarios::LetterFactId readBound(Element& element, const char* attribute, const KnownFacts* facts) {
    const std::string id = element.identifier(attribute, false);
    if (!checkFact(element, attribute, id, facts) || id.empty()) return {};
    if (facts && facts->find(id)->kind != scenarios::LetterFact::Kind::date)
        element.report(ProblemId::noDateFact, element.offset(attribute), {.subject = attribute, .found = id});
    return scenarios::LetterFactId(id);
}

Part readPart(Element& element, const KnownFacts* facts) {
    const std::string_view name = element.name();
    if (name == "words") return readWords(element);
    if (name == "fact") return readFactPart(element, facts);
    if (name == "date") {
        scenarios::DatePart part;
        part.after = readBound(element, "after", facts);
        part.upto = readBound(element, "upto", facts);
        element.expectChildren({});
        return part;
    }
    element.expectChildren({});
    if (name == "phone") return scenarios::PhonePart();
    if (name == "email") return scenarios::EmailPart();
    return scenarios::AmountPart();
}

Detector readDetector(Element& element, const KnownFacts* facts) {
    Detector detector;
    detector.within =
        element.word("within", Words<Detector::Within>(withinWords), Detector::Within::sentence);
    element.expectChildren(detectNames);
    while (auto part = element.next(partNames)) {
        detector.parts.push_back(readPart(*part, facts));
        part->done();
    }
    if (detector.parts.empty())
        element.report(ProblemId::missingElement, element.offset(),
                       {.subject = "detect", .expected = "words"});
    for (Element& without : element.all("without", 0)) {
        detector.without.push_back(readWords(without));
        without.done();
    }
    element.done();
    return detector;
}

}  // namespace

std::vector<Detector> readDetectors(Element& parent, const KnownFacts* facts) {
    std::vector<Detector> detectors;
    for (Element& element : parent.all("detect", 0)) detectors.push_back(readDetector(element, facts));
    return detectors;
}

scenarios::ChecklistElement readCheckedElement(Element& element, const KnownFacts* facts) {
    scenarios::ChecklistElement read;
    read.id = idOf<scenarios::ElementId>(element.declareId(References::Kind::other));
    read.kind = element.word<scenarios::ChecklistElement::Kind>("kind", elementKindWords);
    read.weight = element.integer("weight", 0, 1000);
    read.origin = element.word("origin", Words<scenarios::Origin>(originWords), scenarios::Origin::practice);
    if (element.has("requester"))
        read.requester = element.word<scenarios::Requester>("requester", requesterWords);
    else
        element.may("requester");
    element.expectChildren({"title", "why", "detect"});
    read.title = mustInline(element, "title");
    read.why = mustInline(element, "why");
    read.detectors = readDetectors(element, facts);
    element.done();
    return read;
}

}  // namespace content
