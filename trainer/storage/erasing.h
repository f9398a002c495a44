#pragma once
#include <functional>
#include <string>

namespace trainer {

class Connection;
class Database;

/// Erases a person and everything they did: attempts, answers, drafts, results, roles, what they had begun to
/// write, and their ballots in campaigns that are open. What was erased is overwritten in an SQLite file, not
/// only left out. Editions stay: they are nobody's; so does what was counted of ballots, which nobody can be
/// found in. Action plans are their service's record: they stay, and so does what was written in them, but
/// the person's name is taken out where they own an action, contribute to it or wrote in its journal, and
/// where they lead a campaign (see forgetName). A name inside a text that somebody wrote stays. at: now,
/// "2026-11-22T09:30:00Z". Throws StorageError, and erases nothing.
void erasePerson(Database& database, const std::string& person, const std::string& at);

// The rest is for this folder only.

/// The tables that hold what is answered in open rounds.
inline constexpr const char* openRounds = "ballot, card";

/// Runs the work, which deletes something, as a change, and then takes away what the engine still holds of
/// it. Where that cannot be done now, it is at the next opening.
void eraseForGood(Connection& connection, const std::function<void()>& work);

/// Inside a change that seized `openRounds`: deletes the ballots and cards of a campaign, so that nothing of
/// them is left in the pages of their tables.
void forgetRound(Connection& connection, const std::string& campaign);

}  // namespace trainer
