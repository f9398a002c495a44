#pragma once
#include <string>

#include "assessment/plan/action.h"

/// An action with an id of its own and nothing else that could be wrong.
inline assessment::Action someAction(const std::string& id, assessment::ActionStatus status) {
    assessment::Action action;
    action.id = id;
    action.unit = "unit";
    action.title = "Display the opening hours";
    action.status = status;
    return action;
}
