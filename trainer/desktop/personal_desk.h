#pragma once
#include <memory>
#include <optional>
#include <string>

#include "content/reading/library.h"
#include "trainer/desktop/database_place.h"
#include "trainer/desktop/personal_events.h"
#include "trainer/desktop/personal_post.h"
#include "trainer/desktop/personal_writing.h"
#include "trainer/diagnosing/personal_diagnostics.h"
#include "trainer/planning/personal_plans.h"
#include "trainer/presenters/desk.h"
#include "trainer/storage/erasing.h"
#include "trainer/storage/workspace.h"

namespace trainer {

/// A desk on the library's files and on a database.
class PersonalDesk : public Desk {
  public:
    /// All of them must outlive it.
    PersonalDesk(assessment::Person person, content::Library& library, Workspace& workspace, World world,
                 WritingPlaces writing = {});

    const assessment::Person& person() const override { return person_; }
    const scenarios::Commons& commons() override { return library_.commons(); }
    HomeView home() override;
    std::vector<ModuleLine> modules() override;
    std::vector<scenarios::AttemptSummary> history() override;
    std::unique_ptr<Sitting> sit(const scenarios::ScenarioId& scenario, bool afresh,
                                 std::string& whyNot) override;
    FileView look(const std::string& path) override;
    std::unique_ptr<Sitting> sitAt(const std::string& path, bool afresh, std::string& whyNot) override;
    void writeTable(std::ostream& out) override;
    void save(const std::string& file, const std::string& document) override;
    std::string place() const override { return workspace_.database.path(); }
    DataPlace& data() override { return data_; }
    void exportOwn(const std::string& file) override;
    WritingDesk& writing() override { return writing_; }
    DiagnosticDesk& diagnostics() override { return diagnostics_; }
    PlanDesk& plans() override { return plans_; }
    BallotPost& ballotPost() override { return post_; }
    EventPost& eventPost() override { return events_; }
    void erase() override;
    std::string today() override { return world_.now().substr(0, 10); }
    std::unique_ptr<Sitting> lookAt(const std::string& attempt) override;

  private:
    std::unique_ptr<Sitting> goOn(const scenarios::Attempt& attempt);
    std::unique_ptr<Sitting> goOnWith(const scenarios::ScenarioId& scenario);
    std::unique_ptr<Sitting> begin(content::OpenedScenario opened, const std::string& path,
                                   std::string& whyNot);
    scenarios::Commons commonsAround(const std::string& path);
    void addDraft(Sitting& sitting);
    std::string moduleOf(const scenarios::ScenarioId& scenario);

    assessment::Person person_;
    content::Library& library_;
    Workspace& workspace_;
    World world_;
    DatabasePlace data_;
    PersonalWriting writing_;
    PersonalDiagnostics diagnostics_;
    PersonalPlans plans_;
    PersonalPost post_;
    PersonalEvents events_;
};

}  // namespace trainer
