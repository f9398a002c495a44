#include "trainer/commands/plan_wishes.h"

#include <CLI/CLI.hpp>

#include "trainer/commands/new_command.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

/// A command of a group, for a unit, and what it does.
template <class Options>
CLI::App& add(CLI::App& group, const char* name, const char* description, Wishes& wishes, Options& options,
              int (*work)(const Options&, Session&)) {
    CLI::App& command = *newCommand(group, name, description);
    command.callback([&wishes, &options, work] {
        wishes.chosen = [&options, work](Session& session) { return work(options, session); };
    });
    command.add_option("--unit", options.unit, tr("the name of the unit, or its id"))
        ->required()
        ->type_name(tr("NAME"));
    return command;
}

void addOutput(CLI::App& command, std::string& output) {
    command.add_option("--output", output, tr("the file to write (default: standard output, or -)"))
        ->type_name(tr("FILE"));
}

void addTable(CLI::App& command, std::string& file) {
    command.add_option("file", file, tr("a .csv or .ods file (- for standard input)"))
        ->required()
        ->type_name(tr("FILE"));
}

void addApply(CLI::App& command, bool& isApplied) {
    command.add_flag("--apply", isApplied, tr("write it; without this, only say what would change"));
}

void addPlan(CLI::App& app, Wishes& wishes) {
    CLI::App& plan = *newCommand(app, "plan", tr("Take the action plan of a unit out, and in again"));
    plan.require_subcommand(1);
    plan.footer(example("cap-usager-cli plan late --unit Accueil"));

    auto& exported = add(plan, "export", tr("Write it as a table to change and import"), wishes,
                         wishes.planExport, exportPlan);
    addFormat(exported, wishes.planExport.format, {"csv", "ods", "json"});
    addOutput(exported, wishes.planExport.output);
    exported.footer(example("cap-usager-cli plan export --unit Accueil --format ods --output plan.ods"));

    auto& imported = add(plan, "import", tr("Say how a table differs from it, and take that in"), wishes,
                         wishes.planImport, importPlan);
    addTable(imported, wishes.planImport.file);
    addApply(imported, wishes.planImport.isApplied);
    imported
        .add_option("--why", wishes.planImport.why,
                    tr("the reason that stands in the journal of each action"))
        ->type_name(tr("WORDS"));
    addFormat(imported, wishes.planImport.format, {"text", "json"});
    imported.footer(example("cap-usager-cli plan import --unit Accueil plan.ods --apply"));

    auto& late = add(plan, "late", tr("Say what is late, and why"), wishes, wishes.planLate, latePlan);
    late.add_flag("--by-owner", wishes.planLate.byOwner, tr("what each owner sees to, ready to mail"));
    addFormat(late, wishes.planLate.format, {"text", "json"});
    late.footer(example("cap-usager-cli plan late --unit Accueil --by-owner"));

    auto& calendar =
        add(plan, "ics", tr("Write its due days for a calendar"), wishes, wishes.planCalendar, planCalendar);
    calendar.add_option("--owner", wishes.planCalendar.owner, tr("only what that person sees to"))
        ->type_name(tr("NAME"));
    addOutput(calendar, wishes.planCalendar.output);
    calendar.footer(example("cap-usager-cli plan ics --unit Accueil --output plan.ics"));
}

}  // namespace

void addPlans(CLI::App& app, Wishes& wishes) {
    addPlan(app, wishes);
}

}  // namespace trainer
