#pragma once
#include <optional>
#include <string>
#include <vector>

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

struct DiagnosticResultsOptions {
    std::string framework;        ///< a file or an id
    std::string counts;           ///< a file of comma-separated values
    std::string format = "text";  ///< "json", "html"
    int least = 5;                ///< nothing is shown of fewer answers
};
/// Works out what came of a diagnostic from how often each answer was given.
int diagnosticResults(const DiagnosticResultsOptions& options, Session& session);

}  // namespace trainer
