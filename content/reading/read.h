#pragma once
#include <array>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "assessment/diagnostic/stage.h"
#include "assessment/framework/mapping.h"
#include "assessment/plan/ready_indicator.h"
#include "assessment/plan/severity.h"
#include "content/reading/element.h"
#include "content/reading/problem.h"
#include "scenarios/clarity/rule.h"
#include "scenarios/story/module.h"

namespace content {

/// What a content file can hold; nothing where it could not be read at all.
using Content =
    std::variant<std::monostate, scenarios::Scenario, scenarios::Module, std::vector<scenarios::Skill>,
                 scenarios::PriorityGrid, std::vector<scenarios::EmergencyNumber>, scenarios::Checklist,
                 scenarios::Directory, std::vector<assessment::Stage>, std::vector<assessment::Severity>,
                 std::vector<assessment::ReadyIndicator>, scenarios::RuleSet, assessment::Framework,
                 assessment::FrameworkMapping>;

/// A file as it was read: its content, also where it has errors (then it is
/// only to be looked at), and every problem.
struct Reading {
    Content content;
    std::string hash;  ///< of the text
    SharedNames names;
    std::vector<Problem> problems;

    bool hasErrors() const;
};

/// Reads the bytes of a file, whatever its encoding; they are turned into UTF-8
/// on the way. folder: where images and scenarios it names are looked for;
/// empty to believe it. analyserOf: what says how clear the models are; empty to
/// believe the author.
Reading readBytes(std::string& bytes, const std::string& folder, const scenarios::Commons& commons,
                  const scenarios::AnalyserOf& analyserOf = {});

/// Reads a text that is UTF-8 already, whatever its declaration says.
Reading readText(const std::string& text, const std::string& folder, const scenarios::Commons& commons);

/// Reads a file. A problem without a place where it cannot be opened.
Reading readPath(const std::string& path, const scenarios::Commons& commons,
                 const scenarios::AnalyserOf& analyserOf = {});

// The readers of each root element; the root is not null and has that name.
scenarios::Scenario readScenario(Element& root);
scenarios::Module readModule(Element& root);
std::vector<scenarios::Skill> readSkillList(Element& root);
scenarios::PriorityGrid readPriorityGrid(Element& root);
std::vector<scenarios::EmergencyNumber> readEmergencyNumbers(Element& root);
scenarios::Checklist readChecklist(Element& root);
scenarios::Directory readDirectory(Element& root);
std::vector<assessment::Stage> readStageList(Element& root);
std::vector<assessment::Severity> readSeverityList(Element& root);
std::vector<assessment::ReadyIndicator> readIndicatorList(Element& root);
/// What one file tells of the rules of its language; a rule with an error is left out.
scenarios::RuleSet readRules(Element& root);
scenarios::RuleSet readLetterPoints(Element& root);
assessment::Framework readFramework(Element& root);
assessment::FrameworkMapping readFrameworkMapping(Element& root);

/// Reads the attributes every root has; French typography is checked from then
/// on if the language is French.
scenarios::Language readRootAttributes(Element& root);
/// Reads a source and declares its id.
scenarios::Source readSource(Element& element);
/// Takes the sources of a file of the commons: they stand for it as a whole.
std::vector<scenarios::Source> readOwnSources(Element& root);
/// How much three things weigh against each other; one at least weighs
/// something.
std::array<int, 3> readWeights(Element& root, const std::array<const char*, 3>& names);
/// Reads the skills a scenario or a module is about.
std::vector<scenarios::SkillId> readSkills(Element& parent);

}  // namespace content
