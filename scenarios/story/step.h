#pragma once
#include <variant>
#include <vector>

#include "scenarios/story/dialogue.h"
#include "scenarios/story/inbox.h"
#include "scenarios/story/page.h"
#include "scenarios/story/question.h"

namespace scenarios {

/// The kinds of step. A new kind is a type of its own here, and a file of its own in play and in reading.
using StepBody = std::variant<Page, Question, Dialogue, Inbox>;

/// What a marked step says once it is answered.
struct StepFeedback {
    Text right;
    Text partly;
    Text wrong;
    Text general;  ///< said whatever the answer: why it is so
    std::vector<Text> hints;
};

/// One thing the player reads, answers or plays.
struct Step {
    StepId id;
    Text title;
    Condition when;
    std::vector<SourceId> sources;
    SkillId skill;   ///< what its points count for; empty for a page
    int points = 0;  ///< the most it can earn
    StepFeedback feedback;
    StepBody body;
};

}  // namespace scenarios
