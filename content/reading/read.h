#pragma once
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "content/reading/element.h"
#include "content/reading/problem.h"
#include "scenarios/story/module.h"

namespace content {

/// A module another one asks for first, and where it does.
struct Prerequisite {
    std::string module;
    Place place;
};

/// What a content file can hold; nothing where it could not be read at all.
using Content =
    std::variant<std::monostate, scenarios::Scenario, scenarios::Module, std::vector<scenarios::Skill>,
                 scenarios::PriorityGrid, std::vector<scenarios::EmergencyNumber>>;

/// A file as it was read: its content, also where it has errors (then it is
/// only to be looked at), and every problem.
struct Reading {
    Content content;
    std::string hash;  ///< of the text
    std::vector<Prerequisite> prerequisites;
    std::vector<Problem> problems;

    bool hasErrors() const;
};

/// Reads the bytes of a file, whatever its encoding; they are turned into UTF-8
/// on the way. folder: where images and scenarios it names are looked for;
/// empty to believe it.
Reading readBytes(std::string& bytes, const std::string& folder, const scenarios::Commons& commons);

/// Reads a text that is UTF-8 already, whatever its declaration says.
Reading readText(const std::string& text, const std::string& folder, const scenarios::Commons& commons);

/// Reads a file. A problem without a place where it cannot be opened.
Reading readPath(const std::string& path, const scenarios::Commons& commons);

// The readers of each root element; the root is not null and has that name.
scenarios::Scenario readScenario(Element& root);
scenarios::Module readModule(Element& root, std::vector<Prerequisite>& prerequisites);
std::vector<scenarios::Skill> readSkillList(Element& root);
scenarios::PriorityGrid readPriorityGrid(Element& root);
std::vector<scenarios::EmergencyNumber> readEmergencyNumbers(Element& root);

/// Reads the attributes every root has; French typography is checked from then
/// on if the language is French.
scenarios::Language readRootAttributes(Element& root);
/// Reads a source and declares its id.
scenarios::Source readSource(Element& element);
/// Reads the skills a scenario or a module is about.
std::vector<scenarios::SkillId> readSkills(Element& parent);

}  // namespace content
