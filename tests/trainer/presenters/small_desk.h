#pragma once
#include <optional>
#include <string>
#include <vector>

#include "tests/assessment/diagnostic/small.h"
#include "trainer/presenters/diagnostic_desk.h"
#include "trainer/storage/workspace.h"

/// A desk of diagnostics on a database in a folder that goes away (or on a server, see its database), with
/// one small framework, one unit, and Camille, who leads.
class SmallDesk : public trainer::DiagnosticDesk {
  public:
    SmallDesk();
    ~SmallDesk() override;
    SmallDesk(const SmallDesk&) = delete;
    SmallDesk& operator=(const SmallDesk&) = delete;

    const assessment::Person& person() const override { return camille; }
    assessment::CampaignStore& campaigns() override { return *workspace->campaigns; }
    assessment::TrainedTeamStore& trainedTeams() override { return *workspace->trained; }
    std::vector<assessment::Unit> units() override { return workspace->team->units(); }
    std::string addUnit(const std::string& name) override;
    const std::vector<trainer::KnownFramework>& frameworks() override { return shipped; }
    trainer::KnownFramework frameworkOf(const assessment::Campaign& campaign) override;
    const std::vector<assessment::FrameworkMapping>& mappings() override { return between; }
    std::map<std::string, std::string> skills() override { return {}; }
    std::vector<scenarios::ModuleCard> modules() override { return library; }
    std::vector<std::string> scenariosOf(const std::string& module) override;
    const std::vector<assessment::Stage>& stages() override { return way; }
    std::string today() override { return day; }
    std::string newId() override;
    void save(const std::string&, const std::string&) override {}
    std::optional<assessment::Proof> proofOf(const std::string&) override { return {}; }

    /// A campaign of the unit that is open, for so many people.
    assessment::Campaign opened(int wave = 1, assessment::Way is = assessment::Way::ballots);
    /// Gives so many ballots that answer the first criterion with the highest level.
    void give(const assessment::Campaign& campaign, int ballots);
    /// As it is kept now.
    assessment::Campaign kept(const std::string& id) { return *campaigns().campaign(id); }

    std::string folder;
    std::string database;
    assessment::Person camille;
    assessment::Unit unit;
    std::string day = "2026-11-22";
    std::vector<trainer::KnownFramework> shipped;
    std::vector<assessment::FrameworkMapping> between;
    std::vector<scenarios::ModuleCard> library;  ///< with their scenarios
    std::vector<assessment::Stage> way;
    std::optional<trainer::Workspace> workspace;

  private:
    int ids_ = 0;
};
