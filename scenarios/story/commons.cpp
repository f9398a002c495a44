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

const ChecklistElement* Checklist::find(const ElementId& wanted) const {
    const auto found = std::ranges::find(elements, wanted, &ChecklistElement::id);
    return found == elements.end() ? nullptr : &*found;
}

const Service* Directory::find(const ServiceId& wanted) const {
    const auto found = std::ranges::find(services, wanted, &Service::id);
    return found == services.end() ? nullptr : &*found;
}

}  // namespace scenarios
