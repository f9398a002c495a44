#pragma once
#include <functional>

#include "trainer/commands/campaign_documents.h"
#include "trainer/commands/commands.h"
#include "trainer/commands/plan_commands.h"

namespace CLI {
class App;
}

namespace trainer {

/// What the command line asks for: options of every command, and the one that was named.
struct Wishes {
    Places places;
    std::string format = "text";
    std::string exportFormat = "csv";
    CheckOptions check;
    ListOptions list;
    PlayOptions play;
    AttemptsOptions attempts;
    ExportOptions exported;
    DatabaseCommand database;
    AnalyseOptions analyse;
    std::string failOn;
    ExplainOptions explain;
    CompareOptions compare;
    RulesTestOptions rulesTest;
    FrameworkCommand framework;
    FrameworkImportOptions imported;
    std::function<int(Session&)> chosen;  ///< the command that was named, of those that say it themselves
    NewCampaignOptions newCampaign;
    CampaignOptions campaign;
    CloseCampaignOptions close;
    InviteOptions invite;
    AnswerInvitationOptions answer;
    BallotSheetOptions sheet;
    MergeBallotsOptions merge;
    DiagnosticResultsOptions results;
    MinutesOptions minutes;
    CampaignExportOptions campaignExport;
    CompareWavesOptions waves;
    PlanExportOptions planExport;
    PlanImportOptions planImport;
    LatePlanOptions planLate;
    PlanCalendarOptions planCalendar;
    EventExportOptions eventExport;
    EventImportOptions eventImport;
    ReportOptions report;
    DashboardOptions dashboard;
};

/// Gives the command line its commands and options; what they say comes into the wishes, which must outlive
/// it.
void addCommands(CLI::App& app, Wishes& wishes);

}  // namespace trainer
