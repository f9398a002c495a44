#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "assessment/diagnostic/thresholds.h"
#include "assessment/framework/framework.h"

namespace assessment {

/// How far a campaign is. It only goes forward, but for a new round, which opens a closed one again.
enum class Phase {
    prepared,  ///< everything about it can still be changed
    open,      ///< ballots are given; its framework and thresholds are fixed, nobody sees results
    closed,    ///< counted, the ballots are gone; the meeting may be held
    agreed     ///< the meeting is over: levels and reasons are fixed
};
/// The word that files and tables use.
std::string_view word(Phase phase);
std::optional<Phase> phaseOf(std::string_view word);

/// How its answers are collected.
enum class Way {
    ballots,  ///< each person gives one: in the program, in a file, in a column of a table
    cards     ///< a show of cards in a meeting: how many showed what is typed in
};
std::string_view word(Way way);
std::optional<Way> wayOf(std::string_view word);

/// A step on the way of a service through a wave, with the days it is planned for and done on.
struct StageDate {
    std::string stage;    ///< its id among the stages of the commons
    std::string planned;  ///< "2026-11-22"; may be empty
    std::string done;     ///< empty while it is not
    bool operator==(const StageDate&) const = default;
};

/// The last campaign of a unit that is closed, where the unit shares it: as much as a lot needs.
struct SharedCampaign {
    std::string id;
    std::string unit;
    FrameworkName framework;
    bool operator==(const SharedCampaign&) const = default;
};

/// A unit judges itself by a framework, once: one wave of it.
struct Campaign {
    std::string id;    ///< a UUID
    std::string unit;  ///< the UUID of the unit
    int wave = 1;      ///< 1 or more; one campaign a wave and unit
    FrameworkName framework;
    std::string frameworkHash;  ///< of the text that is kept with it
    std::string facilitator;    ///< who leads it, as people call them
    int expected = 0;           ///< how many are asked to answer; 1 or more
    Way way = Way::ballots;
    Thresholds thresholds;
    Phase phase = Phase::prepared;
    int round = 1;  ///< a late answer opens another one, in which everybody answers again
    /// The unit wishes to stand, without its name, beside others that wish so too.
    bool isShared = false;
    /// It came with an invitation: ballots are answered here and sent to where they are counted.
    bool isGuest = false;
    std::vector<StageDate> stages;  ///< in their order
    long long version = 1;          ///< grows with each update
    bool operator==(const Campaign&) const = default;
};

/// Something in a campaign that may not be.
enum class CampaignFault {
    wave,         ///< below 1
    expected,     ///< fewer people than k
    k,            ///< below Thresholds::leastK
    tolerance,    ///< not from 0 to the levels of the scale
    apart,        ///< not from 1 to the levels of the scale
    share,        ///< not from 1 to 100
    people,       ///< below 1
    facilitator,  ///< nobody is named
    framework     ///< it is a draft
};
std::vector<CampaignFault> faultsOf(const Campaign& campaign, const Framework& framework);

/// The numbers of waves go on from the last of the unit.
int nextWave(const std::vector<Campaign>& campaigns, const std::string& unit);

}  // namespace assessment
