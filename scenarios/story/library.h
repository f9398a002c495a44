#pragma once
#include <optional>
#include <string>
#include <vector>

#include "scenarios/story/module.h"

namespace scenarios {

/// What a catalogue says of a scenario without reading it again.
struct ScenarioCard {
    ScenarioId id;
    Version version;
    std::string file;  ///< where it was read
    std::string title;
    std::string summary;
    int minutes = 0;
    std::vector<SkillId> skills;
    int errors = 0;  ///< a scenario with errors cannot be played
};

/// What a catalogue says of a module.
struct ModuleCard {
    ModuleId id;
    Version version;
    std::string file;
    std::string title;
    std::string summary;
    std::string audience;
    int minutes = 0;
    std::vector<SkillId> skills;
    std::vector<ModuleId> prerequisites;
    std::vector<ScenarioCard> scenarios;  ///< in their order
    std::string language = "fr";          ///< "fr" or "en"
};

/// What a library's files said when they were last read: the cards of every module and of every scenario,
/// those outside any module too.
struct Catalogue {
    std::vector<ModuleCard> modules;
    std::vector<ScenarioCard> others;  ///< scenarios that no module names
};

/// Keeps catalogues between two runs. What it keeps can be made again at any time from the files. Where what
/// was kept turns out to be lost, a reading function throws a storage error once; from then on nothing is
/// kept.
class CatalogueStore {
  public:
    virtual ~CatalogueStore() = default;
    /// Identifies the state of the library's files when its catalogue was kept; empty if none is kept.
    virtual std::string fingerprint(const std::string& library) = 0;
    /// Every module of the kept catalogue, without its scenarios, by its place.
    virtual std::vector<ModuleCard> modules(const std::string& library) = 0;
    /// The scenarios of a module in their order, or those of no module where the id is empty.
    virtual std::vector<ScenarioCard> scenarios(const std::string& library, const ModuleId& module) = 0;
    /// The card of one scenario; nothing if the catalogue has none.
    virtual std::optional<ScenarioCard> scenario(const std::string& library, const ScenarioId& id) = 0;
    /// The modules that any of those scenarios is in, by their place, each once.
    virtual std::vector<ModuleId> modulesWith(const std::string& library,
                                              const std::vector<ScenarioId>& any) = 0;
    /// Keeps the catalogue in place of what was kept for that library.
    virtual void keep(const std::string& library, const std::string& fingerprint,
                      const Catalogue& catalogue) = 0;
};

}  // namespace scenarios
