#pragma once
#include "content/reading/element.h"
#include "scenarios/story/request.h"

namespace content {

/// Takes the request of a step; reports where it is missing.
scenarios::Request readRequest(Element& step);

}  // namespace content
