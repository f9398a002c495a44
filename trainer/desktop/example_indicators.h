#pragma once
#include <string>

#include "trainer/desktop/example_desk.h"

namespace trainer {

/// The figures of a service: those of Services Publics+ and one of its own, measured for a year; the UUIDs of
/// two of them.
struct ExampleIndicators {
    std::string calls;
    std::string waiting;
};
ExampleIndicators measureExample(ExampleDesk& desk, const std::string& unit);

}  // namespace trainer
