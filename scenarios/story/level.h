#pragma once
#include <array>
#include <string_view>
#include <utility>

namespace scenarios {

/// The levels of the common European framework.
enum class Level { a1, a2, b1, b2, c1, c2 };

inline constexpr std::array<std::pair<std::string_view, Level>, 6> levelWords{{{"A1", Level::a1},
                                                                               {"A2", Level::a2},
                                                                               {"B1", Level::b1},
                                                                               {"B2", Level::b2},
                                                                               {"C1", Level::c1},
                                                                               {"C2", Level::c2}}};

}  // namespace scenarios
