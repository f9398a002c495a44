#include "trainer/storage/location.h"

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

}  // namespace

std::string databasePath(const std::optional<std::string>& option, const Environment& environment) {
    if (option && !option->empty()) return *option;
    const std::string said = valueOf(environment, "CAP_USAGER_DATABASE");
    if (!said.empty()) return said;
    return xdgFolder(environment, "XDG_DATA_HOME", "/.local/share") + "/cap-usager/cap-usager.db";
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

}  // namespace trainer
