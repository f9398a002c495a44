#pragma once
#include <string>
#include <vector>

#include "scenarios/play/mark.h"
#include "scenarios/story/reply.h"
#include "scenarios/story/rewrite.h"

namespace made {

/// Something a letter says, with a sentence that says it.
struct Sayable {
    scenarios::ChecklistElement element;
    std::string sentence;
};

scenarios::Text text(const std::string& words);

/// A reply whose model letter has everything asked and nothing forbidden. Blocks b1, b2 … say one element
/// each; the last ones are traps.
scenarios::Reply reply(scenarios::Random& random);

/// What the elements of a made reply are said with; traps among them, the self-checked ones not.
std::vector<Sayable> sayablesOf(const scenarios::Reply& reply);

/// A rewriting whose model keeps every fact and has nothing forbidden.
scenarios::Rewrite rewrite(scenarios::Random& random);

/// Whether some element looks at a place that moves when the letter grows.
bool looksAtPlaces(const scenarios::Reply& reply);

}  // namespace made
