#pragma once
#include <optional>
#include <string>
#include <vector>

#include "content/reading/check.h"
#include "scenarios/play/attempt.h"

namespace content {

/// A scenario ready to be played, with the exact texts it stands on.
struct Playable {
    scenarios::Scenario scenario;
    std::vector<scenarios::Edition> editions;  ///< the scenario's own first, then the grids it uses
};

/// A folder of content: its catalogue comes from a kept one as long as no file
/// changed.
class Library {
  public:
    /// Reads the folder, or only looks at its files' dates where the catalogue
    /// kept is still true.
    Library(std::string folder, scenarios::CatalogueStore& kept);

    const std::string& folder() const { return folder_; }
    /// Whether the catalogue had to be made again.
    bool wasRead() const { return wasRead_; }
    /// The modules, without their scenarios.
    std::vector<scenarios::ModuleCard> modules() const { return kept_.modules(folder_); }
    /// The scenarios of a module in their order, or those of no module where the
    /// id is empty.
    std::vector<scenarios::ScenarioCard> scenarios(const scenarios::ModuleId& module) const;
    std::optional<scenarios::ScenarioCard> find(const scenarios::ScenarioId& id) const;
    /// Skills, grids and emergency numbers as they are today.
    const scenarios::Commons& commons();

  private:
    std::string folder_;
    scenarios::CatalogueStore& kept_;
    bool wasRead_ = false;
    std::optional<scenarios::Commons> commons_;
};

/// What playing a file needs, or why it cannot be played.
struct OpenedScenario {
    std::optional<Playable> playable;
    std::vector<Problem> problems;
    scenarios::ScenarioId id;  ///< also where it cannot be played; empty where the file does not say
};
OpenedScenario openScenario(const std::string& path, const scenarios::Commons& commons);

/// The scenario of kept editions, as when they were first played. Nothing where
/// they do not fit together any more.
std::optional<Playable> reopen(const std::vector<scenarios::Edition>& editions,
                               const scenarios::Commons& commons);

}  // namespace content
