#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "scenarios/play/mark.h"
#include "scenarios/story/scenario.h"

// Scenarios made at random, the same for the same numbers: what an author could write without a fault. The
// model answer of every step earns all its points.

namespace made {

enum class Kind {
    page,
    single,
    multiple,
    order,
    match,
    number,
    dialogue,
    inbox,
    sort,
    route,
    reply,
    rewrite
};
inline constexpr std::array allKinds{Kind::page,  Kind::single, Kind::multiple, Kind::order,
                                     Kind::match, Kind::number, Kind::dialogue, Kind::inbox,
                                     Kind::sort,  Kind::route,  Kind::reply,    Kind::rewrite};

/// 0 .. count-1; count is not 0.
std::size_t below(std::size_t count, scenarios::Random& random);
/// True once in so many times.
bool oneIn(std::size_t times, scenarios::Random& random);

/// A step of that kind, with points, tries and costs, hints and effects on the variable "mood".
scenarios::Step step(Kind kind, const std::string& id, scenarios::Random& random);

/// Steps of those kinds in that order; some have conditions on what came before.
scenarios::Scenario scenario(const std::vector<Kind>& kinds, scenarios::Random& random);
/// One to six steps of any kind.
scenarios::Scenario scenario(scenarios::Random& random);

/// An answer nobody should give: bytes, half a canonical answer, another step's words.
std::string garbage(const scenarios::Scenario& scenario, scenarios::Random& random);

}  // namespace made
