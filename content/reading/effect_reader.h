#pragma once
#include "content/reading/element.h"
#include "scenarios/story/effect.h"

namespace content {

/// Reads what a choice or the end of a step does to a variable; its other
/// attributes are asked for already.
scenarios::Effect readEffect(Element& element);

}  // namespace content
