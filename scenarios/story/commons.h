#pragma once
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "scenarios/story/checklist.h"
#include "scenarios/story/directory.h"
#include "scenarios/story/source.h"
#include "scenarios/story/version.h"

namespace scenarios {

struct Skill {
    SkillId id;
    Text title;
    Text summary;
};

struct PriorityClass {
    ClassId id;
    bool danger = false;     ///< somebody's life or safety: never to be missed
    bool sensitive = false;  ///< nobody is timed on it; danger always is
    Text title;
    Text trigger;  ///< what in a message points to this class
    Text target;   ///< by when it is handled
};

struct FirstMove {
    MoveId id;
    Text title;
};

/// How a service ranks what comes in: its own data, from the most urgent class to the least.
struct PriorityGrid {
    GridId id;
    Version version;
    std::string hash;  ///< of its text
    std::string text;  ///< the file it was read from, kept with the attempts that are played on it
    int cap = 40;      ///< the most a scenario scores, in percent, once a message of danger was missed
    int near = 50;     ///< the credit in percent for the class next to the right one; never for danger
    int classWeight = 1;
    int moveWeight = 1;
    int rankWeight = 1;
    Text title;
    Text summary;
    std::vector<Source> sources;
    std::vector<PriorityClass> classes;
    std::vector<FirstMove> moves;

    /// Null if the grid has no such class or move.
    const PriorityClass* find(const ClassId& id) const;
    const FirstMove* find(const MoveId& id) const;
};

struct EmergencyNumber {
    EmergencyNumberId id;
    std::string dial;     ///< as it is dialled
    std::string checked;  ///< the day it was last checked
    SourceId source;
    Text title;
    Text summary;
};

/// What the scenarios of a library share.
struct Commons {
    std::map<SkillId, Skill> skills;
    std::map<GridId, std::shared_ptr<const PriorityGrid>> grids;
    std::map<EmergencyNumberId, EmergencyNumber> numbers;
    std::map<ChecklistId, std::shared_ptr<const Checklist>> checklists;
    std::map<DirectoryId, std::shared_ptr<const Directory>> directories;
};

}  // namespace scenarios
