#pragma once
#include <variant>
#include <vector>

#include "scenarios/story/dialogue.h"
#include "scenarios/story/inbox.h"
#include "scenarios/story/page.h"
#include "scenarios/story/question.h"
#include "scenarios/story/reply.h"
#include "scenarios/story/rewrite.h"
#include "scenarios/story/route.h"
#include "scenarios/story/sort.h"

namespace scenarios {

/// The kinds of step. A new kind is a type of its own here, and a file of its own in play and in reading.
using StepBody = std::variant<Page, Question, Dialogue, Inbox, Sort, Route, Reply, Rewrite>;

/// What a marked step says once it is answered.
struct StepFeedback {
    Text right;
    Text partly;
    Text wrong;
    Text general;  ///< said whatever the answer: why it is so
    std::vector<Text> hints;
};

/// What ending a step in a certain way does to the story.
struct VerdictEffect {
    Verdict on = Verdict::wrong;
    Effect effect;
};

/// One thing the player reads, answers or plays.
struct Step {
    StepId id;
    Text title;
    Condition when;
    std::vector<SourceId> sources;
    SkillId skill;     ///< what its points count for; empty for a page
    int points = 0;    ///< the most it can earn
    int tries = 1;     ///< how often it may be tried; the last try counts
    int tryCost = 0;   ///< the points each try after the first costs
    int hintCost = 0;  ///< the points each hint seen costs
    std::vector<VerdictEffect> effects;
    StepFeedback feedback;
    StepBody body;
};

}  // namespace scenarios
