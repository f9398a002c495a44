#include "trainer/commands/session.h"

#include <pwd.h>
#include <unistd.h>

#include <filesystem>
#include <ostream>

#include "trainer/storage/catalogue_store.h"
#include "trainer/storage/rule_use_file.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

/// The name the system has for who runs this; "?" where it has none.
std::string loginName() {
    const passwd* entry = getpwuid(getuid());
    return entry && entry->pw_name && *entry->pw_name ? entry->pw_name : "?";
}

}  // namespace

Session::Session(Terminal terminal, Places places, Environment environment, World world)
    : terminal_(terminal),
      places_(std::move(places)),
      environment_(std::move(environment)),
      world_(std::move(world)),
      proofreaders_([this](const std::string& language) {
          ProofreaderWishes wishes = proofreaderWishes(language);
          wishes.profile = "public";
          return wishes;
      }) {
    world_.analyserOf = [this](const std::string& language) { return proofreaders_.analyser(language); };
}

Session::~Session() = default;

std::string Session::libraryFolder() const {
    if (places_.library) return *places_.library;
    return environment_("CAP_USAGER_LIBRARY").value_or(places_.shippedLibrary);
}

ProofreaderWishes Session::proofreaderWishes(const std::string& language) const {
    ProofreaderWishes wishes;
    wishes.language = language;
    wishes.tables = std::filesystem::path(places_.shippedLibrary).parent_path() / "language";
    wishes.rules = places_.shippedLibrary + "/language";
    return wishes;
}

std::unique_ptr<scenarios::RuleUseStore> Session::ruleUses() {
    return ruleUseFile(ruleUsePath(person().id, environment_));
}

content::Library& Session::library() {
    if (!library_) {
        catalogue_ = catalogueStore(cachePath(environment_));
        library_ = std::make_unique<content::Library>(libraryFolder(), *catalogue_);
    }
    return *library_;
}

Database& Session::database() {
    if (!database_) database_ = std::make_unique<Database>(databasePlace());
    return *database_;
}

Workspace& Session::workspace() {
    if (!workspace_) {
        workspace_ = std::make_unique<Workspace>(databasePlace());
        sendUnsent();
    }
    return *workspace_;
}

const UnsentAnswers& Session::unsent() {
    if (!unsent_) unsent_.emplace(unsentFolder(environment_));
    return *unsent_;
}

void Session::sendUnsent() {
    if (workspace_->database.isFile()) return;
    const auto sent = unsent().sendAll(*workspace_);
    const auto say = [&](const char* sentence, int count) {
        if (count > 0) terminal_.err << fill(sentence, {{"number", std::to_string(count)}}) << '\n';
    };
    say(trn("{number} answer kept on this machine is sent.",
            "{number} answers kept on this machine are sent.", static_cast<std::size_t>(sent.kept)),
        sent.kept);
    say(trn("{number} answer kept on this machine came too late: its attempt had gone on without it.",
            "{number} answers kept on this machine came too late: their attempts had gone on without them.",
            static_cast<std::size_t>(sent.tooLate)),
        sent.tooLate);
}

const assessment::Person& Session::person() {
    if (person_) return *person_;
    const std::string name = places_.person.value_or(loginName());
    person_ = workspace().team->personNamed(name);
    if (!person_) {
        person_ = assessment::Person{world_.newId(), name, {}, {assessment::Role::agent}};
        workspace().team->add(*person_);
    }
    return *person_;
}

DiagnosticDesk& Session::diagnostics() {
    if (!diagnostics_) diagnostics_.emplace(person(), library(), workspace(), world_);
    return *diagnostics_;
}

PlanDesk& Session::plans() {
    if (!plans_) plans_.emplace(diagnostics(), workspace(), world_);
    return *plans_;
}

}  // namespace trainer
