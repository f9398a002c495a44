#pragma once
#include <functional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace trainer {

// What every command is made with.

/// Adds a command to the program, or to a command that has several.
CLI::App* newCommand(CLI::App& app, const char* name, const char* description);
/// Adds the commands of one that has several once somebody names it: no other waits for them.
void onceNamed(CLI::App& command, std::function<void()> addThem);
/// Lets somebody choose how a command writes what it says.
void addFormat(CLI::App& app, std::string& format, const std::vector<std::string>& formats);
/// What the help of a command ends with.
std::string example(const char* line);

}  // namespace trainer
