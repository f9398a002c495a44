#pragma once
#include <optional>
#include <string>

#include "trainer/presenters/event_post.h"

class wxWindow;

namespace trainer {

/// How a table of another tool is to be read.
struct EventTableWish {
    EventColumns columns;
    assessment::EventSource source = assessment::EventSource::users;  ///< where its rows do not say it
};

/// Shows the first rows of a table and asks which of its columns tells what. Nothing where they change their
/// mind.
std::optional<EventTableWish> askForColumns(wxWindow* parent, const EventTable& table,
                                            const EventColumns& likely);

}  // namespace trainer
