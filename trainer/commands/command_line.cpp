#include "trainer/commands/command_line.h"

#include <CLI/CLI.hpp>
#include <ostream>

#include "trainer/commands/run_worded.h"
#include "trainer/commands/wishes.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

/// Does what was asked for.
int run(const CLI::App& app, Wishes& wishes, Session& session) {
    wishes.check.json = wishes.list.json = wishes.play.json = wishes.attempts.json = wishes.format == "json";
    wishes.exported.json = wishes.exportFormat == "json";
    wishes.framework.json = wishes.compare.json = wishes.format == "json";
    wishes.analyse.failOnStrong = wishes.failOn == "strong";
    if (app.got_subcommand("check")) return check(wishes.check, session);
    if (app.got_subcommand("list")) return list(wishes.list, session);
    if (app.got_subcommand("play")) return play(wishes.play, session);
    if (app.got_subcommand("attempts")) return attempts(wishes.attempts, session);
    if (app.got_subcommand("database")) return database(wishes.database, session);
    if (app.got_subcommand("analyse")) return analyse(wishes.analyse, session);
    if (app.got_subcommand("explain")) return explain(wishes.explain, session);
    if (app.got_subcommand("compare")) return compareTexts(wishes.compare, session);
    if (app.got_subcommand("rules") && app.get_subcommand("rules")->got_subcommand("use"))
        return ruleUses({wishes.format == "json"}, session);
    if (app.got_subcommand("rules")) return testRules(wishes.rulesTest, session);
    if (app.got_subcommand("framework") && app.get_subcommand("framework")->got_subcommand("import"))
        return importFramework(wishes.imported, session);
    if (app.got_subcommand("framework")) return framework(wishes.framework, session);
    if (wishes.chosen) return wishes.chosen(session);
    return exportData(wishes.exported, session);
}

/// CLI11's own words in the user's language.
void nameParts(CLI::App& app) {
    auto& formatter = *app.get_formatter();
    formatter.label("Usage", tr("Usage"));
    formatter.label("OPTIONS", tr("OPTIONS"));
    formatter.label("SUBCOMMAND", tr("COMMAND"));
    formatter.label("SUBCOMMANDS", tr("COMMANDS"));
    formatter.label("Positionals", tr("Arguments"));
    formatter.label("REQUIRED", tr("REQUIRED"));
    app.option_defaults()->group(tr("Options"));
}

/// The mistake in the command line, in a sentence.
std::string sentenceFor(const CLI::ParseError& error, const CLI::App& app) {
    const auto unknown = app.remaining(true);
    if (!unknown.empty()) return fill(tr("No command knows “{word}”."), {{"word", unknown.front()}});
    if (dynamic_cast<const CLI::RequiredError*>(&error))
        return tr("Something is missing on the command line.");
    const std::string_view what = error.what();
    return fill(tr("{option} has a value it cannot have."), {{"option", what.substr(0, what.find(':'))}});
}

}  // namespace

int runCommandLine(const std::vector<std::string>& arguments, Terminal terminal,
                   const std::string& shippedLibrary, const std::string& localeFolder,
                   const std::string& version, const Environment& environment, const World& world) {
    speak(languageOf(environment), localeFolder);
    Wishes wishes;
    wishes.places.shippedLibrary = shippedLibrary;
    CLI::App app(tr("Cap Usager: training for public-service agents"), "cap-usager-cli");
    nameParts(app);
    app.set_version_flag("--version", version, tr("the version of the program"));
    app.set_help_flag("-h,--help", tr("this help"));
    app.require_subcommand(1);
    app.fallthrough();
    wishes.analyse.version = version;
    if (languageOf(environment) == UiLanguage::english) wishes.explain.reading.language = "en";
    addCommands(app, wishes);
    try {
        std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
        app.parse(std::move(reversed));
    } catch (const CLI::Success& asked) {
        app.exit(asked, terminal.out, terminal.err);
        return clean;
    } catch (const CLI::ParseError& error) {
        terminal.err << sentenceFor(error, app) << '\n' << tr("See: cap-usager-cli --help") << '\n';
        return couldNotRun;
    }
    Session session(terminal, wishes.places, environment, world);
    return runWorded([&] { return run(app, wishes, session); }, wishes, terminal);
}

}  // namespace trainer
