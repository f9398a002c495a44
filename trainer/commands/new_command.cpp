#include "trainer/commands/new_command.h"

#include <CLI/CLI.hpp>

#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {

CLI::App* newCommand(CLI::App& app, const char* name, const char* description) {
    return app.add_subcommand(name, description)->group(tr("Commands"));
}

void onceNamed(CLI::App& command, std::function<void()> addThem) {
    command.preparse_callback([addThem = std::move(addThem)](std::size_t) { addThem(); });
}

void addFormat(CLI::App& app, std::string& format, const std::vector<std::string>& formats) {
    std::string names;
    for (const std::string& name : formats) names += (names.empty() ? "" : "|") + name;
    app.add_option("--format", format, fill(tr("how to write it (default: {format})"), {{"format", format}}))
        ->check(CLI::IsMember(formats))
        ->type_name(names);
}

std::string example(const char* line) {
    return fill(tr("Example: {command}"), {{"command", line}});
}

}  // namespace trainer
