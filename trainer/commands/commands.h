#pragma once
#include <optional>
#include <string>
#include <vector>

#include "assessment/diagnostic/thresholds.h"
#include "trainer/commands/session.h"

namespace trainer {

/// What every command returns to the shell.
inline constexpr int clean = 0;        ///< all went well
inline constexpr int found = 1;        ///< problems were found, or the work is not finished
inline constexpr int couldNotRun = 2;  ///< the command could not do its work

struct CheckOptions {
    std::vector<std::string> paths;
    bool json = false;
};
/// Checks content files and folders.
int check(const CheckOptions& options, Session& session);

struct ListOptions {
    bool json = false;
};
/// Lists the modules and scenarios of the library, with where the person stands.
int list(const ListOptions& options, Session& session);

struct PlayOptions {
    std::string what;  ///< a file, a scenario's UUID, a module's id; empty to choose from a menu
    std::optional<std::string> answers;  ///< a file with an answer a line, "-" for standard input
    bool json = false;
    bool afresh = false;  ///< begin again although an attempt is under way
    int patience = 60;    ///< for how many seconds an answer is sent again to a server that is away
};
/// Plays a scenario, or goes on with it.
int play(const PlayOptions& options, Session& session);

struct AttemptsOptions {
    bool json = false;
};
/// Lists what the person played.
int attempts(const AttemptsOptions& options, Session& session);

struct ExportOptions {
    enum class What { attempts, mine };
    What what = What::attempts;
    bool json = false;   ///< attempts: otherwise CSV; mine is JSON
    std::string output;  ///< a file; empty for standard output
};
/// Writes the person's attempts with every answer, or all that is kept of them, to a file. Throws
/// StorageError.
int exportData(const ExportOptions& options, Session& session);

struct DatabaseCommand {
    enum class What { init, check, backup, restore, copy };
    What what = What::check;
    std::string file;  ///< backup, restore: the file
    std::string to;    ///< copy: the other database, a file or an address
};
/// Makes, checks, backs up, restores or copies the database.
int database(const DatabaseCommand& options, Session& session);

/// How texts are read for plain language.
struct ReadingOptions {
    std::string language = "auto";     ///< "fr", "en", or "auto": as the text is
    std::string profile;               ///< "public", "agents", "web"; empty for every rule
    bool all = false;                  ///< also the rules that are not shown by default
    std::vector<std::string> folders;  ///< rules of a service
};

struct AnalyseOptions {
    std::string file;  ///< "-" for standard input
    ReadingOptions reading;
    std::string format = "text";  ///< "json", "sarif"
    bool failOnStrong = false;
    std::string version;  ///< of the program
};
/// Says what makes a text hard to read, and what a letter leaves out.
int analyse(const AnalyseOptions& options, Session& session);

struct ExplainOptions {
    std::string rule;  ///< empty for a list of all
    ReadingOptions reading;
};
/// Explains a rule, a point of a letter, or a score.
int explain(const ExplainOptions& options, Session& session);

struct CompareOptions {
    std::string before;
    std::string after;
    ReadingOptions reading;
    bool json = false;
};
/// Says what is better and worse in the second of two texts, and whether its facts are the same.
int compareTexts(const CompareOptions& options, Session& session);

struct RulesTestOptions {
    std::vector<std::string> paths;
};
/// Tries the rules of plain language in files and folders on their own examples.
int testRules(const RulesTestOptions& options, Session& session);

struct RuleUsesOptions {
    bool json = false;
};
/// Says how often each rule spoke to the person in the workshop, and what they made of it.
int ruleUses(const RuleUsesOptions& options, Session& session);

struct FrameworkCommand {
    enum class What { check, list, diff, map };
    What what = What::list;
    std::vector<std::string> names;  ///< check: a file or folder; diff and map: two files or ids
    bool json = false;
};
/// Checks, lists, compares or maps frameworks that teams judge themselves by.
int framework(const FrameworkCommand& options, Session& session);

struct FrameworkImportOptions {
    std::string file;      ///< a library of CISO Assistant
    std::string to;        ///< a folder, or the file to write; empty for the current folder
    std::string language;  ///< "fr", "en": the translation to take; empty for the library's own language
};
/// Makes a framework of one that another tool uses, and tells what did not travel.
int importFramework(const FrameworkImportOptions& options, Session& session);

struct ListCampaignsOptions {
    bool json = false;
};
/// Lists the diagnostics that are kept.
int listCampaigns(const ListCampaignsOptions& options, Session& session);

struct NewCampaignOptions {
    std::string unit;       ///< its name; it is made where there is none
    std::string framework;  ///< a file or an id
    std::string facilitator;
    int expected = 0;
    std::optional<int> wave;
    std::string way = "ballots";  ///< "cards"
    assessment::Thresholds thresholds;
    bool isShared = false;
};
/// Prepares a diagnostic.
int newCampaign(const NewCampaignOptions& options, Session& session);

struct CampaignOptions {
    std::string campaign;  ///< an id, its beginning, or "unit/wave"
};
/// Opens a prepared diagnostic.
int openCampaign(const CampaignOptions& options, Session& session);
/// Says how many have answered, and by what rules.
int campaignStatus(const CampaignOptions& options, Session& session);
/// Opens a closed diagnostic for another round.
int openCampaignAgain(const CampaignOptions& options, Session& session);

struct CloseCampaignOptions {
    std::string campaign;
    bool isConfirmed = false;
    bool giveUp = false;  ///< also where too few have answered
};
/// Counts the ballots of a diagnostic and deletes them.
int closeCampaign(const CloseCampaignOptions& options, Session& session);

struct InviteOptions {
    std::string campaign;
    std::string respondent = "agent";  ///< "manager", "partner", "users"
    std::string until;                 ///< a day; may be empty
    std::string file;
};
/// Writes a file that people answer on another machine.
int invite(const InviteOptions& options, Session& session);

struct AnswerInvitationOptions {
    std::string file;     ///< the invitation
    std::string answers;  ///< a table
    std::string to;       ///< the ballot
};
/// Makes a ballot of a table of answers. Written to the same file again, it takes the place of the first.
int answerInvitation(const AnswerInvitationOptions& options, Session& session);

struct BallotSheetOptions {
    std::string campaign;
    std::string respondent = "agent";
    int ballots = 0;
    std::string file;
};
/// Writes a table with a column for each ballot.
int ballotSheet(const BallotSheetOptions& options, Session& session);

struct MergeBallotsOptions {
    std::string campaign;
    std::vector<std::string> files;  ///< or folders
};
/// Takes in ballots that came back, each file whole or not at all.
int mergeBallots(const MergeBallotsOptions& options, Session& session);

struct DiagnosticResultsOptions {
    std::string campaign;         ///< a closed one; empty where counts are given
    std::string framework;        ///< a file or an id
    std::string counts;           ///< a file of comma-separated values
    std::string format = "text";  ///< "json", "html"
    int least = 5;                ///< nothing is shown of fewer answers
};
/// Says what came of a closed diagnostic, or works it out from how often each answer was given.
int diagnosticResults(const DiagnosticResultsOptions& options, Session& session);

}  // namespace trainer
