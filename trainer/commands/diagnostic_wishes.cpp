#include "trainer/commands/diagnostic_wishes.h"

#include <CLI/CLI.hpp>

#include "trainer/commands/document_wishes.h"
#include "trainer/commands/new_command.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using assessment::Thresholds;

constexpr int mostPeople = 1'000'000;
constexpr int mostBallots = 1000;  // a column each

/// A command of diagnostics, and what it does with the wishes.
template <class Work>
CLI::App* add(CLI::App& diagnostic, const char* name, const char* description, Wishes& wishes, Work&& work) {
    CLI::App* command = newCommand(diagnostic, name, description);
    command->callback([&wishes, work] { wishes.chosen = work; });
    return command;
}

CLI::Option* campaign(CLI::App* command, std::string& name) {
    return command
        ->add_option("campaign", name, tr("an id, or its beginning, or the unit and its wave: “unit/2”"))
        ->type_name(tr("CAMPAIGN"));
}

void number(CLI::App* command, const char* option, int& value, int least, int most, const char* description) {
    command->add_option(option, value, description)->check(CLI::Range(least, most))->type_name(tr("NUMBER"));
}

void respondent(CLI::App* command, std::string& word) {
    command->add_option("--respondent", word, tr("as whom they answer (default: agent)"))
        ->check(CLI::IsMember({"agent", "manager", "partner", "users"}))
        ->type_name("agent|manager|partner|users");
}

CLI::Option* file(CLI::App* command, const char* name, std::string& path, const char* description) {
    return command->add_option(name, path, description)->required()->type_name(tr("FILE"));
}

void addNew(CLI::App& diagnostic, Wishes& wishes) {
    NewCampaignOptions& wish = wishes.newCampaign;
    auto* command = add(diagnostic, "new", tr("Prepare a diagnostic of a unit"), wishes,
                        [&wish](Session& session) { return newCampaign(wish, session); });
    command->add_option("--unit", wish.unit, tr("the name of the unit"))->required()->type_name(tr("NAME"));
    command->add_option("--framework", wish.framework, tr("a file or the name of one in the library"))
        ->required()
        ->type_name(tr("FILE|ID"));
    command->add_option("--facilitator", wish.facilitator, tr("who leads it"))
        ->required()
        ->type_name(tr("NAME"));
    command->add_option("--expected", wish.expected, tr("how many are asked to answer"))
        ->required()
        ->check(CLI::Range(1, mostPeople))
        ->type_name(tr("NUMBER"));
    command->add_option("--wave", wish.wave, tr("its number (default: the next of the unit)"))
        ->check(CLI::Range(1, mostPeople))
        ->type_name(tr("NUMBER"));
    command->add_option("--way", wish.way, tr("how answers are collected (default: ballots)"))
        ->check(CLI::IsMember({"ballots", "cards"}))
        ->type_name("ballots|cards");
    Thresholds& rule = wish.thresholds;
    number(command, "--k", rule.k, Thresholds::leastK, mostPeople,
           tr("show nothing of fewer answers (default: 5)"));
    number(command, "--tolerance", rule.tolerance, 0, mostPeople,
           tr("adopt without a discussion within so many levels (default: 1)"));
    number(command, "--apart", rule.apart, 1, mostPeople,
           tr("discuss two levels that are so far apart (default: 2)"));
    number(command, "--share", rule.share, 1, 100, tr("where each has so many percent (default: 20)"));
    number(command, "--people", rule.people, 1, mostPeople, tr("and so many people (default: 2)"));
    command->add_flag("--tell-strong", rule.tellStrong, tr("show the counts where nearly all agree"));
    command->add_flag("--shared", wish.isShared, tr("stand beside other units, without a name"));
    command->footer(
        example("cap-usager-cli diagnostic new --unit Accueil --framework sp_plus_2023 --facilitator Nadia "
                "--expected 9"));
}

/// Those that need nothing but a campaign.
void addSteps(CLI::App& diagnostic, Wishes& wishes) {
    const auto step = [&](const char* name, const char* description, auto&& work) {
        auto* command = add(diagnostic, name, description, wishes,
                            [&wishes, work](Session& session) { return work(wishes.campaign, session); });
        campaign(command, wishes.campaign.campaign)->required();
    };
    step("open", tr("Open it: ballots are given from then on"), openCampaign);
    step("status", tr("Say how many have answered, and by what rules"), campaignStatus);
    step("again", tr("Open a closed one for another round"), openCampaignAgain);

    CloseCampaignOptions& wish = wishes.close;
    auto* close = add(diagnostic, "close", tr("Count the ballots and delete them, for good"), wishes,
                      [&wish](Session& session) { return closeCampaign(wish, session); });
    campaign(close, wish.campaign)->required();
    close->add_flag("--yes", wish.isConfirmed, tr("do not ask"));
    close->add_flag("--give-up", wish.giveUp, tr("also where too few have answered to show anything"));
}

void addSending(CLI::App& diagnostic, Wishes& wishes) {
    auto* invited = add(diagnostic, "invite", tr("Write a file that people answer on another machine"),
                        wishes, [&wishes](Session& session) { return invite(wishes.invite, session); });
    campaign(invited, wishes.invite.campaign)->required();
    file(invited, "file", wishes.invite.file, tr("the .capballot file to write"));
    respondent(invited, wishes.invite.respondent);
    invited->add_option("--until", wishes.invite.until, tr("the day answers are awaited by"))
        ->type_name(tr("DAY"));
    invited->footer(example("cap-usager-cli diagnostic invite Accueil/2 agents.capballot"));

    auto* answered =
        add(diagnostic, "answer", tr("Make a ballot of a table of answers, without a window"), wishes,
            [&wishes](Session& session) { return answerInvitation(wishes.answer, session); });
    file(answered, "file", wishes.answer.file, tr("the invitation"));
    file(answered, "--answers", wishes.answer.answers, tr("a table: criterion,answer,reason,comment"));
    file(answered, "--to", wishes.answer.to, tr("the .capballot file to write"));

    auto* sheet = add(diagnostic, "sheet", tr("Write a table with a column for each ballot"), wishes,
                      [&wishes](Session& session) { return ballotSheet(wishes.sheet, session); });
    campaign(sheet, wishes.sheet.campaign)->required();
    file(sheet, "file", wishes.sheet.file, tr("the .ods or .csv file to write"));
    respondent(sheet, wishes.sheet.respondent);
    sheet->add_option("--ballots", wishes.sheet.ballots, tr("how many columns"))
        ->required()
        ->check(CLI::Range(1, mostBallots))
        ->type_name(tr("NUMBER"));

    auto* merge = add(diagnostic, "merge", tr("Take in ballots that came back, or the counts of cards"),
                      wishes, [&wishes](Session& session) { return mergeBallots(wishes.merge, session); });
    campaign(merge, wishes.merge.campaign)->required();
    merge->add_option("file", wishes.merge.files, tr(".capballot, .csv and .ods files, or folders of them"))
        ->required()
        ->type_name(tr("PATH"));
}

void addResults(CLI::App& diagnostic, Wishes& wishes) {
    auto* results = add(diagnostic, "results", tr("Of a closed diagnostic, or of counts in a table"), wishes,
                        [&wishes](Session& session) { return diagnosticResults(wishes.results, session); });
    auto* kept = campaign(results, wishes.results.campaign);
    auto* framework = results
                          ->add_option("--framework", wishes.results.framework,
                                       tr("a file or the name of one in the library"))
                          ->type_name(tr("FILE|ID"));
    auto* counts = results
                       ->add_option("--counts", wishes.results.counts,
                                    tr("a CSV file: criterion,level0,level1,…,dont_know,not_concerned"))
                       ->type_name(tr("FILE"));
    auto* least =
        results->add_option("--least", wishes.results.least, tr("show nothing of fewer answers (default: 5)"))
            ->check(CLI::Range(Thresholds::leastK, 1000))
            ->type_name(tr("NUMBER"));
    framework->needs(counts)->excludes(kept);
    counts->needs(framework);
    least->needs(counts);
    addFormat(*results, wishes.results.format, {"text", "json", "html"});
    results->footer(
        example("cap-usager-cli diagnostic results --framework sp_plus_2023 --counts counts.csv"));
}

void addDiagnosticCommands(CLI::App& diagnostic, Wishes& wishes) {
    auto* list =
        add(diagnostic, "list", tr("List diagnostics by unit and wave"), wishes,
            [&wishes](Session& session) { return listCampaigns({wishes.format == "json"}, session); });
    addFormat(*list, wishes.format, {"text", "json"});
    addNew(diagnostic, wishes);
    addSteps(diagnostic, wishes);
    addSending(diagnostic, wishes);
    addResults(diagnostic, wishes);
    addDocuments(diagnostic, wishes);
}

}  // namespace

void addDiagnostic(CLI::App& app, Wishes& wishes) {
    auto& diagnostic = *newCommand(app, "diagnostic", tr("Lead the self-diagnostic of a team"));
    diagnostic.require_subcommand(1);
    diagnostic.footer(example("cap-usager-cli diagnostic merge Accueil/2 received"));
    onceNamed(diagnostic, [&diagnostic, &wishes] { addDiagnosticCommands(diagnostic, wishes); });
}

}  // namespace trainer
