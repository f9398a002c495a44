#pragma once
#include <map>
#include <set>
#include <string>
#include <vector>

#include "assessment/plan/event.h"
#include "assessment/plan/plan_store.h"
#include "assessment/team/trained_team.h"

namespace assessment {

/// What is late of a unit; see LateFigures.
struct LateCount {
    std::string unit;
    long long upToWeek = 0;
    long long upToMonth = 0;
    long long longer = 0;
    long long unowned = 0;  ///< of them, those nobody sees to

    long long all() const { return upToWeek + upToMonth + longer; }
};

/// Actions of a unit that are done about one gap, since one day.
struct DoneCount {
    std::string unit;
    std::string campaign;  ///< of the gap, as the next two
    std::string criterion;
    int target = 0;
    std::string day;  ///< see doneOn
    long long actions = 0;
};

/// Events of a unit, from one source, of which the same was decided and to which actions answer that are as
/// far.
struct EventCount {
    std::string unit;
    EventSource source = EventSource::users;
    std::string engagement;
    Decision decision = Decision::open;
    std::set<ActionStatus> answers;  ///< how far the actions are
    long long events = 0;
};

/// Counts over all units at once what their plans hold and what their people trained, for who coordinates
/// them. It names nobody, and reads no journal. All in no order.
class AllUnitsStore {
  public:
    virtual ~AllUnitsStore() = default;
    /// What is late of what was due in a period.
    virtual std::vector<LateCount> late(const Period& period, const std::string& today) = 0;
    /// What was done about gaps in a period.
    virtual std::vector<DoneCount> done(const Period& period) = 0;
    /// What users and their committee said in a period; see voicesIn.
    virtual std::vector<EventCount> said(const Period& period) = 0;
    /// By unit; see TrainedTeamStore.
    virtual std::map<std::string, TrainedTeam> trained(const std::string& since) = 0;
    /// How many passed all those scenarios, since they were asked to, by assignment of a module; none where
    /// it is not named. See AssignmentStore.
    virtual std::map<std::string, int> completed(const std::string& module,
                                                 const std::vector<std::string>& scenarios) = 0;
};

}  // namespace assessment
