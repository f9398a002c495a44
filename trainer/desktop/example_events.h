#pragma once
#include <string>

#include "trainer/desktop/example_desk.h"

namespace trainer {

/// What a service heard in a year, from each source; the UUIDs of events that actions answer to.
struct ExampleEvents {
    std::string waiting;
    std::string form;
    std::string breakdown;
    std::string letters;
    std::string calls;
    std::string saturday;
};
ExampleEvents keepExampleEvents(ExampleDesk& desk, const std::string& unit);

}  // namespace trainer
