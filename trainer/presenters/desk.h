#pragma once
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "assessment/team/person.h"
#include "trainer/presenters/ballot_post.h"
#include "trainer/presenters/data_place.h"
#include "trainer/presenters/draft_presenter.h"
#include "trainer/presenters/event_post.h"
#include "trainer/presenters/file_view.h"
#include "trainer/presenters/home_view.h"
#include "trainer/presenters/plan_desk.h"
#include "trainer/presenters/play_presenter.h"
#include "trainer/presenters/training_view.h"
#include "trainer/presenters/writing_desk.h"

namespace trainer {

/// A scenario being played, with all it stands on.
struct Sitting {
    scenarios::Scenario scenario;
    std::unique_ptr<PlayPresenter> presenter;  ///< of that scenario
    std::unique_ptr<DraftPresenter> draft;
    std::string module;  ///< the title of its module; empty where it has none
};

/// What the windows work on: one person's training, whatever it is kept in. What is asked reads what is kept
/// now; every change is durable when the function returns. Throws what the stores throw.
class Desk {
  public:
    virtual ~Desk() = default;

    virtual const assessment::Person& person() const = 0;
    virtual const scenarios::Commons& commons() = 0;
    /// What the home page shows. Reads no more of the library than that takes.
    virtual HomeView home() = 0;
    virtual std::vector<ModuleLine> modules() = 0;
    virtual std::vector<scenarios::AttemptSummary> history() = 0;

    /// Sits down at a scenario: goes on where it was left, or begins. afresh: begins anew in any case.
    /// Nothing where its file cannot be played; then `whyNot` has a sentence.
    virtual std::unique_ptr<Sitting> sit(const scenarios::ScenarioId& scenario, bool afresh,
                                         std::string& whyNot) = 0;
    /// Reads and checks a file from outside the library: a scenario, a module, or the folder of a module.
    virtual FileView look(const std::string& path) = 0;
    /// Sits down at the scenario of such a file, as `sit` does.
    virtual std::unique_ptr<Sitting> sitAt(const std::string& path, bool afresh, std::string& whyNot) = 0;
    /// Writes every answer ever given as CSV.
    virtual void writeTable(std::ostream& out) = 0;
    /// Writes a document of the person's to a file: whole and durable, or nothing.
    virtual void save(const std::string& file, const std::string& document) = 0;
    /// Where all of it is kept: a file, or the address of a server.
    virtual std::string place() const = 0;
    /// Where the data of everybody is, with this person's among it.
    virtual DataPlace& data() = 0;
    /// What letters are read with.
    virtual WritingDesk& writing() = 0;
    /// What teams judge themselves with.
    virtual DiagnosticDesk& diagnostics() = 0;
    /// What services do about what they learnt.
    virtual PlanDesk& plans() = 0;
    /// How their ballots go between machines.
    virtual BallotPost& ballotPost() = 0;
    /// How events come from other tools.
    virtual EventPost& eventPost() = 0;
    /// Writes all that is kept of the person to a file, as JSON: whole and durable, or nothing.
    virtual void exportOwn(const std::string& file) = 0;
    /// Erases the person and everything they did. The desk has nobody then, and must go.
    virtual void erase() = 0;
    /// Today, "2026-11-22".
    virtual std::string today() = 0;
    /// A finished attempt, to look at again; nothing where it cannot be shown any more.
    virtual std::unique_ptr<Sitting> lookAt(const std::string& attempt) = 0;
};

}  // namespace trainer
