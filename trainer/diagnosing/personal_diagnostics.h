#pragma once
#include <map>
#include <string>

#include "content/reading/library.h"
#include "trainer/presenters/diagnostic_desk.h"
#include "trainer/presenters/play_presenter.h"
#include "trainer/storage/workspace.h"

namespace trainer {

/// The desk of diagnostics on the library's files and on a database.
class PersonalDiagnostics : public DiagnosticDesk {
  public:
    /// All of them must outlive it.
    PersonalDiagnostics(const assessment::Person& person, content::Library& library, Workspace& workspace,
                        const World& world)
        : person_(person), library_(library), workspace_(workspace), world_(world) {}

    const assessment::Person& person() const override { return person_; }
    assessment::CampaignStore& campaigns() override { return *workspace_.campaigns; }
    assessment::TrainedTeamStore& trainedTeams() override { return *workspace_.trained; }
    std::vector<assessment::Unit> units() override { return workspace_.team->units(); }
    std::string addUnit(const std::string& name) override;
    const std::vector<KnownFramework>& frameworks() override;
    KnownFramework frameworkOf(const assessment::Campaign& campaign) override;
    const std::vector<assessment::FrameworkMapping>& mappings() override;
    std::map<std::string, std::string> skills() override;
    std::vector<scenarios::ModuleCard> modules() override { return library_.modules(); }
    std::vector<std::string> scenariosOf(const std::string& module) override;
    const std::vector<assessment::Stage>& stages() override;
    std::string today() override { return world_.now().substr(0, 10); }
    std::string newId() override { return world_.newId(); }
    void save(const std::string& file, const std::string& document) override;
    std::optional<assessment::Proof> proofOf(const std::string& file) override;

  private:
    void readShipped();
    KnownFramework readKept(const std::string& hash);

    const assessment::Person& person_;
    content::Library& library_;
    Workspace& workspace_;
    const World& world_;
    bool isRead_ = false;
    std::vector<KnownFramework> shipped_;
    std::vector<assessment::FrameworkMapping> mappings_;
    std::vector<assessment::Stage> stages_;
    std::map<std::string, KnownFramework> kept_;  ///< by hash, once they were read
};

}  // namespace trainer
