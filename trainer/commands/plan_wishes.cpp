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

void addPlanCommands(CLI::App& plan, Wishes& wishes) {
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

void addPlan(CLI::App& app, Wishes& wishes) {
    CLI::App& plan = *newCommand(app, "plan", tr("Take the action plan of a unit out, and in again"));
    plan.require_subcommand(1);
    plan.footer(example("cap-usager-cli plan late --unit Accueil"));
    onceNamed(plan, [&plan, &wishes] { addPlanCommands(plan, wishes); });
}

void addEventCommands(CLI::App& events, Wishes& wishes) {
    auto& imported = add(events, "import", tr("Take them from a table of any tool"), wishes,
                         wishes.eventImport, importEvents);
    addTable(imported, wishes.eventImport.file);
    imported
        .add_option(
            "--map", wishes.eventImport.columns,
            tr("what is in which column: facts=NAME; also date, source, engagement, severity, reference"))
        ->take_all()
        ->allow_extra_args(false)
        ->type_name(tr("WHAT=NAME"));
    imported
        .add_option("--source", wishes.eventImport.source,
                    tr("where those come from that do not say it (default: users)"))
        ->check(CLI::IsMember({"users", "committee", "incident", "audit", "idea", "diagnostic", "indicator"}))
        ->type_name("users|committee|incident|audit|idea|diagnostic|indicator");
    addApply(imported, wishes.eventImport.isApplied);
    imported.footer(example(
        "cap-usager-cli events import --unit Accueil export.csv --map date=Date --map facts=Description"));

    auto& exported =
        add(events, "export", tr("Write them as a table"), wishes, wishes.eventExport, exportEvents);
    addFormat(exported, wishes.eventExport.format, {"csv", "ods", "json"});
    addOutput(exported, wishes.eventExport.output);
    exported.footer(example("cap-usager-cli events export --unit Accueil --output events.csv"));
}

void addEvents(CLI::App& app, Wishes& wishes) {
    CLI::App& events = *newCommand(app, "events", tr("Take events that call for actions in and out"));
    events.require_subcommand(1);
    events.footer(example("cap-usager-cli events export --unit Accueil"));
    onceNamed(events, [&events, &wishes] { addEventCommands(events, wishes); });
}

void addWave(CLI::App& command, int& wave, const char* description) {
    command.add_option("--wave", wave, description)->check(CLI::PositiveNumber)->type_name(tr("NUMBER"));
}

void addDashboard(CLI::App& reports, Wishes& wishes) {
    DashboardOptions& options = wishes.dashboard;
    CLI::App& command =
        *newCommand(reports, "dashboard", tr("The answer to a question, for a unit or for several at once"));
    command.callback([&wishes] {
        wishes.chosen = [&wishes](Session& session) { return reportDashboard(wishes.dashboard, session); };
    });
    command.add_option("--of", options.question, tr("what it answers (default: stand)"))
        ->check(CLI::IsMember({"stand", "late", "change", "heard", "trained"}))
        ->type_name("stand|late|change|heard|trained");
    command
        .add_option("--unit", options.units,
                    tr("the name of the unit, or its id; several beside each other (default: all)"))
        ->take_all()
        ->allow_extra_args(false)
        ->type_name(tr("NAME"));
    addWave(command, options.wave, tr("only the units that have begun that wave, beside each other"));
    command.add_option("--from", options.from, tr("the first day it tells of"))->type_name(tr("DAY"));
    command.add_option("--to", options.to, tr("the last day it tells of"))->type_name(tr("DAY"));
    addFormat(command, options.format, {"html", "odt", "pdf", "ods", "csv"});
    addOutput(command, options.output);
    command.footer(
        example("cap-usager-cli report dashboard --of late --wave 2 --format ods --output late.ods"));
}

void addReportCommands(CLI::App& reports, Wishes& wishes) {
    using What = ReportOptions::What;
    const auto addReport = [&](const char* name, const char* description, What what) -> CLI::App& {
        CLI::App& command = add(reports, name, description, wishes, wishes.report, report);
        command.preparse_callback([&wishes, what](std::size_t) { wishes.report.what = what; });
        addFormat(command, wishes.report.format, {"html", "odt", "pdf", "ods", "csv"});
        addOutput(command, wishes.report.output);
        return command;
    };
    addReport("plan", tr("The action plan, counted and listed"), What::plan)
        .footer(example("cap-usager-cli report plan --unit Accueil --format odt --output plan.odt"));
    auto& followUp = addReport("minutes", tr("What was said of each action in a follow-up"), What::followUp);
    followUp.add_option("--since", wishes.report.since, tr("the day of the meeting (default: today)"))
        ->type_name(tr("DAY"));
    followUp.footer(example("cap-usager-cli report minutes --unit Accueil --since 2026-12-01"));
    auto& results =
        addReport("results", tr("A closed diagnostic, the last one or that of a wave"), What::results);
    addWave(results, wishes.report.wave, tr("the number of the wave (default: the last that is closed)"));
    results.footer(example("cap-usager-cli report results --unit Accueil --format pdf --output results.pdf"));
    auto& poster = addReport("poster", tr("One page for the waiting room"), What::poster);
    poster.add_option("--of", wishes.report.subject, tr("what it tells (default: heard)"))
        ->check(CLI::IsMember({"heard", "results"}))
        ->type_name("heard|results");
    addWave(poster, wishes.report.wave, tr("the number of the wave (default: the last that is closed)"));
    poster.footer(
        example("cap-usager-cli report poster --unit Accueil --of results --format pdf --output poster.pdf"));
    addDashboard(reports, wishes);
}

void addReports(CLI::App& app, Wishes& wishes) {
    CLI::App& reports = *newCommand(app, "report", tr("Write documents of a unit, to read and to hang up"));
    reports.require_subcommand(1);
    reports.footer(example("cap-usager-cli report poster --unit Accueil --format pdf --output poster.pdf"));
    onceNamed(reports, [&reports, &wishes] { addReportCommands(reports, wishes); });
}

}  // namespace

void addPlans(CLI::App& app, Wishes& wishes) {
    addPlan(app, wishes);
    addEvents(app, wishes);
    addReports(app, wishes);
}

}  // namespace trainer
