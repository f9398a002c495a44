#pragma once
#include <string>

// For erasing.cpp only.
namespace trainer {

class Connection;

/// Inside a change: puts assessment::erasedName in the place of a person's name, where a field of an action
/// or of its journal is exactly that name: who owns it, who contributes, who wrote. The journal still tells
/// just the action that is kept. Where somebody else has that name too, it stays: it may be theirs.
void forgetName(Connection& connection, const std::string& person);

}  // namespace trainer
