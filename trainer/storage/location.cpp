#include "trainer/storage/location.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

#include "trainer/storage/file_system.h"
#include "trainer/storage/postgresql_address.h"
#include "trainer/storage/storage_error.h"

namespace trainer {
namespace {

std::string valueOf(const Environment& environment, const std::string& name) {
    return environment(name).value_or("");
}

/// A folder of the XDG base directory specification, which says that a relative path is to be ignored.
std::string xdgFolder(const Environment& environment, const std::string& name, const std::string& inHome) {
    const std::string said = valueOf(environment, name);
    if (said.starts_with('/')) return said;
    const std::string home = valueOf(environment, "HOME");
    if (home.empty()) throw StorageError(StorageError::Kind::no_home, name);
    return home + inHome;
}

/// The file with a place somebody chose, in its only line.
std::string choiceFile(const std::string& of, const Environment& environment) {
    return xdgFolder(environment, "XDG_CONFIG_HOME", "/.config") + "/cap-usager/" + of;
}

void choose(const std::string& of, const std::string& place, const Environment& environment) {
    const std::string file = choiceFile(of, environment);
    makeFolders(std::filesystem::path(file).parent_path().string());
    writeDurably(file, place + "\n");
}

std::string choiceOf(const std::string& of, const Environment& environment) {
    std::string place;
    std::ifstream file(choiceFile(of, environment));
    std::getline(file, place);
    return place;
}

/// The place of the work somebody chose; empty where nobody did.
std::string chosen(const Environment& environment) {
    const std::string place = choiceOf("database", environment);
    std::error_code ignored;
    if (place.empty() || isPostgresqlAddress(place) || std::filesystem::exists(place, ignored)) return place;
    throw StorageError(StorageError::Kind::cannot_open, place, ENOENT, std::strerror(ENOENT));
}

}  // namespace

std::optional<std::string> databaseOfEnvironment(const Environment& environment) {
    const std::string said = valueOf(environment, "CAP_USAGER_DATABASE");
    return said.empty() ? std::nullopt : std::optional(said);
}

void chooseDatabase(const std::string& place, const Environment& environment) {
    // That the usual place is meant stays true where the data folder of the person becomes another.
    choose("database", place == usualDatabasePath(environment) ? std::string() : place, environment);
}

std::string usualDatabasePath(const Environment& environment) {
    return xdgFolder(environment, "XDG_DATA_HOME", "/.local/share") + "/cap-usager/cap-usager.db";
}

std::string databasePath(const std::optional<std::string>& option, const Environment& environment) {
    if (option && !option->empty()) return *option;
    if (const auto said = databaseOfEnvironment(environment)) return *said;
    if (const std::string place = chosen(environment); !place.empty()) return place;
    return usualDatabasePath(environment);
}

std::optional<std::string> rulesFolderOfEnvironment(const Environment& environment) {
    const std::string said = valueOf(environment, "CAP_USAGER_RULES");
    return said.empty() ? std::nullopt : std::optional(said);
}

std::string rulesFolder(const Environment& environment) {
    if (const auto said = rulesFolderOfEnvironment(environment)) return *said;
    const bool hasHome =
        !valueOf(environment, "HOME").empty() || !valueOf(environment, "XDG_CONFIG_HOME").empty();
    return hasHome ? choiceOf("rules", environment) : std::string();
}

void chooseRulesFolder(const std::string& folder, const Environment& environment) {
    choose("rules", folder, environment);
}

std::string settingsPath(const Environment& environment) {
    return xdgFolder(environment, "XDG_CONFIG_HOME", "/.config") + "/cap-usager/settings.ini";
}

std::string cachePath(const Environment& environment) {
    return xdgFolder(environment, "XDG_CACHE_HOME", "/.cache") + "/cap-usager/catalogue.db";
}

std::string unsentFolder(const Environment& environment) {
    return xdgFolder(environment, "XDG_STATE_HOME", "/.local/state") + "/cap-usager/unsent";
}

std::string ruleUsePath(const std::string& person, const Environment& environment) {
    return xdgFolder(environment, "XDG_STATE_HOME", "/.local/state") + "/cap-usager/rule-use/" + person +
           ".tsv";
}

}  // namespace trainer
