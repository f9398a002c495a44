#pragma once
#include <optional>
#include <string>
#include <vector>

#include "content/reading/check.h"
#include "content/reading/library_files.h"
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
    /// When the files' dates are looked at: at once, or by `update` where a catalogue is kept that can be
    /// shown till then.
    enum class Look { now, later };
    /// Reads the folder, or only looks at its files' dates where the catalogue
    /// kept is still true.
    Library(std::string folder, scenarios::CatalogueStore& kept, Look look = Look::now);

    /// Reads the folder where its files are not those of the catalogue kept any more; true if it did.
    /// state: stateOfFiles() of the folder.
    bool update(const std::string& state);

    const std::string& folder() const { return folder_; }
    /// Whether the catalogue had to be made again.
    bool wasRead() const { return wasRead_; }
    /// The modules, without their scenarios.
    std::vector<scenarios::ModuleCard> modules() const { return kept_.modules(folder_); }
    /// The scenarios of a module in their order, or those of no module where the
    /// id is empty.
    std::vector<scenarios::ScenarioCard> scenarios(const scenarios::ModuleId& module) const;
    std::optional<scenarios::ScenarioCard> find(const scenarios::ScenarioId& id) const;
    /// The modules that any of those scenarios is in, by their place, each once.
    std::vector<scenarios::ModuleId> modulesWith(const std::vector<scenarios::ScenarioId>& any) const;
    /// Skills, grids and emergency numbers as they are today.
    const scenarios::Commons& commons();

  private:
    void read(const std::vector<LibraryFile>& files);

    std::string folder_;
    scenarios::CatalogueStore& kept_;
    bool wasRead_ = false;
    std::optional<scenarios::Commons> commons_;
};

/// What tells the files of a folder of content from what they were at another time. On any thread.
std::string stateOfFiles(const std::string& folder);

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
