#include <algorithm>
#include <array>

#include "content/reading/inline_reader.h"
#include "content/reading/scenario_words.h"
#include "content/reading/step_reader.h"

namespace content {
namespace {

std::shared_ptr<const scenarios::PriorityGrid> findGrid(Element& inbox) {
    const std::string id = inbox.identifier("grid");
    if (id.empty()) return nullptr;
    if (!inbox.checkKnown("grid", ProblemId::unknownReference, "grid", id, inbox.context().commons.grids,
                          [](const auto& grid) -> const std::string& { return grid.first.text(); }))
        return nullptr;
    return inbox.context().commons.grids.at(scenarios::GridId(id));
}

constexpr auto idOfThing = [](const auto& thing) -> const std::string& { return thing.id.text(); };

void checkAgainstGrid(Element& element, const scenarios::Message& message,
                      const scenarios::PriorityGrid& grid) {
    if (!message.priority.empty())
        element.checkKnown("class", ProblemId::unknownReference, "class", message.priority.text(),
                           grid.classes, idOfThing);
    for (const scenarios::MoveId& move : message.moves)
        element.checkKnown("moves", ProblemId::unknownReference, "move", move.text(), grid.moves, idOfThing);
    const auto* priority = grid.find(message.priority);
    if (priority && priority->danger && message.numbers.empty())
        element.report(ProblemId::dangerWithoutNumbers, element.offset(), {.subject = message.id.text()});
}

scenarios::Message readMessage(Element& element, const scenarios::PriorityGrid* grid) {
    scenarios::Message message;
    message.id = idOf<scenarios::MessageId>(element.declareId(References::Kind::message));
    message.person = idOf<scenarios::PersonId>(element.useId("person", References::Kind::person));
    message.channel = element.word<scenarios::Channel>("channel", channelWords);
    message.received = element.moment("received");
    message.priority = idOf<scenarios::ClassId>(element.identifier("class"));
    for (const std::string& id : element.identifiers("moves", true)) message.moves.emplace_back(id);
    message.rank = element.integer("rank", 1, 99);
    message.deadline = element.moment("deadline", false);
    for (const std::string& id : element.knownNumbers("numbers", false)) message.numbers.emplace_back(id);
    if (grid) checkAgainstGrid(element, message, *grid);

    element.expectChildren({"subject", "h", "p", "list", "quote", "definition", "image", "numbers", "why"});
    message.subject = mustInline(element, "subject");
    message.body = readBlocks(element);
    message.why = mustInline(element, "why");
    element.done();
    return message;
}

/// Whether the first of two messages should not be handled before the second:
/// its class is less urgent, and no deadline says otherwise; or the classes are
/// the same and its deadline is later.
bool isRankedTooEarly(const scenarios::Message& first, const scenarios::Message& second,
                      const scenarios::PriorityGrid& grid) {
    const auto* mine = grid.find(first.priority);
    const auto* theirs = grid.find(second.priority);
    if (!mine || !theirs || mine < theirs) return false;
    const bool bothDue = !first.deadline.empty() && !second.deadline.empty();
    if (mine == theirs) return bothDue && first.deadline > second.deadline;
    return theirs->danger || !bothDue || first.deadline >= second.deadline;
}

void checkRanks(const scenarios::Inbox& inbox, const std::vector<std::size_t>& places, Report& report) {
    for (std::size_t i = 0; i < inbox.messages.size(); ++i) {
        const scenarios::Message& message = inbox.messages[i];
        for (const scenarios::Message& other : inbox.messages) {
            if (message.rank >= other.rank || !isRankedTooEarly(message, other, *inbox.grid)) continue;
            report.add(ProblemId::rankOrder, places[i],
                       {.subject = message.id.text(),
                        .found = message.priority.text(),
                        .expected = other.id.text()});
            break;
        }
    }
}

void checkReceived(const scenarios::Inbox& inbox, const std::vector<std::size_t>& places, Report& report) {
    for (std::size_t i = 0; i < inbox.messages.size() && !inbox.now.empty(); ++i)
        if (const scenarios::Message& message = inbox.messages[i]; message.received > inbox.now)
            report.add(ProblemId::receivedLater, places[i],
                       {.subject = message.id.text(), .found = message.received, .expected = inbox.now});
}

/// Nobody is timed on a message of a sensitive class.
void checkTimed(const scenarios::Inbox& inbox, const Element& element) {
    for (const scenarios::Message& message : inbox.messages) {
        const auto* priority = inbox.grid->find(message.priority);
        if (!priority || !(priority->danger || priority->sensitive)) continue;
        element.report(ProblemId::timedSensitive, element.offset("minutes"),
                       {.subject = message.id.text(), .found = priority->id.text()});
        return;
    }
}

}  // namespace

scenarios::Inbox readInbox(Element& element) {
    scenarios::Inbox inbox;
    inbox.grid = findGrid(element);
    inbox.now = element.moment("now");
    inbox.minutes = element.integer("minutes", 1, 120, 0);
    inbox.intro = mayBlocks(element, "intro");
    std::vector<std::size_t> places;
    for (Element& message : element.all("message", 2)) {
        inbox.messages.push_back(readMessage(message, inbox.grid.get()));
        places.push_back(message.offset());
    }
    checkReceived(inbox, places, element.context().report);
    const bool few = element.checkCount("message", inbox.messages.size());
    if (inbox.grid && few) checkRanks(inbox, places, element.context().report);
    if (inbox.grid && inbox.minutes > 0) checkTimed(inbox, element);
    return inbox;
}

}  // namespace content
