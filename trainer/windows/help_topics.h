#pragma once
#include <string>
#include <vector>

#include "trainer/presenters/step_view.h"

namespace trainer {

/// What the help explains, in the order in which it is listed: the pages, the kinds of step, and the rest.
enum class HelpTopic {
    home,
    training,
    module,
    results,
    workshop,
    diagnostics,
    preparing,
    ballot,
    board,
    meeting,
    outcome,
    waves,
    oversight,
    plan,
    action,
    events,
    event,
    indicators,
    practices,
    dashboards,
    followUp,
    priorities,
    settings,
    page,
    question,
    order,
    match,
    number,
    dialogue,
    inbox,
    sort,
    route,
    reply,
    rewrite,
    feedback,
    files,
    keys
};
constexpr int helpTopics = static_cast<int>(HelpTopic::keys) + 1;

/// What one can do somewhere, in the language spoken.
struct HelpText {
    std::string title;
    std::string lead;
    std::vector<std::string> lines;
};
HelpText helpOn(HelpTopic topic);

/// The topic of a step.
HelpTopic topicOf(StepView::Kind kind);

}  // namespace trainer
