#include "scenarios/story/commons.h"

#include <algorithm>

namespace scenarios {

const PriorityClass* PriorityGrid::find(const ClassId& wanted) const {
    const auto found = std::ranges::find(classes, wanted, &PriorityClass::id);
    return found == classes.end() ? nullptr : &*found;
}

const FirstMove* PriorityGrid::find(const MoveId& wanted) const {
    const auto found = std::ranges::find(moves, wanted, &FirstMove::id);
    return found == moves.end() ? nullptr : &*found;
}

}  // namespace scenarios
