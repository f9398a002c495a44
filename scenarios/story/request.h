#pragma once
#include <string>

#include "scenarios/story/blocks.h"

namespace scenarios {

enum class Channel { guichet, telephone, courrier, courriel, formulaire, visio };

/// What somebody asks a service.
struct Request {
    PersonId person;
    Channel channel = Channel::courriel;
    std::string received;  ///< "2026-03-02T08:12", on the story's calendar
    Text subject;
    Blocks body;
};

}  // namespace scenarios
