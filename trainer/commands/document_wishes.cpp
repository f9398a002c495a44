#include "trainer/commands/document_wishes.h"

#include <CLI/CLI.hpp>

#include "trainer/commands/new_command.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

void addOutput(CLI::App& command, std::string& output) {
    command.add_option("--output", output, tr("the file to write (default: standard output)"))
        ->type_name(tr("FILE"));
}

void addCampaign(CLI::App& command, std::string& campaign) {
    command
        .add_option("campaign", campaign, tr("an id, or its beginning, or the unit and its wave: “unit/2”"))
        ->required()
        ->type_name(tr("CAMPAIGN"));
}

void addMinutes(CLI::App& diagnostic, Wishes& wishes) {
    auto& command = *newCommand(diagnostic, "minutes", tr("Write the minutes of its meeting"));
    command.callback([&wishes] {
        wishes.chosen = [&wishes](Session& session) { return writeMinutes(wishes.minutes, session); };
    });
    addCampaign(command, wishes.minutes.campaign);
    addFormat(command, wishes.minutes.format, {"html", "odt", "pdf"});
    addOutput(command, wishes.minutes.output);
    command.footer(example("cap-usager-cli diagnostic minutes Accueil/2 --format odt --output minutes.odt"));
}

void addExport(CLI::App& diagnostic, Wishes& wishes) {
    auto& command = *newCommand(diagnostic, "export",
                                tr("Write its figures, or the sheet to type into the official platform"));
    command.callback([&wishes] {
        wishes.chosen = [&wishes](Session& session) {
            return exportCampaign(wishes.campaignExport, session);
        };
    });
    addCampaign(command, wishes.campaignExport.campaign);
    addFormat(command, wishes.campaignExport.format, {"csv", "ods", "pdf", "sheet"});
    addOutput(command, wishes.campaignExport.output);
    command.footer(example("cap-usager-cli diagnostic export Accueil/2 --format ods --output figures.ods"));
}

void addCompare(CLI::App& diagnostic, Wishes& wishes) {
    auto& command = *newCommand(diagnostic, "compare", tr("Show the waves of a unit beside each other"));
    command.callback([&wishes] {
        wishes.chosen = [&wishes](Session& session) { return compareWaves(wishes.waves, session); };
    });
    command.add_option("unit", wishes.waves.unit, tr("the name of the unit"))
        ->required()
        ->type_name(tr("NAME"));
    command.add_option("--with", wishes.waves.with, tr("also units that agreed to it, without their names"))
        ->check(CLI::IsMember({"others"}))
        ->type_name("others");
    addFormat(command, wishes.waves.format, {"text", "html", "json"});
    command.footer(example("cap-usager-cli diagnostic compare Accueil --with others --format html"));
}

}  // namespace

void addDocuments(CLI::App& diagnostic, Wishes& wishes) {
    addMinutes(diagnostic, wishes);
    addExport(diagnostic, wishes);
    addCompare(diagnostic, wishes);
}

}  // namespace trainer
