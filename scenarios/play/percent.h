#pragma once
#include "scenarios/play/mark.h"

namespace scenarios {

/// 100 × earned / possible, rounded half up; possible is above 0.
inline int percentOf(Points earned, Points possible) {
    return static_cast<int>((200 * earned + possible) / (2 * possible));
}

}  // namespace scenarios
