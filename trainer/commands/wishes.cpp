#include "trainer/commands/wishes.h"

#include <CLI/CLI.hpp>

#include "trainer/commands/diagnostic_wishes.h"
#include "trainer/commands/new_command.h"
#include "trainer/commands/plan_wishes.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

void addPlaces(CLI::App& app, Wishes& wishes) {
    app.add_option("--database", wishes.places.database,
                   tr("what keeps the work: a file (default: in your data folder) or postgresql://…"))
        ->type_name(tr("FILE|ADDRESS"));
    app.add_option("--library", wishes.places.library, tr("the folder of modules (default: the one shipped)"))
        ->type_name(tr("FOLDER"));
    app.add_option("--person", wishes.places.person, tr("who plays (default: your name on this machine)"))
        ->type_name(tr("NAME"));
}

void addPlay(CLI::App& app, Wishes& wishes) {
    auto& play = *newCommand(app, "play", tr("Play a scenario, or go on where you stopped"));
    play.add_option("what", wishes.play.what, tr("a file, a UUID or a module (default: a menu)"))
        ->type_name(tr("FILE|ID"));
    play.add_option("--answers", wishes.play.answers,
                    tr("take the answers from a file, one a line (- for standard input)"))
        ->type_name(tr("FILE"));
    play.add_option("--patience", wishes.play.patience,
                    fill(tr("for how long an answer is sent again to a server that does not answer (default: "
                            "{number} seconds)"),
                         {{"number", std::to_string(wishes.play.patience)}}))
        ->check(CLI::Range(0, 3600))
        ->type_name(tr("SECONDS"));
    play.add_flag("--new", wishes.play.afresh, tr("begin again instead of going on"));
    addFormat(play, wishes.format, {"text", "json"});
    play.footer(example("cap-usager-cli play prioriser_les_demandes"));
}

void addTraining(CLI::App& app, Wishes& wishes) {
    auto& check = *newCommand(app, "check", tr("Check content files and folders"));
    check.add_option("path", wishes.check.paths, tr("files or folders"))->required()->type_name(tr("PATH"));
    addFormat(check, wishes.format, {"text", "json"});
    check.footer(example("cap-usager-cli check modules/accueil"));

    auto& list = *newCommand(app, "list", tr("List modules and scenarios, and where you stand"));
    addFormat(list, wishes.format, {"text", "json"});
    list.footer(example("cap-usager-cli list"));

    addPlay(app, wishes);

    auto& attempts = *newCommand(app, "attempts", tr("List what you played, and your skills"));
    addFormat(attempts, wishes.format, {"text", "json"});
    attempts.footer(example("cap-usager-cli attempts"));
}

void addExport(CLI::App& app, Wishes& wishes) {
    auto& exported = *newCommand(app, "export", tr("Write your data to a file"));
    exported.require_subcommand(1);
    auto& all = *newCommand(exported, "attempts", tr("Your attempts, with every answer"));
    addFormat(all, wishes.exportFormat, {"csv", "json"});
    auto& mine = *newCommand(exported, "mine", tr("All that is kept of you, as JSON"));
    mine.callback([&wishes] { wishes.exported.what = ExportOptions::What::mine; });
    for (CLI::App* command : {&all, &mine})
        command
            ->add_option("--output", wishes.exported.output,
                         tr("the file to write (default: standard output)"))
            ->type_name(tr("FILE"));
    all.footer(example("cap-usager-cli export attempts --format csv --output attempts.csv"));
    mine.footer(example("cap-usager-cli export mine --output me.json"));
    exported.footer(example("cap-usager-cli export attempts --format csv --output attempts.csv"));
}

void addDatabase(CLI::App& app, DatabaseCommand& wish) {
    using What = DatabaseCommand::What;
    auto& database = *newCommand(app, "database", tr("Make, check, back up or copy the database"));
    database.require_subcommand(1);
    const auto add = [&](const char* name, const char* description, What what) {
        auto& command = *newCommand(database, name, description);
        command.callback([&wish, what] { wish.what = what; });
        return &command;
    };
    add("init", tr("Make it, or bring it up to date"), What::init);
    add("check", tr("Look whether all is in order"), What::check);
    add("backup", tr("Write all of it to a new file"), What::backup)
        ->add_option("file", wish.file, tr("the file to write"))
        ->required()
        ->type_name(tr("FILE"));
    add("restore", tr("Put a backup in its place"), What::restore)
        ->add_option("file", wish.file, tr("the backup"))
        ->required()
        ->type_name(tr("FILE"));
    add("copy", tr("Copy all of it to another, empty database"), What::copy)
        ->add_option("--to", wish.to, tr("the other one: a file or postgresql://…"))
        ->required()
        ->type_name(tr("FILE|ADDRESS"));
    database.footer(example("cap-usager-cli database copy --to postgresql://srv/cap_usager"));
}

void addRules(CLI::App& app, ReadingOptions& reading) {
    app.add_option("--rules", reading.folders,
                   tr("a folder with rules of your service; they take the place of shipped ones"))
        ->take_all()
        ->allow_extra_args(false)
        ->type_name(tr("FOLDER"));
}

void addReading(CLI::App& app, ReadingOptions& reading) {
    app.add_option("--lang", reading.language, tr("the language of the text (default: auto)"))
        ->check(CLI::IsMember({"fr", "en", "auto"}))
        ->type_name("fr|en|auto");
    addRules(app, reading);
    app.add_option("--profile", reading.profile,
                   tr("only what matters for such readers (default: every rule)"))
        ->check(CLI::IsMember({"public", "agents", "web"}))
        ->type_name("public|agents|web");
    app.add_flag("--all", reading.all, tr("also rules that are not looked for by default"));
}

void addReadingCommands(CLI::App& app, Wishes& wishes) {
    auto& analyse = *newCommand(app, "analyse", tr("Say what makes a text hard to read"));
    analyse.add_option("file", wishes.analyse.file, tr("a .txt, .odt or .html file (- for standard input)"))
        ->required()
        ->type_name(tr("FILE"));
    addReading(analyse, wishes.analyse.reading);
    analyse
        .add_option("--fail-on", wishes.failOn, tr("end with 1 where there is such advice (default: never)"))
        ->check(CLI::IsMember({"strong"}))
        ->type_name("strong");
    addFormat(analyse, wishes.analyse.format, {"text", "json", "sarif"});
    analyse.footer(example("cap-usager-cli analyse letter.odt"));

    auto& explain = *newCommand(app, "explain", tr("Explain a rule, a point of a letter or a score"));
    explain.add_option("rule", wishes.explain.rule, tr("its name (default: list all of them)"))
        ->type_name(tr("NAME"));
    explain.add_option("--lang", wishes.explain.reading.language, tr("the rules of that language"))
        ->check(CLI::IsMember({"fr", "en"}))
        ->type_name("fr|en");
    addRules(explain, wishes.explain.reading);
    explain.footer(example("cap-usager-cli explain passive"));

    auto& compare =
        *newCommand(app, "compare", tr("Say what is better and worse in the second of two texts"));
    compare.add_option("before", wishes.compare.before, tr("the first text"))
        ->required()
        ->type_name(tr("FILE"));
    compare.add_option("after", wishes.compare.after, tr("the second text"))
        ->required()
        ->type_name(tr("FILE"));
    addReading(compare, wishes.compare.reading);
    addFormat(compare, wishes.format, {"text", "json"});
    compare.footer(example("cap-usager-cli compare before.odt after.odt"));
}

void addRulesCommands(CLI::App& app, Wishes& wishes) {
    auto& rules = *newCommand(app, "rules", tr("Try rules of plain language, and see which ones are noisy"));
    rules.require_subcommand(1);
    auto& test = *newCommand(rules, "test", tr("Try rules on the examples in their files"));
    test.add_option("path", wishes.rulesTest.paths, tr("files or folders"))
        ->required()
        ->type_name(tr("PATH"));
    test.footer(example("cap-usager-cli rules test my-rules"));
    rules.footer(example("cap-usager-cli rules test my-rules"));
    auto& use =
        *newCommand(rules, "use", tr("How often each rule spoke in the workshop, and what became of it"));
    addFormat(use, wishes.format, {"text", "json"});
    use.footer(example("cap-usager-cli rules use"));
}

void addFrameworkImport(CLI::App& framework, FrameworkImportOptions& wish) {
    auto& command = *newCommand(framework, "import", tr("Make a framework of a library of CISO Assistant"));
    command.add_option("file", wish.file, tr("the library, in YAML"))->required()->type_name(tr("FILE"));
    command.add_option("--to", wish.to, tr("a folder, or the file to write (default: the current folder)"))
        ->type_name(tr("PATH"));
    command
        .add_option("--lang", wish.language,
                    tr("take the texts in that language (default: the library's own)"))
        ->check(CLI::IsMember({"fr", "en"}))
        ->type_name("fr|en");
    command.footer(example("cap-usager-cli framework import library.yaml --to frameworks"));
}

void addFrameworkCommands(CLI::App& framework, Wishes& wishes) {
    using What = FrameworkCommand::What;
    const auto add = [&](const char* name, const char* description, What what) {
        auto& command = *newCommand(framework, name, description);
        command.callback([&wishes, what] { wishes.framework.what = what; });
        return &command;
    };
    addFormat(*add("list", tr("List the frameworks of the library"), What::list), wishes.format,
              {"text", "json"});
    const auto names = [&](CLI::App* command, const char* description, const char* type, int count) {
        command->add_option("framework", wishes.framework.names, description)
            ->required()
            ->expected(count)
            ->type_name(type);
    };
    names(add("check", tr("Check a framework or a mapping"), What::check), tr("a file or a folder"),
          tr("PATH"), 1);
    names(add("diff", tr("Say what another version asks"), What::diff), tr("two files or names"),
          tr("FILE|ID"), 2);
    names(add("map", tr("Say how one framework stands to another"), What::map), tr("two files or names"),
          tr("FILE|ID"), 2);
    addFrameworkImport(framework, wishes.imported);
}

void addFramework(CLI::App& app, Wishes& wishes) {
    auto& framework =
        *newCommand(app, "framework", tr("Check, list, compare or import what teams judge themselves by"));
    framework.require_subcommand(1);
    framework.footer(example("cap-usager-cli framework map sp_plus_2021 sp_plus_2023"));
    onceNamed(framework, [&framework, &wishes] { addFrameworkCommands(framework, wishes); });
}

}  // namespace

void addCommands(CLI::App& app, Wishes& wishes) {
    addPlaces(app, wishes);
    addTraining(app, wishes);
    addExport(app, wishes);
    addDatabase(app, wishes.database);
    addReadingCommands(app, wishes);
    addRulesCommands(app, wishes);
    addFramework(app, wishes);
    addDiagnostic(app, wishes);
    addPlans(app, wishes);
}

}  // namespace trainer
