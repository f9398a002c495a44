#pragma once
#include <memory>
#include <string>
#include <vector>

#include "scenarios/story/blocks.h"
#include "scenarios/story/commons.h"
#include "scenarios/story/request.h"

namespace scenarios {

/// A request that came in, and how it is best handled.
struct Message {
    MessageId id;
    PersonId person;
    Channel channel = Channel::courriel;
    std::string received;  ///< "2026-03-02T08:12", on the story's calendar
    ClassId priority;
    std::vector<MoveId> moves;  ///< the first moves that are right, the best one first
    int rank = 1;               ///< 1 is handled first; equal ranks may go in any order
    std::string deadline;       ///< empty where there is none; otherwise like received
    std::vector<EmergencyNumberId> numbers;
    Text subject;
    Blocks body;
    Text why;
};

/// Messages to class, to answer with a first move, and to put in order, against a priority grid.
struct Inbox {
    std::shared_ptr<const PriorityGrid> grid;  ///< never null in a scenario that was read without error
    std::string now;                           ///< like Message::received
    int minutes = 0;                           ///< the time there is; 0 without end
    Blocks intro;
    std::vector<Message> messages;
};

}  // namespace scenarios
