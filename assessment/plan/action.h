#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "assessment/diagnostic/consensus.h"
#include "assessment/framework/framework.h"

namespace assessment {

/// How far an action is.
enum class ActionStatus {
    proposed,
    decided,
    inProgress,
    done,      ///< what was to be done is done; whether it helped is not known yet
    verified,  ///< a measure or a proof shows that it helped
    abandoned
};
/// The word that files and tables use: "proposed", "decided", "in_progress", "done", "verified", "abandoned".
std::string_view word(ActionStatus status);
std::optional<ActionStatus> actionStatusOf(std::string_view word);
/// Nobody has to do anything for it any more: verified or abandoned.
bool isOver(ActionStatus status);
/// What it says is still to be done: proposed, decided or in progress.
bool isToDo(ActionStatus status);
/// Done, whether it is verified or not.
bool isDone(ActionStatus status);

/// What an action answers to.
struct ActionOrigin {
    enum class Kind {
        free,  ///< an idea
        gap,   ///< what a campaign showed
        event  ///< something that happened
    };
    Kind kind = Kind::free;
    std::string campaign;   ///< of a gap: the UUID of its campaign
    std::string criterion;  ///< of a gap
    int from = 0;           ///< of a gap: the level the team agreed on
    int target = 0;         ///< of a gap: the level it aims at; above `from`
    std::string event;      ///< the UUID of an event
    bool operator==(const ActionOrigin&) const = default;
};
std::string_view word(ActionOrigin::Kind kind);
std::optional<ActionOrigin::Kind> originKindOf(std::string_view word);

/// The words that files and tables use: "low", "medium", "high".
std::string_view word(Grade grade);
std::optional<Grade> gradeOf(std::string_view word);

/// Something a service does to serve its users better. What stands in one of its lists is one line each: not
/// empty, and without a line break.
struct Action {
    std::string id;    ///< a UUID
    std::string unit;  ///< the UUID of the service
    std::string title;
    std::string details;
    ActionOrigin origin;
    std::string engagement;  ///< its id in the framework of the origin, or in any; may be empty
    std::string owner;       ///< who sees to it, as people call them; empty while nobody does
    std::vector<std::string> contributors;
    Grade priority = Grade::medium;
    Grade impact = Grade::medium;  ///< what it changes for users
    Grade effort = Grade::medium;
    std::string start;  ///< "2026-11-22"; may be empty
    std::string due;    ///< the same
    ActionStatus status = ActionStatus::proposed;
    Tenths days = 0;                      ///< what it costs, in tenths of days of work; 0: not said
    long long euros = 0;                  ///< the same, in euros
    std::vector<std::string> indicators;  ///< the UUIDs of those it is to move
    std::vector<std::string> links;       ///< addresses and places of files
    std::vector<std::string> proofs;      ///< what shows that it helped, in words or as an address
    long long version = 1;                ///< grows with each update
    bool operator==(const Action&) const = default;
};

/// Due before today, and still to do: one that is done waits for its proof, it is not late.
bool isLate(const Action& action, const std::string& today);
/// Much for users, little work, and due within three months of its start (of today, where it has none).
bool isQuickWin(const Action& action, const std::string& today);

}  // namespace assessment
