#pragma once
#include <string>
#include <utility>

namespace trainer {

/// What is to become of a database that cannot be opened.
enum class Remedy {
    again,   ///< it is opened again: somebody has mended it
    other,   ///< another file is used
    usual,   ///< that at the usual place is used
    backup,  ///< a backup takes its place
    leave    ///< the program ends
};

/// Says why the database cannot be opened, and asks what to do. extra: `usual` or `backup` where that may
/// help too. Gives the file to use or the backup along with it.
std::pair<Remedy, std::string> askForRemedy(const std::string& sentence, Remedy extra);

}  // namespace trainer
