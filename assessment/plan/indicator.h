#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "assessment/plan/thousandths.h"
#include "assessment/team/team_store.h"

namespace assessment {

/// Where a figure should go.
enum class Direction { up, down };
std::string_view word(Direction direction);
std::optional<Direction> directionOf(std::string_view word);

/// How often it is measured.
enum class Frequency { weekly, monthly, quarterly, yearly };
std::string_view word(Frequency frequency);
std::optional<Frequency> frequencyOf(std::string_view word);

/// A figure that tells how well a service serves.
struct Indicator {
    std::string id;    ///< a UUID
    std::string unit;  ///< the UUID of the service
    std::string title;
    std::string definition;  ///< how it is worked out
    std::string measuredIn;  ///< "%", "days"; may be empty
    std::optional<Thousandths> target;
    Direction direction = Direction::up;
    std::string source;  ///< where its measures come from
    Frequency frequency = Frequency::monthly;
    /// The id of one of the ready-made indicators of the commons; empty: the service's own.
    std::string kind;
    bool isKept = true;     ///< measured still
    long long version = 1;  ///< grows with each update
    bool operator==(const Indicator&) const = default;
};

struct Measure {
    std::string id;  ///< a UUID
    std::string indicator;
    std::string date;  ///< "2026-11-22"
    Thousandths value = 0;
    std::string note;  ///< may be empty
    bool operator==(const Measure&) const = default;
};

/// How an indicator stands.
struct IndicatorState {
    const Indicator* indicator = nullptr;
    std::optional<Measure> last;
    std::optional<Measure> before;  ///< the one before the last
    std::optional<bool> reached;    ///< whether the last reaches the target, where there are both
    /// The day by which it is to be measured: today where it never was; empty where it is not measured any
    /// more.
    std::string nextDue;
    bool isOverdue = false;
};
/// The indicator must outlive it. measures: in any order; those of other indicators, and those of days after
/// today, are passed over. Of two of one day the later in the list is the last.
IndicatorState stateOf(const Indicator& indicator, const std::vector<Measure>& measures,
                       const std::string& today);

enum class IndicatorFault { noTitle, noDay, future };
std::vector<IndicatorFault> faultsOf(const Indicator& indicator);
std::vector<IndicatorFault> faultsOf(const Measure& measure, const std::string& today);

/// Keeps indicators and their measures. Whatever a function has accepted is durable when it returns.
class IndicatorStore {
  public:
    virtual ~IndicatorStore() = default;
    virtual void add(const Indicator& indicator) = 0;
    virtual Update update(const Indicator& indicator) = 0;
    /// In the order they were added; an empty unit: of all, one unit after another.
    virtual std::vector<Indicator> indicators(const std::string& unit) = 0;
    /// Puts a measure in the place of the one with its id.
    virtual void keep(const Measure& measure) = 0;
    virtual void remove(const Measure& measure) = 0;
    /// By day, and those of one day in the order they were added, of the indicators of a unit; an empty unit:
    /// of all.
    virtual std::vector<Measure> measures(const std::string& unit) = 0;
};

}  // namespace assessment
