#pragma once
#include <string>
#include <vector>

#include "scenarios/story/blocks.h"
#include "scenarios/story/level.h"

namespace scenarios {

/// Something a letter must tell, by the id that the rules of letters have for it.
struct PointGoal {
    std::string id;
    int weight = 1;
    Text label;
};

/// What a text must come to when the analyser reads it. What has no weight does not count.
struct ClarityGoal {
    /// When the player sees what the analyser says: while they write, or once the text is handed in.
    enum class Help { during, after };

    int findings = 0;  ///< weight
    int allowed = 0;   ///< so many findings may be left
    int level = 0;     ///< weight
    Level target = Level::b1;
    Help help = Help::during;
    std::vector<PointGoal> points;
};

}  // namespace scenarios
