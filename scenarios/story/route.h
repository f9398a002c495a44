#pragma once
#include <memory>
#include <vector>

#include "scenarios/story/directory.h"
#include "scenarios/story/question.h"
#include "scenarios/story/request.h"

namespace scenarios {

/// What handing the request over to a service is worth, and why.
struct RouteTarget {
    ServiceId service;
    int credit = 0;  ///< percent; 100 is right
    Text why;
};

/// A request to hand over to the right service of a directory, with what the person is told and which delay.
struct Route {
    std::shared_ptr<const Directory> directory;  ///< never null in a scenario that was read without error
    Blocks intro;
    Request request;
    std::vector<RouteTarget> targets;  ///< a service that is not there earns nothing
    std::vector<Choice> sayings;       ///< one is right
    std::vector<Choice> delays;        ///< one is right
};

}  // namespace scenarios
