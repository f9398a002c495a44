#pragma once
#include <string>

// For erasing.cpp only.
namespace trainer {

class Connection;

/// Inside a change: puts assessment::erasedName in the place of a person's name, where a field is exactly
/// that name: who leads a campaign; who owns an action, who contributes, who wrote in its journal, and the
/// same in what others have begun to write. The journal still tells just the action that is kept, and says at
/// that moment ("2026-11-22T09:30:00Z") that a name was taken out. Whatever was changed has a new version, so
/// that nobody who read it before writes the name back unseen. Where somebody else has that name too, it
/// stays: it may be theirs.
void forgetName(Connection& connection, const std::string& person, const std::string& at);

}  // namespace trainer
