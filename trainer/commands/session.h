#pragma once
#include <memory>
#include <optional>
#include <string>

#include "content/reading/library.h"
#include "scenarios/clarity/rule_use.h"
#include "trainer/commands/terminal.h"
#include "trainer/commands/unsent_answers.h"
#include "trainer/diagnosing/personal_diagnostics.h"
#include "trainer/editing/proofreaders.h"
#include "trainer/planning/personal_plans.h"
#include "trainer/presenters/play_presenter.h"
#include "trainer/storage/location.h"
#include "trainer/storage/workspace.h"

namespace trainer {

/// What the options say of where things are.
struct Places {
    std::optional<std::string> database;
    std::optional<std::string> library;
    std::optional<std::string> person;
    std::string shippedLibrary;
};

/// One run of the command line: what it works on is opened when a command first asks for it.
class Session {
  public:
    Session(Terminal terminal, Places places, Environment environment, World world);
    ~Session();

    Terminal& terminal() { return terminal_; }
    const World& world() const { return world_; }
    /// The folder of the library: --library, or CAP_USAGER_LIBRARY, or the one shipped.
    std::string libraryFolder() const;
    /// What an proofreader of that language reads by, with the rules that are shipped.
    ProofreaderWishes proofreaderWishes(const std::string& language) const;
    /// What reads letters to the public in a language, for texts that are played or checked.
    const scenarios::AnalyserOf& analyserOf() const { return world_.analyserOf; }
    /// The folder with the rules of a service; empty where nobody chose one.
    std::string rulesFolder() const { return trainer::rulesFolder(environment_); }
    /// What is counted of the rules in the workshop, for the person. Throws StorageError.
    std::unique_ptr<scenarios::RuleUseStore> ruleUses();
    content::Library& library();
    /// What was said of where the work is kept: a path or an address. Throws StorageError.
    std::string databasePlace() const { return databasePath(places_.database, environment_); }
    /// The database without anything done in it. Throws StorageError.
    Database& database();
    /// When it is first asked for, answers that could not be sent before are sent. Throws StorageError.
    Workspace& workspace();
    /// Where answers wait that could not be sent.
    const UnsentAnswers& unsent();
    /// Who plays: --person, or the name the system knows; added at the first time.
    const assessment::Person& person();
    /// What diagnostics are led on, for the person. Throws StorageError.
    DiagnosticDesk& diagnostics();
    /// What plans are led on. Throws StorageError.
    PlanDesk& plans();

  private:
    void sendUnsent();

    Terminal terminal_;
    Places places_;
    Environment environment_;
    World world_;
    Proofreaders proofreaders_;
    std::unique_ptr<scenarios::CatalogueStore> catalogue_;
    std::unique_ptr<content::Library> library_;
    std::unique_ptr<Database> database_;
    std::unique_ptr<Workspace> workspace_;
    std::optional<UnsentAnswers> unsent_;
    std::optional<assessment::Person> person_;
    std::optional<PersonalDiagnostics> diagnostics_;
    std::optional<PersonalPlans> plans_;
};

}  // namespace trainer
