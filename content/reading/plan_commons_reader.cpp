#include <array>

#include "content/reading/from_commons.h"
#include "content/reading/inline_reader.h"
#include "content/reading/plan_commons.h"

namespace content {
namespace {

using assessment::Direction;
using assessment::Frequency;
using assessment::ReadyIndicator;

constexpr std::array<std::pair<std::string_view, Direction>, 2> directionWords{
    {{"up", Direction::up}, {"down", Direction::down}}};
constexpr std::array<std::pair<std::string_view, Frequency>, 4> frequencyWords{
    {{"weekly", Frequency::weekly},
     {"monthly", Frequency::monthly},
     {"quarterly", Frequency::quarterly},
     {"yearly", Frequency::yearly}}};

assessment::Severity readSeverity(Element& element) {
    assessment::Severity severity;
    severity.id = element.declareShared("severity");
    element.expectChildren({"title", "summary"});
    severity.title = mustPlain(element, "title");
    severity.summary = mustPlain(element, "summary");
    element.done();
    return severity;
}

ReadyIndicator readIndicator(Element& element) {
    ReadyIndicator ready;
    ready.id = element.declareShared("indicator");
    ready.direction = element.word<Direction>("direction", directionWords);
    ready.frequency = element.word<Frequency>("frequency", frequencyWords);
    if (element.has("measured-in")) ready.measuredIn = element.must("measured-in");
    element.expectChildren({"title", "formula", "origin"});
    ready.title = mustPlain(element, "title");
    ready.definition = mustPlain(element, "formula");
    ready.origin = mustPlain(element, "origin");
    element.done();
    return ready;
}

}  // namespace

std::vector<assessment::Severity> readSeverityList(Element& root) {
    readRootAttributes(root);
    root.expectChildren({"source", "severity"});
    readOwnSources(root);
    std::vector<assessment::Severity> severities;
    for (Element& element : root.all("severity", 1)) severities.push_back(readSeverity(element));
    root.done();
    return severities;
}

std::vector<ReadyIndicator> readIndicatorList(Element& root) {
    readRootAttributes(root);
    root.expectChildren({"source", "indicator"});
    readOwnSources(root);
    std::vector<ReadyIndicator> indicators;
    for (Element& element : root.all("indicator", 1)) indicators.push_back(readIndicator(element));
    root.done();
    return indicators;
}

std::vector<assessment::Severity> readSeverities(const std::string& folder) {
    return fromCommons<assessment::Severity>(folder);
}

std::vector<ReadyIndicator> readReadyIndicators(const std::string& folder) {
    return fromCommons<ReadyIndicator>(folder);
}

}  // namespace content
