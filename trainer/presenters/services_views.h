#pragma once
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "assessment/plan/figures.h"
#include "assessment/plan/heard.h"
#include "assessment/plan/told_moves.h"
#include "trainer/presenters/plan_desk.h"

// What dashboards show of all services beside each other, in the order of the services; never ranked.

namespace trainer {

/// Which services.
struct Scope {
    int wave = 0;  ///< those that have begun that wave; 0: also those that have begun none
    std::vector<std::string> units = {};  ///< of them, those chosen one by one; empty: all
    bool operator==(const Scope&) const = default;
};
/// What a dashboard of services asks; see Asking.
struct ServicesAsking {
    Scope scope = {};
    assessment::Period period = {};
};
/// The services that are meant.
std::vector<assessment::Unit> unitsIn(DiagnosticDesk& desk, const Scope& scope);
/// The waves that a service has begun, the last first.
std::vector<int> wavesBegun(DiagnosticDesk& desk);
/// The titles of the engagements of every framework that is known here, by their ids.
std::map<std::string, std::string> engagementTitles(DiagnosticDesk& desk);

/// How one service stands beside others.
struct UnitFigures {
    std::string unit;  ///< its UUID
    std::string name;
    assessment::CountedFigures figures;
};
/// Of several.
struct UnitsFigures {
    std::vector<UnitFigures> units;
    assessment::CountedFigures all;
};
struct ServicesView : UnitsFigures {                  ///< the units also where they have no action
    std::map<std::string, UnitsFigures> engagements;  ///< only units with actions for it
    std::map<std::string, std::string> titles;        ///< of engagements
};
ServicesView servicesView(PlanDesk& desk, const ServicesAsking& asking);

/// What is late of each.
struct ServicesLateView {
    struct Late {
        std::string name;
        assessment::LateCount count;  ///< also where nothing is late
    };
    std::vector<Late> units;
    assessment::LateCount all;
};
ServicesLateView servicesLateView(PlanDesk& desk, const ServicesAsking& asking);

/// What became of the levels of what was done, as far as it may be told; see toldMoves.
struct ServicesChangeView {
    /// What a service did about gaps of its diagnostics: how far it is, never how its levels moved.
    struct Finished {
        std::string unit;  ///< its UUID
        std::string name;
        int waves = 0;          ///< that are counted
        long long earlier = 0;  ///< actions about gaps of a wave before its last one
        long long next = 0;     ///< about gaps of its last: the next will tell
    };
    std::vector<Finished> units;
    int compared = 0;  ///< of them, those with two counted waves
    assessment::ToldMoves moves;
};
ServicesChangeView servicesChangeView(PlanDesk& desk, const ServicesAsking& asking);

/// What users said, and what became of it.
struct ServicesHeardView {
    using Counts = std::map<assessment::Heard, long long>;
    struct Heard {
        std::string unit;  ///< its UUID
        std::string name;
        Counts counts;  ///< each way there is
    };
    std::vector<Heard> units;  ///< also those that heard nothing
    Counts all;
    std::map<assessment::EventSource, std::vector<Heard>> bySource;  ///< services as above, of each source
    std::map<std::string, std::vector<Heard>> byEngagement;          ///< the same
    std::map<std::string, std::string> titles;                       ///< of engagements
};
ServicesHeardView servicesHeardView(PlanDesk& desk, const ServicesAsking& asking);
/// How many events that is.
long long eventsIn(const ServicesHeardView::Counts& counts);

/// Who trained what since the period began; see toldSum.
struct ServicesTrainedView {
    struct Skill {
        std::string title;
        assessment::ToldSum sum;
    };
    /// A module that services ask their teams to train.
    struct Asked {
        std::string module;
        std::string title;
        std::vector<std::pair<std::string, assessment::Assignment>> units;  ///< that ask it: name, and how
        std::optional<assessment::ToldSum> completed;  ///< not set where the library does not have the module
    };
    struct People {
        std::string unit;  ///< its UUID
        std::string name;
        int people = 0;  ///< of it, in this database
    };
    int leastTold = 0;  ///< nothing is told of fewer people; the most that a service asks for
    std::vector<People> units;
    std::vector<Skill> skills;
    std::vector<Asked> asked;
};
ServicesTrainedView servicesTrainedView(PlanDesk& desk, const ServicesAsking& asking);

}  // namespace trainer
