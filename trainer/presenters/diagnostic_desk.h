#pragma once
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "assessment/diagnostic/campaign_store.h"
#include "assessment/diagnostic/stage.h"
#include "assessment/framework/mapping.h"
#include "assessment/team/person.h"
#include "assessment/team/trained_team.h"
#include "scenarios/story/library.h"

namespace trainer {

/// A version of a framework that several may look at; it never changes.
using KnownFramework = std::shared_ptr<const assessment::Framework>;

/// What the windows of diagnostics work on, whatever it is kept in. What is asked reads what is kept now;
/// every change is durable when the function returns. Throws what the stores throw.
class DiagnosticDesk {
  public:
    virtual ~DiagnosticDesk() = default;

    /// Who answers, and leads, here.
    virtual const assessment::Person& person() const = 0;
    virtual assessment::CampaignStore& campaigns() = 0;
    /// What the people of a service trained.
    virtual assessment::TrainedTeamStore& trainedTeams() = 0;
    virtual std::vector<assessment::Unit> units() = 0;
    /// Adds a service and gives its id.
    virtual std::string addUnit(const std::string& name) = 0;
    /// The frameworks that are shipped: what is current first, then what was replaced. No drafts.
    virtual const std::vector<KnownFramework>& frameworks() = 0;
    /// The framework that is kept with a campaign, also when its file is gone. Null where this program cannot
    /// read it.
    virtual KnownFramework frameworkOf(const assessment::Campaign& campaign) = 0;
    /// How the shipped frameworks stand to each other.
    virtual const std::vector<assessment::FrameworkMapping>& mappings() = 0;
    /// The titles of the skills that may be trained, by their ids.
    virtual std::map<std::string, std::string> skills() = 0;
    /// The modules of the library that train skills.
    virtual std::vector<scenarios::ModuleCard> modules() = 0;
    /// The ids of the scenarios of a module; none where the library does not have it.
    virtual std::vector<std::string> scenariosOf(const std::string& module) = 0;
    /// The stages that new campaigns have, in their order.
    virtual const std::vector<assessment::Stage>& stages() = 0;
    /// Today, "2026-11-22".
    virtual std::string today() = 0;
    /// A UUID that nobody has yet.
    virtual std::string newId() = 0;
    /// Writes a document to a file: whole and durable, or nothing.
    virtual void save(const std::string& file, const std::string& document) = 0;
    /// A file to be kept as a proof of a criterion, with its name, its content and its hash. Nothing where it
    /// cannot be read or is larger than mostProof.
    virtual std::optional<assessment::Proof> proofOf(const std::string& file) = 0;
};

}  // namespace trainer
