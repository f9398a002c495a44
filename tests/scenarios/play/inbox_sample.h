#pragma once
#include "tests/scenarios/play/samples.h"

/// Four classes, of which the first is danger; weights 5, 3, 2; half of the credit for the class next door.
inline scenarios::PriorityGrid smallGrid() {
    scenarios::PriorityGrid grid;
    grid.id = scenarios::GridId("grid");
    grid.classWeight = 5;
    grid.moveWeight = 3;
    grid.rankWeight = 2;
    for (const char* id : {"P0", "P1", "P2", "P3"})
        grid.classes.push_back({scenarios::ClassId(id), id == std::string("P0"), false,
                                text("class " + std::string(id)), text("trigger"), text("target")});
    for (const char* id : {"call_help", "call", "reply", "file"})
        grid.moves.push_back({scenarios::MoveId(id), text("move " + std::string(id))});
    return grid;
}

inline scenarios::Message message(const std::string& id, const std::string& priority,
                                  const std::vector<std::string>& moves, int rank,
                                  const std::vector<std::string>& numbers = {}) {
    scenarios::Message made;
    made.id = scenarios::MessageId(id);
    made.person = scenarios::PersonId("someone");
    made.priority = scenarios::ClassId(priority);
    for (const std::string& move : moves) made.moves.emplace_back(move);
    made.rank = rank;
    for (const std::string& number : numbers) made.numbers.emplace_back(number);
    made.subject = text("subject " + id);
    made.why = text("why " + id);
    return made;
}

/// One inbox worth 40 points: m1 of danger, m2 and m3 of one rank, m4 last. The grid may be changed first.
template <class Change>
scenarios::Scenario inboxStory(Change change) {
    scenarios::PriorityGrid grid = smallGrid();
    change(grid);
    scenarios::Inbox inbox;
    inbox.grid = std::make_shared<const scenarios::PriorityGrid>(std::move(grid));
    inbox.messages = {message("m1", "P0", {"call_help"}, 1, {"n17", "n112"}),
                      message("m2", "P1", {"call", "reply"}, 2), message("m3", "P2", {"reply"}, 2),
                      message("m4", "P3", {"file"}, 3)};
    return scenarioOf({stepOf("box", 40, std::move(inbox))});
}

inline scenarios::Scenario inboxStory() {
    return inboxStory([](scenarios::PriorityGrid&) {});
}
