#pragma once
#include <optional>
#include <string>
#include <vector>

#include "assessment/diagnostic/campaign.h"

namespace assessment {

/// What a campaign must have come to, so that a stage is behind it.
enum class Gate {
    opened,  ///< ballots are given
    closed,  ///< they are counted
    agreed   ///< the meeting is over
};
/// A step on the way of a service through a wave. Which there are, and their order, is data.
struct Stage {
    std::string id;
    std::string title;
    std::string summary;            ///< what is done in it
    std::optional<Gate> gate = {};  ///< without one, somebody says when it is done
    bool operator==(const Stage&) const = default;
};

/// Whether the campaign has come to that.
bool isPast(Gate gate, Phase phase);

/// The stages of a new campaign: all of them, without dates.
std::vector<StageDate> datesOf(const std::vector<Stage>& stages);

/// The stages of a campaign, with that day as the one on which each gate was passed that is now past. What
/// has a day already keeps it.
std::vector<StageDate> passed(std::vector<StageDate> dates, const std::vector<Stage>& stages, Phase phase,
                              const std::string& day);

/// The day a campaign was closed: that of the stage which closing, or the end of the meeting, is the gate of;
/// else of the last stage that is done. Empty where none is.
std::string closedOn(const std::vector<StageDate>& dates, const std::vector<Stage>& stages);

}  // namespace assessment
