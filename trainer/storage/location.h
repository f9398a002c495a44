#pragma once
#include <functional>
#include <optional>
#include <string>

namespace trainer {

/// Looks an environment variable up; nothing where it is not set.
using Environment = std::function<std::optional<std::string>(const std::string& name)>;

/// Where the work is kept: the --database option, or CAP_USAGER_DATABASE, or the place somebody chose, or
/// cap-usager/cap-usager.db in the XDG data folder. The path of a file, or the address of a PostgreSQL
/// database. Throws StorageError: no_home; cannot_open where the file somebody chose is not there, so that
/// nobody begins anew while a disk is only unplugged.
std::string databasePath(const std::optional<std::string>& option, const Environment& environment);

/// The place that the environment says; nothing where it leaves the choice.
std::optional<std::string> databaseOfEnvironment(const Environment& environment);

/// Where the work is kept where nobody chose another place. Throws StorageError (no_home).
std::string usualDatabasePath(const Environment& environment);

/// The work is kept there from now on, by every program of this person; empty: at the usual place. Durable
/// when this returns. Throws StorageError.
void chooseDatabase(const std::string& place, const Environment& environment);

/// The folder with the rules of a service: CAP_USAGER_RULES, or the one somebody chose; empty where there is
/// none.
std::string rulesFolder(const Environment& environment);

/// The folder that the environment says; nothing where it leaves the choice.
std::optional<std::string> rulesFolderOfEnvironment(const Environment& environment);

/// The rules of that folder are used from now on, by every program of this person; empty: none. Durable when
/// this returns. Throws StorageError.
void chooseRulesFolder(const std::string& folder, const Environment& environment);

/// The file that spares reading the library again: cap-usager/catalogue.db in the XDG cache folder. It may be
/// deleted at any time. Throws StorageError (no_home).
std::string cachePath(const Environment& environment);

/// What somebody chose for themselves: cap-usager/settings.ini in the XDG configuration folder. Throws
/// StorageError (no_home).
std::string settingsPath(const Environment& environment);

/// The folder of answers that could not be sent to a server yet: cap-usager/unsent in the XDG state folder.
/// Throws StorageError (no_home).
std::string unsentFolder(const Environment& environment);

/// What is counted of each rule of the workshop for a person: a file in cap-usager/rule-use in the XDG state
/// folder. Throws StorageError (no_home).
std::string ruleUsePath(const std::string& person, const Environment& environment);

}  // namespace trainer
