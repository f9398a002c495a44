#include <array>

#include "content/reading/from_commons.h"
#include "content/reading/inline_reader.h"
#include "content/reading/stages.h"

namespace content {
namespace {

using assessment::Gate;
using assessment::Stage;

constexpr std::array<std::pair<std::string_view, Gate>, 3> gateWords{
    {{"opened", Gate::opened}, {"closed", Gate::closed}, {"agreed", Gate::agreed}}};

Stage readStage(Element& element) {
    Stage stage;
    stage.id = element.declareShared("stage");
    if (element.has("gate")) stage.gate = element.word<Gate>("gate", gateWords);
    element.expectChildren({"title", "summary"});
    stage.title = mustPlain(element, "title");
    stage.summary = mustPlain(element, "summary");
    element.done();
    return stage;
}

}  // namespace

std::vector<Stage> readStageList(Element& root) {
    readRootAttributes(root);
    root.expectChildren({"stage"});
    std::vector<Stage> stages;
    for (Element& element : root.all("stage", 1)) stages.push_back(readStage(element));
    root.done();
    return stages;
}

std::vector<Stage> readStages(const std::string& folder) {
    return fromCommons<Stage>(folder);
}

}  // namespace content
